package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.calendar.WorkingCalendar;
import cn.mingfa.kernel.clock.ClockRule;
import cn.mingfa.kernel.clock.Limit;
import cn.mingfa.kernel.definition.Edition;
import cn.mingfa.kernel.definition.Urn;
import cn.mingfa.kernel.matter.Action;
import cn.mingfa.kernel.matter.ClockEffect;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.Guidance;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.FieldType;
import cn.mingfa.kernel.value.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A matter type of two stages with one limit and one personal field, without a catalogue to be read. */
final class SmallType {

    private static final Edition EDITION =
            new Edition(new Urn(Urn.Kind.MATTER, "small"), 1, LocalDate.of(2020, 1, 1), Optional.empty());

    private SmallType() {}

    static MatterTypes types() {
        MatterType type = new MatterType(
                EDITION,
                "small",
                "小事项",
                "测试",
                "subject",
                List.of(new MatterType.DateLabel(DateKind.OCCURRED, "日期", true)),
                List.of(field("subject", false), field("person", true)),
                new MatterType.Series("测"),
                List.of(new MatterType.Stage("open", "办理中", false), new MatterType.Stage("done", "已办结", true)),
                List.of(new ClockEffect.Start("small.limit", Optional.empty())),
                List.of(new Action(
                        "finish",
                        "办结",
                        Set.of("open"),
                        Optional.of("done"),
                        Set.of(MatterType.Role.CLERK),
                        List.of(),
                        List.of(new ClockEffect.Stop("small.limit")),
                        true,
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        MatterType.Files.NONE)),
                new MatterType.EvidenceRule(false, List.of()),
                List.of(),
                Set.of(),
                Optional.empty(),
                List.of(),
                Guidance.NONE,
                Optional.empty());
        return new MatterTypes() {
            @Override
            public Optional<MatterType> newest(String key) {
                return Optional.of(type);
            }

            @Override
            public Optional<MatterType> version(String key, int version) {
                return Optional.of(type);
            }
        };
    }

    private static Field field(String key, boolean personal) {
        return new Field(
                key,
                key,
                FieldType.TEXT,
                Optional.empty(),
                true,
                true,
                personal,
                true,
                false,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                false,
                false);
    }

    static Reckoner reckoner() {
        ClockRule rule = new ClockRule(
                new Edition(new Urn(Urn.Kind.CLOCK, "small.limit"), 1, LocalDate.of(2020, 1, 1), Optional.empty()),
                "small.limit",
                "小事项",
                "办结",
                "登记",
                new Limit(5, Limit.TimeUnit.WORKING_DAYS),
                ClockRule.Sense.AT_MOST,
                ClockRule.Roll.NONE,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                new ClockRule.Basis("测试", "", ClockRule.Confidence.VERIFIED_TEXT),
                2,
                false,
                false);
        return new Reckoner(
                owner -> (key, on) -> Optional.of(rule), () -> new WorkingCalendar("test", Map.of(), Set.of(2026)));
    }

    static Registration registration(UUID unit, LocalDate on) {
        return new Registration(
                UUID.randomUUID(),
                "small",
                unit,
                unit,
                Map.of(DateKind.OCCURRED, on),
                Map.of("subject", new Value.Text("事项"), "person", new Value.Text("顾临川")),
                on);
    }
}
