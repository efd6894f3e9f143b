package cn.mingfa.platform.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A query in the making: everything visible, newest first, fifty rows, but for what is said. */
public final class Asked {

    private static final int USUAL = 50;

    private Optional<String> type = Optional.empty();
    private Optional<UUID> unit = Optional.empty();
    private Optional<LocalDate> from = Optional.empty();
    private Optional<LocalDate> to = Optional.empty();
    private Optional<Boolean> closed = Optional.empty();
    private Optional<String> stage = Optional.empty();
    private final Map<String, String> fieldEquals = new HashMap<>();
    private Optional<String> words = Optional.empty();
    private boolean overdue;
    private String sort = "occurred_on";
    private boolean descending = true;
    private int page;
    private int size = USUAL;
    private Optional<Query.Turn> turn = Optional.empty();

    private Asked() {}

    public static Asked all() {
        return new Asked();
    }

    /** The same question, to be changed. */
    static Asked as(Query query) {
        Asked same = new Asked();
        same.type = query.type();
        same.unit = query.unit();
        same.from = query.from();
        same.to = query.to();
        same.closed = query.closed();
        same.stage = query.stage();
        same.fieldEquals.putAll(query.fieldEquals());
        same.words = query.words();
        same.overdue = query.overdueOnly();
        same.turn = query.turn();
        return same.by(query.sort(), query.descending()).page(query.page(), query.size());
    }

    public Asked type(String key) {
        type = Optional.of(key);
        return this;
    }

    /** Of that unit and those below. */
    public Asked in(UUID owner) {
        unit = Optional.of(owner);
        return this;
    }

    public Asked from(LocalDate day) {
        from = Optional.of(day);
        return this;
    }

    public Asked to(LocalDate day) {
        to = Optional.of(day);
        return this;
    }

    public Asked closed(boolean yes) {
        closed = Optional.of(yes);
        return this;
    }

    public Asked stage(String key) {
        stage = Optional.of(key);
        return this;
    }

    public Asked where(String field, String value) {
        fieldEquals.put(field, value);
        return this;
    }

    public Asked words(String wanted) {
        words = Optional.of(wanted);
        return this;
    }

    /** What has missed a limit that runs. */
    public Asked overdue() {
        overdue = true;
        return this;
    }

    public Asked by(String column, boolean downwards) {
        sort = column;
        descending = downwards;
        return this;
    }

    /** @param number counts from 0 */
    public Asked page(int number, int rows) {
        page = number;
        size = rows;
        return this;
    }

    /** The first so many. */
    public Asked first(int rows) {
        return page(0, rows);
    }

    Asked turned(Query.Turn at) {
        turn = Optional.of(at);
        return this;
    }

    public Query query() {
        return new Query(
                type, unit, from, to, closed, stage, fieldEquals, words, overdue, sort, descending, page, size, turn);
    }
}
