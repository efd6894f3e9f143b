package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.definition.Edition;
import cn.mingfa.kernel.definition.Urn;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.matter.MatterType.DateLabel;
import cn.mingfa.kernel.matter.MatterType.Option;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.kernel.matter.MatterType.Stage;
import cn.mingfa.kernel.value.FieldType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Matter types for tests: an application that is accepted, consulted about, extended and answered. */
public final class Types {

    static final String CLOCK = "test.rule";

    private Types() {}

    public static MatterType application() {
        return new MatterType(
                new Edition(new Urn(Urn.Kind.MATTER, "application"), 1, LocalDate.of(2019, 5, 15), Optional.empty()),
                "application",
                "依申请公开",
                "政务公开",
                "subject",
                List.of(
                        new DateLabel(DateKind.ARRIVED, "收到日期", true),
                        new DateLabel(DateKind.CONFIRMED, "确认日期", false)),
                List.of(
                        asked("subject", "申请内容", FieldType.TEXT, true),
                        asked("copies", "份数", FieldType.WHOLE, false),
                        asked("fee", "收费", FieldType.DECIMAL, false),
                        asked("channel", "申请渠道", FieldType.CHOICE, true),
                        asked("attendants", "参加人员", FieldType.PERSONS, false),
                        asked("points", "意见要点", FieldType.ROWS, false),
                        later("outcome", "答复结果", FieldType.CHOICE, true),
                        later("grounds", "答复理由", FieldType.CHOICES, false),
                        later("replied_on", "答复日期", FieldType.DATE, false),
                        later("called_at", "电话时间", FieldType.DATE_TIME, false),
                        later("public", "是否公开", FieldType.YES_NO, false),
                        later("remark", "说明", FieldType.LONG_TEXT, false),
                        later("extension_days", "延长天数", FieldType.WHOLE, false)),
                new MatterType.Series("依申"),
                List.of(
                        new Stage("registered", "登记", false),
                        new Stage("handling", "办理", false),
                        new Stage("replied", "办结", true)),
                List.of(new ClockEffect.Start(CLOCK, Optional.of("confirmed_on"))),
                List.of(
                        action("accept", "受理", "registered", "handling", List.of(), List.of()),
                        action(
                                "consult",
                                "征求第三方意见",
                                "handling",
                                "",
                                List.of(),
                                List.of(new ClockEffect.Pause(CLOCK, "third_party_opinion"))),
                        action("heard", "收到第三方意见", "handling", "", List.of(), List.of(new ClockEffect.Resume(CLOCK))),
                        action(
                                "corrected",
                                "收到补正材料",
                                "handling",
                                "",
                                List.of(),
                                List.of(new ClockEffect.Restart(CLOCK, "correction_received"))),
                        new Action(
                                "extend",
                                "延长答复",
                                Set.of("handling"),
                                Optional.empty(),
                                Set.of(Role.CLERK, Role.PRINCIPAL),
                                List.of("extension_days"),
                                List.of(new ClockEffect.Extend(CLOCK, "extension_days")),
                                true,
                                false,
                                Optional.of("条例第三十三条"),
                                Optional.empty(),
                                List.of(),
                                List.of(),
                                MatterType.Files.NONE),
                        action("evaluate", "评价", "replied", "", List.of("remark"), List.of()),
                        action("reopen", "重新办理", "replied", "handling", List.of(), List.of()),
                        action("remind", "催办", "handling", "", List.of("remark"), List.of()),
                        action(
                                "reply",
                                "答复",
                                "handling",
                                "replied",
                                List.of("outcome", "grounds", "replied_on"),
                                List.of(new ClockEffect.Stop(CLOCK)))),
                new MatterType.EvidenceRule(true, List.of("答复书")),
                List.of(),
                Set.of(),
                Optional.empty(),
                List.of(),
                Guidance.NONE,
                Optional.empty());
    }

    /** The application whose limit ends on the day the reply was sent, where that is told. */
    static MatterType endingOnTheDayTold() {
        return replying(new ClockEffect.Stop(CLOCK, Optional.of("replied_on")));
    }

    /** The application whose limit ends on the day of the reply, which is the day told. */
    static MatterType repliedOnTheDayTold() {
        return replying(new ClockEffect.Stop(CLOCK));
    }

