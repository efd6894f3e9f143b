package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.MatterType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A list's question as SQL. A page is found along indexes in its order (migrations V92 and V93) branch by branch and unit by
 * unit, each not further than the page reaches, so that it costs the same in a long ledger as in a short one.
 */
final class ListSql {

    /** So many units are looked through one by one; of more, rows are so dense that they are passed in order. */
    private static final int FEW = 8;

    private final ListWhere where;
    private final List<ListOrder.Part> parts;

    /** @param type the newest version of the type asked for */
    ListSql(Query query, Optional<MatterType> type, Access access, LocalDate today, Function<UUID, Set<UUID>> subtree) {
        where = new ListWhere(query, type, access, today, subtree);
        parts = ListOrder.parts(query, type, where.bound());
    }

    Map<String, Object> bound() {
        return where.bound();
    }

    /** What stands one behind the other; mostly all in one. */
    List<ListOrder.Part> parts() {
        return parts;
    }

    /** All rows in their order. */
    String rows() {
        // without a due day last, in both directions
        String order = parts.stream().map(part -> part.order().by()).collect(Collectors.joining(", "));
        return "select m.*, d.due_at from matter m left join due_day d on d.matter_id = m.id where " + where.whole()
                + " order by " + (parts.getFirst().due() ? "d.due_at is null, " : "") + order;
    }

    /** The keys of a row in the order of the part; nothing where it is not in that part, or not to be seen. */
    String place(ListOrder.Part part) {
        return "select " + part.order().texts() + " from " + part.from() + " where m.id = cast(:row as uuid) and "
                + part.condition() + " and " + where.access();
    }

    /**
     * Rows of a part.
     *
     * @param behind only those behind the row whose keys are bound
     */
    String page(ListOrder.Part part, boolean behind, long offset, long size) {
        ListOrder order = part.order();
        where.bound().put("size", size);
        where.bound().put("offset", offset);
        where.bound().put("reach", offset + size);
        String also = part.condition() + (behind ? " and " + order.behind() : "");
        String found = union(
                part,
                condition -> "select m.id, " + order.columns() + " from " + part.from() + " where " + condition
                        + " and " + also + " order by " + order.by() + " limit :reach",
                offset + size);
        return "select m.*, d.due_at from (select * from (" + found + ") f order by " + order.byColumns("f")
                + " limit :size offset :offset) p join matter m on m.id = p.id left join due_day d on d.matter_id = m.id"
                + " order by " + order.byColumns("p");
    }

    /** How many there are, one more than {@link Page#MOST} at most. */
    String count() {
        return count(where.counted(), where.everywhereCounted());
    }

    /** How many of a part there are, so far. */
    String count(ListOrder.Part part) {
        return count(part.from(), where.everywhere() + " and " + part.condition());
    }

    private String count(String from, String also) {
        where.bound().put("most", Page.MOST + 1L);
        return "select least(count(*), :most) from ("
                + where.branches().stream()
                        .map(branch -> "(select 1 from " + from + " where " + branch.condition() + " and " + also
                                + " limit :most)")
                        .collect(Collectors.joining(" union all "))
                + ") counted";
    }

    /** Totals, from the same question. */
    String totals(List<Field> numeric) {
        StringBuilder sql = new StringBuilder("select count(*) as total");
        for (int i = 0; i < numeric.size(); i++) {
            where.bound().put("n" + i, numeric.get(i).key());
            String value = "m.fields -> cast(:n" + i + " as text)";
            String kind = "jsonb_typeof(" + value + ")";
            sql.append(", sum(case when ")
                    .append(kind)
                    .append(" = 'number' then cast(")
                    .append(value)
                    .append(" as numeric) end) as sum")
                    .append(i);
            sql.append(", count(*) filter (where ")
                    .append(kind)
                    .append(" = 'number') as filled")
                    .append(i);
            sql.append(", count(*) filter (where ")
                    .append(kind)
                    .append(" = 'object') as na")
                    .append(i);
        }
        return sql.append(" from (")
                .append(where.branches().stream()
                        .map(branch -> "select m.fields from matter m where " + branch.condition() + " and "
                                + where.everywhere())
                        .collect(Collectors.joining(" union all ")))
                .append(") m")
                .toString();
    }

    /** @param rows makes the rows of a condition, which has everything but the part */
    private String union(ListOrder.Part part, UnaryOperator<String> rows, long reach) {
        return where.branches().stream()
                .map(branch -> rows(branch, part, rows, reach))
                .collect(Collectors.joining(" union all "));
    }

    private String rows(Access.Branch branch, ListOrder.Part part, UnaryOperator<String> rows, long reach) {
        boolean oneByOne = !branch.lead().isEmpty() && branch.count() <= FEW && reach <= Page.MOST;
        if (!oneByOne) {
            return "(" + rows.apply(branch.condition() + " and " + where.everywhere()) + ")";
        }
        String lead = part.due() ? branch.lead().replace("m.", "d.") : branch.lead();
        return "(select r.* from unnest(cast(:" + branch.units() + " as uuid[])) u (unit) cross join lateral ("
                + rows.apply(lead + " = u.unit and " + branch.rest() + " and " + where.everywhere()) + ") r)";
    }
}
