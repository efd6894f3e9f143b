package cn.mingfa.kernel.figure;

import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.definition.Edition;
import cn.mingfa.kernel.definition.Urn;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.Guidance;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.matter.MatterType.DateLabel;
import cn.mingfa.kernel.matter.MatterType.Option;
import cn.mingfa.kernel.matter.MatterType.Stage;
import cn.mingfa.kernel.value.FieldType;
import cn.mingfa.kernel.value.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Matters to count in tests. */
final class Events {

    static final UUID TOWN = new UUID(1, 1);
    static final UUID OTHER = new UUID(1, 2);

    private Events() {}

    static MatterType type() {
        return new MatterType(
                new Edition(new Urn(Urn.Kind.MATTER, "event"), 1, LocalDate.of(2020, 1, 1), Optional.empty()),
                "event",
                "普法活动",
                "普法",
                "title",
                List.of(new DateLabel(DateKind.ARRIVED, "收到日期", false), new DateLabel(DateKind.OCCURRED, "活动日期", true)),
                List.of(
                        field("title", FieldType.TEXT),
                        field("persons", FieldType.WHOLE),
                        field("cost", FieldType.DECIMAL),
                        field("held_on", FieldType.DATE),
                        field("called_at", FieldType.DATE_TIME),
                        field("online", FieldType.YES_NO),
                        field("kind", FieldType.CHOICE),
                        field("topics", FieldType.CHOICES),
                        field("roster", FieldType.PERSONS),
                        field("remark", FieldType.LONG_TEXT),
                        field("points", FieldType.ROWS)),
                new MatterType.Series("普"),
                List.of(
                        new Stage("open", "开展", false),
                        new Stage("done", "办结", true),
                        new Stage("dropped", "取消", true, true)),
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

    static Optional<MatterType> types(String key) {
        return key.equals("event") ? Optional.of(type()) : Optional.empty();
    }

    static Field field(String key, FieldType type) {
        List<Option> options = type == FieldType.CHOICE || type == FieldType.CHOICES
                ? List.of(new Option("a", "甲"), new Option("b", "乙"), new Option("c", "丙"))
                : List.of();
        return new Field(
                key,
                key,
                type,
                Optional.empty(),
                true,
                false,
                false,
                false,
                true,
                Optional.empty(),
                Optional.empty(),
                options,
                Optional.empty(),
                Optional.empty(),
                type == FieldType.ROWS
                        ? List.of(
                                field("point", FieldType.TEXT),
                                field("adopted", FieldType.YES_NO),
                                field("pages", FieldType.WHOLE))
                        : List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                false,
                false);
    }

    static Matter matter(int number, UUID unit, Map<DateKind, LocalDate> dates, Map<String, Value> fields) {
        return matter(number, unit, dates, fields, Optional.empty());
    }

    static Matter matter(
            int number,
            UUID unit,
            Map<DateKind, LocalDate> dates,
            Map<String, Value> fields,
            Optional<LocalDate> closedOn) {
        return new Matter(
                new UUID(9, number),
                "event",
                1,
                unit,
                unit,
                "第" + number + "号",
                closedOn.isPresent() ? "done" : "open",
                dates,
                fields,
                Map.of(),
                Map.of(),
                0,
                closedOn,
                Instant.EPOCH,
                1);
    }

    static Matter at(String stage, Matter matter) {
        return new Matter(
                matter.id(),
                matter.type(),
                matter.typeVersion(),
                matter.ownerUnit(),
                matter.handlingUnit(),
                matter.number(),
                stage,
                matter.dates(),
                matter.fields(),
                matter.clocks(),
                matter.done(),
                matter.evidence(),
                Optional.of(matter.occurredOn()),
                matter.recordedAt(),
                matter.version());
    }

    static Matter on(int number, String day, Map<String, Value> fields) {
        return matter(number, TOWN, Map.of(DateKind.OCCURRED, LocalDate.parse(day)), fields);
    }

    static Formula.Selection all() {
        return where(new Condition.All(List.of()));
    }

    static Formula.Selection where(Condition condition) {
        return new Formula.Selection("event", "occurred_on", condition);
    }

    static Condition.Test test(String field, Condition.Operator operator, String... operands) {
        return new Condition.Test(field, operator, List.of(operands));
    }

    static Indicator indicator(Formula formula) {
        return new Indicator(
                new Edition(new Urn(Urn.Kind.INDICATOR, "x"), 1, LocalDate.of(2020, 1, 1), Optional.empty()),
                "x",
                "试验指标",
                "件",
                "试验口径。",
                formula);
    }

    static Scope of2026() {
        return Scope.year(Set.of(TOWN), 2026, LocalDate.of(2026, 11, 21));
    }

    static Tally tally(Formula formula, List<Matter> matters) {
        return new MemoryFigures(matters, Events::types).tally(indicator(formula), of2026());
    }
}