    private static MatterType replying(ClockEffect.Stop stop) {
        MatterType base = application();
        List<Action> actions = base.actions().stream()
                .map(action -> action.key().equals("reply")
                        ? action("reply", "答复", "handling", "replied", action.fields(), List.of(stop))
                        : action)
                .toList();
        return with(
                base,
                base.fields().stream()
                        .map(field -> field.key().equals("replied_on") ? happened(field, false) : field)
                        .toList(),
                actions);
    }

    /** The same where the reply may have been sent before the step it follows. */
    static MatterType repliedBeforehand() {
        MatterType base = endingOnTheDayTold();
        return with(
                base,
                base.fields().stream()
                        .map(field -> field.past() ? happened(field, true) : field)
                        .toList(),
                base.actions());
    }

    /** The same field, of what has happened. */
    private static Field happened(Field field, boolean mayPrecede) {
        return new Field(
                field.key(),
                field.label(),
                field.type(),
                field.unit(),
                field.atRegistration(),
                field.required(),
                field.personal(),
                field.listed(),
                field.maybeNotApplicable(),
                field.min(),
                field.max(),
                field.options(),
                field.hint(),
                field.initial(),
                field.columns(),
                field.requiredWhen(),
                field.derived(),
                field.carried(),
                field.statute(),
                true,
                mayPrecede);
    }

    private static MatterType with(MatterType base, List<Field> fields, List<Action> actions) {
        return new MatterType(
                base.edition(),
                base.key(),
                base.title(),
                base.group(),
                base.titleField(),
                base.dates(),
                fields,
                base.series(),
                base.stages(),
                base.onRegister(),
                actions,
                base.evidence(),
                List.of(),
                Set.of(),
                Optional.empty(),
                List.of(),
                Guidance.NONE,
                Optional.empty());
    }

    /** The application with one action alone, taken at its registration and behind a gate. */
    static MatterType gated(String action, String label, List<String> fields, Gate gate, List<ClockEffect> clocks) {
        MatterType base = application();
        return new MatterType(
                base.edition(),
                base.key(),
                base.title(),
                base.group(),
                base.titleField(),
                base.dates(),
                base.fields(),
                base.series(),
                base.stages(),
                clocks,
                List.of(new Action(
                        action,
                        label,
                        Set.of("registered"),
                        Optional.empty(),
                        Set.of(Role.CLERK),
                        fields,
                        List.of(),
                        false,
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(gate),
                        List.of(),
                        MatterType.Files.NONE)),
                base.evidence(),
                List.of(),
                Set.of(),
                Optional.empty(),
                List.of(),
                Guidance.NONE,
                Optional.empty());
    }

    private static List<Field> columns() {
        return List.of(
                asked("point", "要点", FieldType.TEXT, true),
                asked("adopted", "采纳", FieldType.YES_NO, false),
                asked("pages", "页数", FieldType.WHOLE, false));
    }

    static Field field(String key) {
        return application().field(key).orElseThrow();
    }

    public static Field asked(String key, String label, FieldType type, boolean required) {
        return field(key, label, type, true, required, Optional.empty());
    }

    private static Field later(String key, String label, FieldType type, boolean required) {
        return field(key, label, type, false, required, Optional.empty());
    }

    static Field field(
            String key, String label, FieldType type, boolean asked, boolean required, Optional<BigDecimal> max) {
        List<Option> options = switch (type) {
            case CHOICE, CHOICES ->
                List.of(new Option("letter", "信函"), new Option("web", "网页、邮件"), new Option("visit", "当面"));
            default -> List.of();
        };
        return new Field(
                key,
                label,
                type,
                type == FieldType.WHOLE ? Optional.of("份") : Optional.empty(),
                asked,
                required,
                false,
                true,
                !required,
                Optional.empty(),
                max,
                options,
                Optional.empty(),
                Optional.empty(),
                type == FieldType.ROWS ? columns() : List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                false,
                false);
    }

    private static Action action(
            String key, String label, String from, String to, List<String> fields, List<ClockEffect> clocks) {
        return new Action(
                key,
                label,
                Set.of(from),
                to.isEmpty() ? Optional.empty() : Optional.of(to),
                Set.of(Role.CLERK, Role.PRINCIPAL),
                fields,
                clocks,
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                MatterType.Files.NONE);
    }
}
