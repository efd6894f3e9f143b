package cn.mingfa.platform.web.ledger;

import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.platform.ledger.Page;
import cn.mingfa.platform.ledger.Row;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.platform.web.part.ValueWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One page of the list as it is shown.
 *
 * @param found how many rows there are, in words
 * @param unsorted why the rows do not stand as asked for; empty when they do
 * @param lead how many columns stand before the first total
 * @param first number of the first row shown, counted from 1
 */
public record ListPage(
        List<Head> heads,
        List<Line> lines,
        long total,
        String found,
        String unsorted,
        int lead,
        List<Sum> sums,
        long first,
        long last,
        String previous,
        String next) {

    /** @param aria ascending or descending where the list is sorted by it, else empty */
    public record Head(String label, boolean number, String href, String aria) {}

    public record Line(UUID id, List<Cell> cells) {}

    /** @param words the sum, empty where the column has none; {@code note} how many are 待填 or 不适用 */
    public record Sum(String words, String note) {}

    static ListPage of(Page page, List<Column> columns, Filter filter, Desk desk) {
        long first = (long) filter.page() * filter.size();
        List<Line> lines =
                page.rows().stream().map(row -> line(row, columns, desk)).toList();
        int lead = lead(columns, page);
        boolean more = page.more()
                ? page.rows().size() == filter.size()
                : first + page.rows().size() < page.total();
        return new ListPage(
                columns.stream()
                        .map(column -> head(column, filter, page.ordered()))
                        .toList(),
                lines,
                page.total(),
                page.total() + (page.more() ? " 条以上" : " 条"),
                page.ordered() ? "" : "超过 %d 条，不能按这一列排序，现按日期从新到旧排列；请先按单位、时间或其他条件缩小范围。".formatted(Page.MOST),
                lead,
                columns.stream().skip(lead).map(column -> sum(column, page)).toList(),
                first + 1,
                first + page.rows().size(),
                filter.page() > 0 ? previous(page.rows(), filter) : "",
                more ? filter.next(page.rows().getLast().id()) : "");
    }

    private static String previous(List<Row> rows, Filter filter) {
        return rows.isEmpty() ? filter.page(0) : filter.previous(rows.getFirst().id());
    }

    private static Head head(Column column, Filter filter, boolean ordered) {
        boolean sorted = ordered && !column.sort().isEmpty() && filter.sort().equals(column.sort());
        return new Head(
                column.label(),
                column.number(),
                column.sort().isEmpty() ? "" : filter.sortedBy(column.sort()),
                sorted ? (filter.descending() ? "descending" : "ascending") : "");
    }

    private static Line line(Row row, List<Column> columns, Desk desk) {
        return new Line(
                row.id(),
                columns.stream().map(column -> Cell.of(column, row, desk)).toList());
    }

    private static int lead(List<Column> columns, Page page) {
        for (int i = 0; i < columns.size(); i++) {
            if (total(columns.get(i), page).isPresent()) {
                return i;
            }
        }
        return columns.size();
    }

    private static Optional<Page.Total> total(Column column, Page page) {
        return page.totals().stream()
                .filter(total -> column.field().isPresent() && total.field().equals(column.key()))
                .findFirst();
    }

    private static Sum sum(Column column, Page page) {
        return total(column, page)
                .map(total -> new Sum(ValueWords.number(total.sum()), note(total)))
                .orElse(new Sum("", ""));
    }

    private static String note(Page.Total total) {
        List<String> notes = new ArrayList<>();
        if (total.empty() > 0) {
            notes.add("待填 " + total.empty());
        }
        if (total.notApplicable() > 0) {
            notes.add("不适用 " + total.notApplicable());
        }
        return notes.isEmpty() ? "齐全" : String.join("，", notes);
    }

    /** The columns to be shown: those chosen in the address, else the standard ones. */
    static List<Column> columns(Optional<MatterType> type, Filter filter, boolean manyUnits) {
        List<String> chosen = List.of(filter.get("cols").split(","));
        return Column.of(type).stream()
                .filter(column -> filter.get("cols").isEmpty()
                        ? column.standard() && (manyUnits || !column.key().equals("owner"))
                        : column.isFixed() || chosen.contains(column.key()))
                .toList();
    }
}
