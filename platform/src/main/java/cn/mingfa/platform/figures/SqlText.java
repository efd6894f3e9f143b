package cn.mingfa.platform.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A statement as it grows: words of our own, and values that are bound and never written into it. */
final class SqlText {

    private final StringBuilder words = new StringBuilder();
    private final List<Object> bound = new ArrayList<>();

    /** Adds words of the statement; never a value. */
    SqlText add(String sql) {
        words.append(sql);
        return this;
    }

    /** Adds another statement with its values. */
    SqlText add(SqlText other) {
        words.append(other.words);
        bound.addAll(other.bound);
        return this;
    }

    /** Adds a place for a value. */
    SqlText bind(Object value) {
        words.append('?');
        bound.add(value);
        return this;
    }

    /** Adds a place for a value, read by PostgreSQL as the type named. */
    SqlText bind(Object value, String type) {
        words.append("cast(? as ").append(type).append(')');
        bound.add(value);
        return this;
    }

    String words() {
        return words.toString();
    }

    List<Object> bound() {
        return Collections.unmodifiableList(bound);
    }
}
