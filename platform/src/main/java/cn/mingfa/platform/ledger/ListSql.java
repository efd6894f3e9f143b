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
 * A list's question as SQL over the row {@code m} of table {@code matter}: words of our own, every value bound. Orders
 * and filters have indexes (migrations V1 and V90); fields are looked for among what those find.
 */
final class ListSql {

    /** The nearest due day of running limits that can be missed. */
    static final String DUE = "(select min(c.due_at) from clock c where c.matter_id = m.id and c.stopped_on is null"
            + " and c.sense = 'at_most')";

    /** A clock {@code n} that is the nearest running limit of its matter. */
    private static final String NEAREST = "n.stopped_on is null and n.sense = 'at_most' and not exists (select 1 from"
            + " clock e where e.matter_id = n.matter_id and e.stopped_on is null and e.sense = 'at_most'"
            + " and (e.due_at, e.rule) < (n.due_at, n.rule))";

    /**
     * Numbers of one unit stand side by side in the index of all numbers: somebody who sees that unit alone would read
     * through all others before them.
     */
    private static final String NOT_BY_INDEX = "(m.number || '')";

    /** 9号 before 17号. */
    private static final String LATEST = "m.occurred_on desc, " + byNumber("m.number", " desc") + ", m.id";

    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> bound = new LinkedHashMap<>();
    private final Query query;
    private final Optional<MatterType> type;
    private final boolean everything;

    /** @param type the newest version of the type asked for */
    ListSql(Query query, Optional<MatterType> type, Access access, LocalDate today, Function<UUID, Set<UUID>> subtree) {
        this.query = query;
        this.type = type;
        this.everything = access.grants().stream().anyMatch(Access.Grant::all);
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
                            + " and c.sense = 'at_most' and c.due_at < cast(:today as timestamp))",
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

    /** The rows of a page: found and sorted by their keys alone, then read. */
    String page(long offset, long size) {
        bound.put("size", size);
        bound.put("offset", offset);
        return "select m.*, " + DUE + " as due_at from (select m.id from matter m where " + where + " order by "
                + order() + " limit :size offset :offset) p join matter m on m.id = p.id order by " + order();
    }

    boolean isSortedByDue() {
        return query.sort().equals("due");
    }

    /** Those with a running limit, by the nearest of them: along the index clock_running_by_due. */
    String pageOfDue(long offset, long size) {
        bound.put("size", size);
        bound.put("offset", offset);
        return "select m.*, n.due_at from clock n join matter m on m.id = n.matter_id where " + NEAREST + " and "
                + where
                + " order by n.due_at" + (query.descending() ? " desc" : " asc") + ", " + LATEST
                + " limit :size offset :offset";
    }

    /** How many have a running limit, {@code most} at most. */
    String countOfDue() {
        bound.put("most", (long) Page.MOST);
        return "select count(*) from (select 1 from clock n join matter m on m.id = n.matter_id where " + NEAREST
                + " and " + where + " limit :most) counted";
    }

    /** The others, behind those. */
    String pageOfOthers(long offset, long size) {
        bound.put("size", size);
        bound.put("offset", offset);
        return "select m.*, cast(null as timestamp) as due_at from matter m where " + where
                + " and not exists (select 1 from clock c where c.matter_id = m.id and c.stopped_on is null"
                + " and c.sense = 'at_most') order by " + LATEST + " limit :size offset :offset";
    }

    /** How many there are, one more than {@link Page#MOST} at most. */
    String count() {
        bound.put("most", Page.MOST + 1L);
        return "select count(*) from (select 1 from matter m where " + where + " limit :most) counted";
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
                String lower = word.toLowerCase(java.util.Locale.ROOT);
                if (lower.codePointCount(0, lower.length()) > 1) {
                    and(
                            "neighbouring_pairs(m.number || ' ' || m.title) @> cast(:pairs" + n + " as text[])",
                            "pairs" + n,
                            pairs(lower));
                }
                and(
                        "(strpos(lower(m.number), :" + name + ") > 0 or strpos(lower(m.title), :" + name + ") > 0)",
                        name,
                        lower);
            }
        }
    }

    /** As the function of that name in the database gives them for a text that has the word. */
    private static String[] pairs(String word) {
        int[] points = word.codePoints().toArray();
        return java.util.stream.IntStream.range(0, points.length - 1)
                .mapToObj(i -> new String(points, i, 2))
                .distinct()
                .toArray(String[]::new);
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
            case "number" -> byNumber(everything ? "m.number" : NOT_BY_INDEX, way);
            case "title" -> "left(m.title, 60)" + way;
            case "stage" -> stage() + way;
            case "due" -> "due_at" + way + " nulls last";
            case "occurred_on" -> "m.occurred_on" + way;
            default -> listed(way);
        };
        return first + ", " + LATEST;
    }

    private static String byNumber(String number, String way) {
        return "split_part(" + number + ", '〕', 1)" + way + ", length(" + number + ")" + way + ", " + number + way;
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
