package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.organisation.Units;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists of matters: pages with totals, and everything for an export. */
final class MatterLists {

    private static final int FETCH = 500;

    private final JdbcClient jdbc;
    private final MatterTypes types;
    private final MatterRows matters;
    private final PersonalStore personal;
    private final Units units;

    MatterLists(JdbcClient jdbc, MatterTypes types, PersonalStore personal, Units units) {
        this.jdbc = jdbc;
        this.types = types;
        this.matters = new MatterRows(types);
        this.personal = personal;
        this.units = units;
    }

    Page page(Query query, Access access, LocalDate today) {
        Optional<MatterType> type = query.type().flatMap(types::newest);
        ListSql sql = sql(query, type, access, today);
        long count = one(sql.count(), sql);
        boolean more = count > Page.MOST;
        // what no index has in order is sorted where it is not too much
        boolean ordered =
                !more || sql.parts().stream().allMatch(part -> part.order().indexed());
        List<Raw> raws =
                ordered ? raws(query, sql, today) : raws(query, sql(query.byDay(), type, access, today), today);
        List<Field> numeric = type.map(MatterLists::numeric).orElse(List.of());
        if (more || numeric.isEmpty()) {
            return new Page(rows(raws), Math.min(count, Page.MOST), more, ordered, List.of());
        }
        String totals = sql.totals(numeric);
        return jdbc.sql(totals)
                .params(sql.bound())
                .query((row, n) -> new Page(rows(raws), row.getLong("total"), totals(row, numeric)))
                .single();
    }

    private List<Raw> raws(Query query, ListSql sql, LocalDate today) {
        boolean indexed = sql.parts().stream().allMatch(part -> part.order().indexed());
        return query.turn()
                .filter(turn -> indexed)
                .flatMap(turn -> turned(turn, query.size(), sql, today))
                .orElseGet(() -> counted((long) query.page() * query.size(), query.size(), sql, today));
    }

    /** So many behind the first so many. */
    private List<Raw> counted(long offset, int size, ListSql sql, LocalDate today) {
        List<Raw> raws = new ArrayList<>();
        long skip = offset;
        for (ListOrder.Part part : sql.parts()) {
            if (raws.size() < size) {
                List<Raw> some = raws(sql.page(part, false, skip, size - raws.size()), sql, today);
                raws.addAll(some);
                boolean last = part.equals(sql.parts().getLast());
                skip = last || !some.isEmpty() || skip == 0 ? 0 : skip - Math.min(skip, one(sql.count(part), sql));
            }
        }
        return raws;
    }

    /** So many behind or before a row; nothing where that row is not there. */
    private Optional<List<Raw>> turned(Query.Turn turn, int size, ListSql sql, LocalDate today) {
        List<ListOrder.Part> parts = turn.forward()
                ? sql.parts()
                : sql.parts().reversed().stream().map(ListOrder.Part::turned).toList();
        sql.bound().put("row", turn.row());
        List<Raw> raws = new ArrayList<>();
        boolean reached = false;
        for (ListOrder.Part part : parts) {
            boolean here = !reached && place(part, sql);
            reached |= here;
            if (reached && raws.size() < size) {
                raws.addAll(raws(sql.page(part, here, 0, size - raws.size()), sql, today));
            }
        }
        if (!turn.forward()) {
            Collections.reverse(raws);
        }
        return reached ? Optional.of(raws) : Optional.empty();
    }

    /** Binds the keys of the row; false where it is not in that part. */
    private boolean place(ListOrder.Part part, ListSql sql) {
        return !jdbc.sql(sql.place(part))
                .params(sql.bound())
                .query((row, n) -> {
                    for (int i = 0; i < part.order().width(); i++) {
                        sql.bound().put("c" + i, row.getString(i + 1));
                    }
                    return n;
                })
                .list()
                .isEmpty();
    }

    private List<Raw> raws(String page, ListSql sql, LocalDate today) {
        return jdbc.sql(page)
                .params(sql.bound())
                .query((row, n) -> raw(row, n, today))
                .list();
    }

    private long one(String count, ListSql sql) {
        return jdbc.sql(count).params(sql.bound()).query(Long.class).single();
    }

    /** Every row to the consumer, read through a cursor. */
    void all(Query query, Access access, LocalDate today, Consumer<Row> consumer) {
        ListSql sql = sql(query, query.type().flatMap(types::newest), access, today);
        List<Raw> some = new ArrayList<>(FETCH);
        String rows = sql.rows();
        jdbc.sql(rows).params(sql.bound()).withFetchSize(FETCH).query(row -> {
            some.add(raw(row, some.size(), today));
            if (some.size() == FETCH) {
                rows(some).forEach(consumer);
                some.clear();
            }
        });
        rows(some).forEach(consumer);
    }

    /** The row of a matter already read. */
    Row row(Matter sealed, String title, LocalDate today) {
        return rows(List.of(new Raw(sealed, title, Optional.empty(), today))).getFirst();
    }

    private ListSql sql(Query query, Optional<MatterType> type, Access access, LocalDate today) {
        return new ListSql(query, type, access, today, unit -> units.subtree(unit, today));
    }

    private static List<Field> numeric(MatterType type) {
        return type.fields().stream()
                .filter(field -> field.listed() && field.type().isNumeric() && !field.isYear() && !field.personal())
                .toList();
    }

    private static List<Page.Total> totals(ResultSet row, List<Field> numeric) throws SQLException {
        long total = row.getLong("total");
        List<Page.Total> totals = new ArrayList<>();
        for (int i = 0; i < numeric.size(); i++) {
            BigDecimal sum = row.getBigDecimal("sum" + i);
            long filled = row.getLong("filled" + i);
            long notApplicable = row.getLong("na" + i);
            totals.add(new Page.Total(
                    numeric.get(i).key(),
                    sum == null ? BigDecimal.ZERO : sum,
                    filled,
                    total - filled - notApplicable,
                    notApplicable));
        }
        return totals;
    }

    /** A row with personal data still sealed. */
    record Raw(Matter matter, String title, Optional<LocalDate> due, LocalDate today) {}

    private Raw raw(ResultSet row, int n, LocalDate today) throws SQLException {
        return new Raw(
                matters.mapRow(row, n),
                row.getString("title"),
                Optional.ofNullable(row.getObject("due_at", LocalDateTime.class))
                        .map(LocalDateTime::toLocalDate),
                today);
    }

    /** Rows of matters already read; what is personal in them is looked up for all of them at once. */
    List<Row> rows(List<Raw> raws) {
        Map<UUID, MatterType> byMatter = new HashMap<>();
        raws.forEach(raw -> byMatter.put(raw.matter().id(), types.of(raw.matter())));
        PersonalView view = PersonalView.of(personal, byMatter, false);
        return raws.stream()
                .map(raw -> row(raw, view.fields(raw.matter().id(), raw.matter().fields())))
                .toList();
    }

    private Row row(Raw raw, Map<String, Value> fields) {
        Matter matter = raw.matter();
        return new Row(
                matter.id(),
                matter.type(),
                matter.number(),
                raw.title(),
                units.unit(matter.ownerUnit()),
                units.unit(matter.handlingUnit()),
                matter.occurredOn(),
                matter.stage(),
                matter.closedOn().isPresent(),
                fields,
                matter.evidence(),
                raw.due(),
                raw.due().filter(raw.today()::isAfter).isPresent(),
                matter.dates(),
                matter.closedOn());
    }
}
