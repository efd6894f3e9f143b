package cn.mingfa.kernel.figure;

import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.condition.Condition.Operator;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.matter.RandomValues;
import cn.mingfa.kernel.value.FieldType;
import cn.mingfa.kernel.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Seeded formulas that pass the check, and matters to count by them. */
final class RandomFormulas {

    private static final MatterType TYPE = Events.type();
    private static final List<String> DATES = List.of("occurred_on", "arrived_on", "closed_on", "held_on", "called_at");
    private static final List<UUID> UNITS = List.of(Events.TOWN, Events.OTHER, new UUID(1, 3));

    private final Random random;

    RandomFormulas(Random random) {
        this.random = random;
    }

    List<Matter> matters() {
        List<Matter> matters = new ArrayList<>();
        for (int i = random.nextInt(5) == 0 ? 0 : random.nextInt(25); i > 0; i--) {
            Map<String, Value> fields = new LinkedHashMap<>();
            for (Field field : TYPE.fields()) {
                if (random.nextInt(6) > 0) {
                    fields.put(field.key(), RandomValues.of(field, random));
                }
            }
            Map<DateKind, LocalDate> dates = new EnumMap<>(DateKind.class);
            dates.put(DateKind.OCCURRED, day());
            if (random.nextBoolean()) {
                dates.put(DateKind.ARRIVED, day());
            }
            matters.add(Events.matter(
                    i,
                    UNITS.get(random.nextInt(3)),
                    dates,
                    fields,
                    random.nextBoolean() ? Optional.of(day()) : Optional.empty()));
        }
        return matters;
    }

    Scope scope() {
        LocalDate from = LocalDate.of(2025 + random.nextInt(2), 1 + 3 * random.nextInt(4), 1);
        Set<UUID> units = Set.copyOf(UNITS.subList(0, 1 + random.nextInt(3)));
        return new Scope(units, from, from.plusDays(random.nextInt(400)), from.plusDays(random.nextInt(400)));
    }

    Formula formula() {
        return switch (random.nextInt(4)) {
            case 0 -> new Formula.Rate(term(2), term(2), random.nextInt(4));
            case 1 -> new Formula.YearOnYear(term(2), random.nextInt(4));
            default -> term(3);
        };
    }

    private Formula term(int depth) {
        if (depth > 0 && random.nextInt(3) == 0) {
            if (random.nextBoolean()) {
                return new Formula.Minus(term(depth - 1), term(depth - 1));
            }
            List<Formula> terms = new ArrayList<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                terms.add(term(depth - 1));
            }
            return new Formula.Plus(terms);
        }
        return switch (random.nextInt(7)) {
            case 0, 1 -> new Formula.Count(selection());
            case 2 -> new Formula.DistinctPersons(selection(), "roster");
            case 3 -> new Formula.CountLines(selection(), "points", lines());
            case 4 -> new Formula.SumLines(selection(), "points", lines(), "pages");
            default -> new Formula.Sum(selection(), random.nextBoolean() ? "persons" : "cost", random.nextBoolean());
        };
    }

    private Formula.Selection selection() {
        if (random.nextInt(4) == 0) {
            Condition period = new Condition.Test(
                    DATES.get(random.nextInt(DATES.size())),
                    List.of(Operator.IN_PERIOD, Operator.BEFORE_PERIOD, Operator.BY_END)
                            .get(random.nextInt(3)),
                    List.of());
            return new Formula.Selection("event", "", new Condition.All(List.of(period, condition(1))));
        }
        return new Formula.Selection("event", DATES.get(random.nextInt(3)), condition(2));
    }

    private Condition condition(int depth) {
        if (depth > 0 && random.nextInt(2) == 0) {
            List<Condition> parts = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                parts.add(condition(depth - 1));
            }
            return switch (random.nextInt(3)) {
                case 0 -> new Condition.All(parts);
                case 1 -> new Condition.Any(parts);
                default -> new Condition.Not(condition(depth - 1));
            };
        }
        return test();
    }

    private Condition lines() {
        return switch (random.nextInt(4)) {
            case 0 -> new Condition.All(List.of());
            case 1 -> new Condition.Test("adopted", Operator.EQ, List.of("是"));
            case 2 -> new Condition.Not(new Condition.Test("adopted", Operator.PRESENT, List.of()));
            default -> new Condition.Test("pages", Operator.GT, List.of("200"));
        };
    }

    private Condition test() {
        if (random.nextInt(8) == 0) {
            return new Condition.Test("stage", Operator.EQ, List.of(random.nextBoolean() ? "open" : "done"));
        }
        Field field = TYPE.fields().get(random.nextInt(TYPE.fields().size()));
        String key = field.key();
        if (random.nextInt(4) == 0 || field.type() == FieldType.PERSONS || field.type() == FieldType.ROWS) {
            return new Condition.Test(key, random.nextBoolean() ? Operator.PRESENT : Operator.ABSENT, List.of());
        }
        Operator same = List.of(Operator.EQ, Operator.NE).get(random.nextInt(2));
        Operator ordered = List.of(Operator.EQ, Operator.NE, Operator.LT, Operator.LE, Operator.GT, Operator.GE)
                .get(random.nextInt(6));
        return switch (field.type()) {
            case WHOLE -> new Condition.Test(key, ordered, List.of(Integer.toString(random.nextInt(400))));
            case DECIMAL -> new Condition.Test(key, ordered, List.of(random.nextInt(300) + ".5"));
            case DATE, DATE_TIME ->
                switch (random.nextInt(4)) {
                    case 0 -> new Condition.Test(key, Operator.NEXT_DAYS, List.of("90"));
                    case 1 -> new Condition.Test(key, Operator.OLDER_DAYS, List.of("30"));
                    case 2 -> new Condition.Test(key, Operator.PASSED, List.of());
                    default -> new Condition.Test(key, ordered, List.of(day().toString()));
                };
            case TEXT, LONG_TEXT ->
                new Condition.Test(
                        key,
                        Operator.CONTAINS,
                        List.of(List.of("文", "公", "办理", "1").get(random.nextInt(4))));
            case YES_NO -> new Condition.Test(key, same, List.of(random.nextBoolean() ? "是" : "false"));
            case CHOICE ->
                random.nextBoolean()
                        ? new Condition.Test(key, same, List.of("b"))
                        : new Condition.Test(key, Operator.IN, List.of("a", "c"));
            case CHOICES -> new Condition.Test(key, Operator.CONTAINS, List.of("b"));
            case PERSONS, ROWS -> throw new IllegalStateException("told above");
        };
    }

    private LocalDate day() {
        return LocalDate.of(2024, 6, 1).plusDays(random.nextInt(1000));
    }
}
