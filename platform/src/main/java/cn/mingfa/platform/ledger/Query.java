package cn.mingfa.platform.ledger;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Which matters a list shows.
 *
 * @param unit the subtree of that owner unit
 * @param from first day of occurrence, {@code to} last
 * @param fieldEquals by field key: the code of an option, {@code true}/{@code false}, a number or exact text; needs
 *     {@code type}
 * @param words all of these words occur in number or title
 * @param overdueOnly a running limit was missed as of today
 * @param sort {@code occurred_on}, {@code number}, {@code title}, {@code stage}, {@code due} or, with {@code type}, the
 *     key of a listed field; anything else sorts by day of occurrence
 * @param page counts from 0
 * @param size rows a page, 1 to 1000
 * @param turn from which row the page was turned; an order that is not of an index goes by {@code page}
 */
public record Query(
        Optional<String> type,
        Optional<UUID> unit,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<Boolean> closed,
        Optional<String> stage,
        Map<String, String> fieldEquals,
        Optional<String> words,
        boolean overdueOnly,
        String sort,
        boolean descending,
        int page,
        int size,
        Optional<Turn> turn) {

    /**
     * The page behind a row, or before it: the same page also when rows have come in between.
     *
     * @param forward behind it
     */
    public record Turn(UUID row, boolean forward) {}

    public Query {
        fieldEquals = Map.copyOf(fieldEquals);
        if (page < 0 || size < 1 || size > 1000) {
            throw new IllegalArgumentException("no such page: " + page + " of " + size);
        }
    }

    /** Everything visible, newest first. */
    public static Query all() {
        return Asked.all().query();
    }

    /** The same of one type. */
    public static Query ofType(String type) {
        return Asked.all().type(type).query();
    }

    /** The same, newest first. */
    Query byDay() {
        return Asked.as(this).by("occurred_on", true).query();
    }

    /** The same, turned at a row. */
    public Query turned(Turn at) {
        return Asked.as(this).turned(at).query();
    }
}
