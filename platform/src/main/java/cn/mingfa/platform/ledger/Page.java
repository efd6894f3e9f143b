package cn.mingfa.platform.ledger;

import java.math.BigDecimal;
import java.util.List;

/**
 * One page of a list.
 *
 * @param total rows on all pages
 * @param totals over all pages, one per listed numeric field; none without a type
 */
public record Page(List<Row> rows, long total, List<Total> totals) {

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
