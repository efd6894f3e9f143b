package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.MatterType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Which rows {@code m} of table {@code matter} a list's question asks for: words of our own, every value bound. What is
 * looked for by unit is taken apart into branches, each along an index that begins with the unit; no row is in two.
 */
final class ListWhere {

    private final StringBuilder where = new StringBuilder("true");
    private final Map<String, Object> bound = new LinkedHashMap<>();
    private final String access;
    private final List<Access.Branch> branches;
    private final Optional<MatterType> type;
    private final boolean overdue;
    private final boolean simple;
    private final boolean atStage;

    /** @param type the newest version of the type asked for */
    ListWhere(
            Query query, Optional<MatterType> type, Access access, LocalDate today, Function<UUID, Set<UUID>> subtree) {
        this.type = type;
        this.access = access.sql();
        bound.putAll(access.bound());
        if (query.unit().isPresent()) {
            Set<UUID> owners = subtree.apply(query.unit().get());
            bound.put("owners", owners.toArray(UUID[]::new));
            branches = List.of(new Access.Branch("m.owner_unit", "owners", owners.size(), this.access));
        } else {
            branches = access.branches();
        }
        query.type().ifPresent(key -> and("m.type = :type", "type", key));
        query.from().ifPresent(day -> and("m.occurred_on >= :from", "from", day));
        query.to().ifPresent(day -> and("m.occurred_on <= :to", "to", day));
        query.closed().ifPresent(closed -> and("m.closed = :closed", "closed", closed));
        atStage = query.type().isPresent() && query.stage().isPresent();
        query.stage().ifPresent(stage -> {
            if (atStage) {
                bound.put("stage", stage);
            } else {
                and("m.stage = :stage", "stage", stage);
            }
        });
        words(query.words().orElse(""));
        query.fieldEquals().forEach(this::field);
        overdue = query.overdueOnly();
        simple = query.from().isEmpty()
                && query.to().isEmpty()
                && query.closed().isEmpty()
                && (query.stage().isEmpty() || atStage)
                && query.words().isEmpty()
                && query.fieldEquals().isEmpty();
        bound.put("today", today);
    }

    Map<String, Object> bound() {
        return bound;
    }

    /** Where to look; one without a unit where nothing is looked for by unit. */
    List<Access.Branch> branches() {
        return branches;
    }

    /** What holds in every branch. */
    String everywhere() {
        return where
                + (overdue
                        ? " and exists (select 1 from due_day o where o.matter_id = m.id"
                                + " and o.due_at < cast(:today as timestamp))"
                        : "")
                // the day of both, so that the newest are found in the order of the index
                + (atStage
                        ? " and exists (select 1 from at_stage a where a.matter_id = m.id and a.type = m.type"
                                + " and a.stage = :stage and a.occurred_on = m.occurred_on)"
                        : "");
    }

    /** Whether one of the narrow tables beside the matters knows all that is asked. */
    private boolean isNarrow() {
        return simple && overdue != atStage;
    }

    /**
     * Where rows are counted: what is overdue by unit and kind of work alone, among the due days themselves; what is at
     * a stage, among the stages.
     */
    String counted() {
        if (isNarrow()) {
            return overdue ? "due_day m" : "at_stage m";
        }
        return "matter m";
    }

    /** What holds of those, in every branch. */
    String everywhereCounted() {
        if (isNarrow()) {
            return where + (overdue ? " and m.due_at < cast(:today as timestamp)" : " and m.stage = :stage");
        }
        return everywhere();
    }

    /** The same question in one condition. */
    String whole() {
        return branches.stream().map(Access.Branch::condition).reduce("(false", (a, b) -> a + " or " + b) + ") and "
                + everywhere();
    }

    /** The access filter alone. */
    String access() {
        return access;
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
                String lower = word.toLowerCase(Locale.ROOT);
                int length = lower.codePointCount(0, lower.length());
                if (length > 1) {
                    and(
                            "neighbouring_pairs(m.number || ' ' || m.title) @> cast(:pairs" + n + " as text[])",
                            "pairs" + n,
                            pairs(lower));
                }
                // a word of two characters is a pair: where the index has it, the text has it
                if (length != 2) {
                    and(
                            "(strpos(lower(m.number), :" + name + ") > 0 or strpos(lower(m.title), :" + name + ") > 0)",
                            name,
                            lower);
                }
            }
        }
    }

    /** As the function of that name in the database gives them for a text that has the word. */
    private static String[] pairs(String word) {
        int[] points = word.codePoints().toArray();
        return IntStream.range(0, points.length - 1)
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

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text.strip()));
        } catch (NumberFormatException notOne) {
            return Optional.empty();
        }
    }
}
