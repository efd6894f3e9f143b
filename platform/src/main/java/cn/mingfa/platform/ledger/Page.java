package cn.mingfa.platform.ledger;

import java.math.BigDecimal;
import java.util.List;

/**
 * One page of a list.
 *
 * @param total rows on all pages, {@link #MOST} where there are more
 * @param more whether there are more rows than {@code total}
 * @param ordered whether they stand in the order asked for: what no index has in order is not sorted among more rows
 *     than {@link #MOST}, the newest come first then
 * @param totals over all pages, one per listed numeric field but years; none without a type or where there are more rows
 */
public record Page(List<Row> rows, long total, boolean more, boolean ordered, List<Total> totals) {

    /** So far rows are counted and added up: further than anybody turns pages. */
    public static final int MOST = 10_000;

    /** All rows counted. */
    public Page(List<Row> rows, long total, List<Total> totals) {
        this(rows, total, false, true, totals);
    }

    public Page {
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
    }

    /**
     * The total of one column.
     *
     * @param filled rows with a number, zero included
     * @param empty rows not filled in (待填)
     */
    public record Total(String field, BigDecimal sum, long filled, long empty, long notApplicable) {}
}
