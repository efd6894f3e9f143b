package cn.mingfa.platform.figures;

import cn.mingfa.kernel.definition.Edition;
import cn.mingfa.kernel.definition.Urn;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.Guidance;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.FieldType;
import cn.mingfa.kernel.value.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Matters of one type that has a field of every kind; filled in, empty and not applicable by chance. */
final class RandomLedger {

    static final List<String> CODES = List.of("a", "b", "c");
    static final MatterType TYPE = type();
    static final List<UUID> UNITS =
            IntStream.range(0, 4).mapToObj(i -> new UUID(0, 100 + i)).toList();
    static final List<String> STAGES = List.of("open", "done");

    /** Words that would betray a statement built from them. */
    static final List<String> WORDS =
            List.of("甲", "乙", "甲乙", "b", "A%", "_", "it's", "\"", "\\", "{\"na\":\"x\"}", "null", "?", ":x");

    private final RandomGenerator random;

    RandomLedger(RandomGenerator random) {
        this.random = random;
    }

    List<Matter> matters(int count) {
        return IntStream.range(0, count).mapToObj(this::matter).toList();
    }

    LocalDate day() {
        return LocalDate.of(2025, 1, 1).plusDays(random.nextInt(730));
    }

    <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private Matter matter(int n) {
        Map<DateKind, LocalDate> dates = new EnumMap<>(DateKind.class);
        dates.put(DateKind.OCCURRED, day());
        if (random.nextInt(3) > 0) {
            dates.put(DateKind.ARRIVED, day());
        }
        if (random.nextInt(3) == 0) {
            dates.put(DateKind.CONFIRMED, day());
        }
        Map<String, Value> fields = new LinkedHashMap<>();
        for (Field field : TYPE.fields()) {
            int chance = random.nextInt(10);
            if (chance == 0 && field.maybeNotApplicable()) {
                fields.put(field.key(), new Value.NotApplicable("本单位无此职责"));
            } else if (chance > 2) {
                fields.put(field.key(), value(field.type()));
            }
        }
        UUID unit = any(UNITS);
        Optional<LocalDate> closed = random.nextBoolean() ? Optional.of(day()) : Optional.empty();
        return new Matter(
                new UUID(random.nextLong(), random.nextLong()),
                TYPE.key(),
                1,
                unit,
                unit,
                "澄柳测〔2026〕" + n + "号",
                closed.isPresent() ? "done" : "open",
                dates,
                fields,
                Map.of(),
                Map.of(),
                0,
                closed,
                Instant.parse("2026-01-01T00:00:00Z"),
                1);
    }

    Value value(FieldType type) {
        return switch (type) {
            case TEXT, LONG_TEXT -> new Value.Text(any(WORDS));
            case WHOLE -> new Value.Whole(random.nextInt(5));
            case DECIMAL -> new Value.Decimal(BigDecimal.valueOf(random.nextInt(1000) - 200, random.nextInt(4)));
            case DATE -> new Value.Day(day());
            case DATE_TIME -> new Value.Moment(day().atTime(random.nextInt(24), random.nextInt(60)));
            case YES_NO -> new Value.YesNo(random.nextBoolean());
            case CHOICE -> new Value.Choice(any(CODES));
            case CHOICES ->
                new Value.Choices(
                        CODES.stream().filter(c -> random.nextBoolean()).toList());
            case ROWS ->
                new Value.Rows(IntStream.range(0, random.nextInt(4))
                        .mapToObj(i -> Map.<String, Value>of(
                                "taken", new Value.YesNo(random.nextBoolean()),
                                "pages", new Value.Whole(random.nextInt(9))))
                        .toList());
            case PERSONS ->
                new Value.Persons(IntStream.range(0, random.nextInt(4))
                        .mapToObj(i -> "k" + random.nextInt(6))
                        .distinct()
                        .map(k -> new Value.Person(k, "人员" + k))
                        .toList());
        };
    }

    private static MatterType type() {
        return new MatterType(
                new Edition(new Urn(Urn.Kind.MATTER, "sample"), 1, LocalDate.of(2020, 1, 1), Optional.empty()),
                "sample",
                "样例",
                "样例",
                "words",
                List.of(),
                List.of(
                        field("words", FieldType.TEXT),
                        field("story", FieldType.LONG_TEXT),
                        field("heads", FieldType.WHOLE),
                        field("money", FieldType.DECIMAL),
                        field("held_on", FieldType.DATE),
                        field("rung_at", FieldType.DATE_TIME),
                        field("done", FieldType.YES_NO),
                        field("form", FieldType.CHOICE),
                        field("themes", FieldType.CHOICES),
                        field("people", FieldType.PERSONS, true),
                        field("points", FieldType.ROWS)),
                new MatterType.Series("测"),
                List.of(new MatterType.Stage("open", "办理中", false), new MatterType.Stage("done", "办结", true)),
                List.of(),
                List.of(),
                new MatterType.EvidenceRule(false, List.of()),
                List.of(),
                Set.of(),
                Optional.empty(),
                List.of(),
                Guidance.NONE,
                Optional.empty());
    }

    private static Field field(String key, FieldType type) {
        return field(key, type, false);
    }

    private static Field field(String key, FieldType type, boolean personal) {
        return new Field(
                key,
                key,
                type,
                Optional.empty(),
                true,
                false,
                personal,
                false,
                true,
                Optional.empty(),
                Optional.empty(),
                CODES.stream().map(c -> new MatterType.Option(c, c)).toList(),
                Optional.empty(),
                Optional.empty(),
                type == FieldType.ROWS
                        ? List.of(field("taken", FieldType.YES_NO), field("pages", FieldType.WHOLE))
                        : List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                false,
                false);
    }
}
