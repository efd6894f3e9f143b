package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * A list's question as SQL over the row {@code m} of table {@code matter}: words of our own, every value bound. Served
 * by the indexes matter_by_type_unit_day and matter_by_unit_day; words and fields are looked for among what those find.
 */
final class ListSql {

    /** The nearest due day of running limits that can be missed. */
    static final String DUE = "(select min(c.due_at) from clock c where c.matter_id = m.id and c.stopped_on is null"
            + " and c.sense = 'at_most')";

    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> bound = new LinkedHashMap<>();
    private final Query query;
    private final Optional<MatterType> type;

    /** @param type the newest version of the type asked for */
    ListSql(Query query, Optional<MatterType> type, Access access, LocalDate today, Function<UUID, Set<UUID>> subtree) {
        this.query = query;
        this.type = type;
        where.append(access.sql());
        bound.putAll(access.bound());
        query.type().ifPresent(key -> and("m.type = :type", "type", key));
        query.unit()
                .ifPresent(unit -> and(
                        "m.owner_unit = any(:owners)",
                        "owners",
                        subtree.apply(unit).toArray(UUID[]::new)));
        query.from().ifPresent(day -> and("m.occurred_on >= :from", "from", day));
        query.to().ifPresent(day -> and("m.occurred_on <= :to", "to", day));
        query.closed().ifPresent(closed -> and("m.closed = :closed", "closed", closed));
        query.stage().ifPresent(stage -> and("m.stage = :stage", "stage", stage));
        words(query.words().orElse(""));
        query.fieldEquals().forEach(this::field);
        if (query.overdueOnly()) {
            and(
                    "exists (select 1 from clock c where c.matter_id = m.id and c.stopped_on is null"
                            + " and c.sense = 'at_most' and c.due_at::date < :today)",
                    "today",
                    today);
        }
    }

    Map<String, Object> bound() {
        return bound;
    }

    String rows() {
        return "select m.*, " + DUE + " as due_at from matter m where " + where + " order by " + order();
    }

    String page() {
        bound.put("size", query.size());
        bound.put("offset", (long) query.page() * query.size());
        return rows() + " limit :size offset :offset";
    }

    /** Count and totals, from the same question. */
    String totals(List<Field> numeric) {
        StringBuilder sql = new StringBuilder("select count(*) as total");
        for (int i = 0; i < numeric.size(); i++) {
            bound.put("n" + i, numeric.get(i).key());
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
        return sql.append(" from matter m where ").append(where).toString();
    }

    private void and(String condition, String name, Object value) {
        where.append(" and ").append(condition);
        bound.put(name, value);
    }

    private void words(String words) {
        int n = 0;
        for (String word : words.strip().split("\\s+")) {
            if (!word.isEmpty()) {
                String name = "word" + n++;
                and(
                        "(strpos(lower(m.number), :" + name + ") > 0 or strpos(lower(m.title), :" + name + ") > 0)",
                        name,
                        word.toLowerCase(java.util.Locale.ROOT));
            }
        }
    }

    private void field(String key, String wanted) {
        Field field = type.flatMap(known -> known.field(key))
                .filter(known -> !known.personal())
                .orElse(null);
        if (field == null) {
            where.append(" and false");
            return;
        }
        int n = bound.size();
        String value = "m.fields -> cast(:k" + n + " as text)";
        bound.put("k" + n, key);
        switch (field.type()) {
            case WHOLE, DECIMAL -> {
                Optional<BigDecimal> number = number(wanted);
                where.append(" and ");
                if (number.isEmpty()) {
                    where.append("false");
                } else {
                    where.append("case when jsonb_typeof(" + value + ") = 'number' then cast(" + value
                            + " as numeric) = :v" + n + " else false end");
                    bound.put("v" + n, number.get());
                }
            }
            case CHOICES -> and(value + " @> to_jsonb(cast(:v" + n + " as text))", "v" + n, wanted);
            case PERSONS ->
                and(
                        value + " @> jsonb_build_array(jsonb_build_object('name', cast(:v" + n + " as text)))",
                        "v" + n,
                        wanted);
            case ROWS -> where.append(" and false");
            case TEXT, LONG_TEXT, DATE, DATE_TIME, YES_NO, CHOICE ->
                and("m.fields ->> cast(:k" + n + " as text) = :v" + n, "v" + n, wanted);
        }
    }

    private String order() {
        String way = query.descending() ? " desc" : " asc";
        String first = switch (query.sort()) {
            case "number" -> byNumber(way);
            case "title" -> "m.title" + way;
            case "stage" -> stage() + way;
            case "due" -> "due_at" + way + " nulls last";
            case "occurred_on" -> "m.occurred_on" + way;
            default -> listed(way);
        };
        return first + ", m.occurred_on desc, " + byNumber(" desc") + ", m.id";
    }

    /** 9号 before 17号. */
    private static String byNumber(String way) {
        return "split_part(m.number, '〕', 1)" + way + ", length(m.number)" + way + ", m.number" + way;
    }

    private String stage() {
        if (type.isEmpty()) {
            return "m.stage";
        }
        bound.put(
                "stages",
                type.get().stages().stream().map(MatterType.Stage::key).toArray(String[]::new));
        return "array_position(cast(:stages as text[]), m.stage)";
    }

    private String listed(String way) {
        boolean known = type.flatMap(t -> t.field(query.sort()))
                .filter(f -> !f.personal())
                .isPresent();
        if (!known) {
            return "m.occurred_on" + way;
        }
        bound.put("sort", query.sort());
        return "m.fields -> cast(:sort as text)" + way + " nulls last";
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text.strip()));
        } catch (NumberFormatException notOne) {
            return Optional.empty();
        }
    }
}
