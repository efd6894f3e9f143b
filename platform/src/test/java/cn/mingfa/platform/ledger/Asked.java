package cn.mingfa.platform.ledger;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A query of a test: everything, sifted and ordered by what the test says alone. */
public final class Asked {

    private static final Query ALL = Query.all();

    private Optional<String> type = Optional.empty();
    private Optional<UUID> unit = Optional.empty();
    private Optional<LocalDate> from = Optional.empty();
    private Optional<LocalDate> to = Optional.empty();
    private Optional<Boolean> closed = Optional.empty();
    private Map<String, String> fields = Map.of();
    private Optional<String> words = Optional.empty();
    private boolean overdue;
    private String sort = ALL.sort();
    private boolean descending = ALL.descending();
    private int page = ALL.page();
    private int size = ALL.size();

    private Asked() {}

    public static Asked all() {
        return new Asked();
    }

    Asked type(String key) {
        type = Optional.of(key);
        return this;
    }

    Asked in(UUID owner) {
        unit = Optional.of(owner);
        return this;
    }

    Asked from(LocalDate day) {
        from = Optional.of(day);
        return this;
    }

    Asked to(LocalDate day) {
        to = Optional.of(day);
        return this;
    }

    Asked where(String field, String value) {
        fields = Map.of(field, value);
        return this;
    }

    Asked words(String wanted) {
        words = Optional.of(wanted);
        return this;
    }

    /** What is open and has missed a limit. */
    Asked overdue() {
        closed = Optional.of(false);
        overdue = true;
        return this;
    }

    public Asked by(String column, boolean downwards) {
        sort = column;
        descending = downwards;
        return this;
    }

    public Asked page(int number, int rows) {
        page = number;
        size = rows;
        return this;
    }

    public Query query() {
        return new Query(
                type, unit, from, to, closed, Optional.empty(), fields, words, overdue, sort, descending, page, size);
    }
}
