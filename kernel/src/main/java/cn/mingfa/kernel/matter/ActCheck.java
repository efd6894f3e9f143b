package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.calendar.WorkingCalendar;
import cn.mingfa.kernel.clock.ClockEvent;
import cn.mingfa.kernel.clock.ClockRefusal;
import cn.mingfa.kernel.clock.ClockRule;
import cn.mingfa.kernel.clock.ClockRules;
import cn.mingfa.kernel.clock.StatutoryClock;
import cn.mingfa.kernel.matter.MatterRefusal.Problem;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.kernel.value.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What is wrong with an act upon a matter, everything at once. */
final class ActCheck {

    private static final Set<Role> RECORDING = Set.of(Role.CLERK, Role.REVIEWER, Role.PRINCIPAL);
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Entry.Actor NOBODY = new Entry.Actor(new UUID(0, 0), "", "", "", Optional.empty());

    private final MatterType type;
    private final Matter matter;
    private final Occasion occasion;
    private final GateCheck gates;
    private final List<Problem> problems = new ArrayList<>();

    ActCheck(MatterType type, Matter matter, Occasion occasion) {
        this.type = type;
        this.matter = matter;
        this.occasion = occasion;
        this.gates = new GateCheck(occasion.today(), occasion.neighbours());
    }

    List<Problem> problems(Entry.Act act, ClockRules rules, WorkingCalendar calendar) {
        if (occasion.on().isAfter(occasion.today())) {
            add("in_future", "", "办理日期%s晚于今天（%s），请核对。".formatted(occasion.on(), occasion.today()));
        }
        switch (act) {
            case Entry.Registered registered -> add("registered", "", "本事项已经登记，不能再次登记。");
            case Entry.Performed performed -> performed(performed, rule -> hasRun(rule, rules, calendar));
            case Entry.Corrected corrected -> {
                recording("更正");
                problems.addAll(new CorrectionCheck(type, matter, occasion).problems(corrected, after(corrected)));
            }
            case Entry.Moved moved -> moved(moved);
            case Entry.Withdrawn withdrawn -> throw new IllegalStateException("checked with its journal");
            case Entry.Noted noted -> noted(noted);
            case Entry.EvidenceFiled filed -> filed(filed);
            case Entry.Linked linked -> linked(linked);
            case Entry.Handed handed -> handed(handed);
        }
        if (problems.isEmpty()) {
            order(act);
        }
        if (problems.isEmpty()) {
            clocks(act, rules, calendar);
        }
        return problems;
    }

    private void performed(Entry.Performed act, Predicate<String> hasRun) {
        Optional<Action> known = type.action(act.action());
        if (known.isEmpty()) {
            add("unknown_action", "", "“%s”没有“%s”这一项办理。".formatted(type.title(), Sentences.shortened(act.action())));
            return;
        }
        Action action = known.get();
        problems.addAll(new ActionCheck(type).problems(matter, action, occasion.roles()));
        LocalDate earliest = Collections.min(matter.dates().values());
        if (occasion.on().isBefore(earliest)) {
            String day = toldThen(action, act)
                    .map(field -> "“" + field.label() + "”")
                    .orElse("办理日期");
            add("before_registration", "", "%s%s早于本事项的日期%s，请核对。".formatted(day, occasion.on(), earliest));
        }
        Map<String, Value> together = new LinkedHashMap<>(matter.fields());
        together.putAll(act.fields());
        for (String key : action.fields()) {
            type.field(key)
                    .filter(field -> !together.containsKey(key))
                    .filter(field -> field.required() || RegistrationCheck.isWanted(field, together, occasion.today()))
                    .ifPresent(field -> problems.add(RegistrationCheck.required(key, field.label())));
        }
        RegistrationCheck values = new RegistrationCheck(type);
        act.fields().keySet().stream()
                .filter(key -> type.field(key).isPresent() && !action.fields().contains(key))
                .forEach(key -> add(
                        "unknown_field",
                        key,
                        "“%s”不填写“%s”。"
                                .formatted(
                                        action.label(),
                                        type.field(key).map(Field::label).orElse(key))));
        problems.addAll(values.values(act.fields(), occasion.today()));
        problems.addAll(new Derived(type, occasion.today()).disagreeing(matter.fields(), act.fields()));
        action.clocks().forEach(effect -> effect(action, effect, act));
        problems.addAll(gates.closed(matter.with(together), action.gates(), hasRun));
    }

    /** The field the day of the act was taken from, where it was. */
    private Optional<Field> toldThen(Action action, Entry.Performed act) {
        return type.toldDay(action)
                .filter(field -> Optional.ofNullable(act.fields().get(field.key()))
                        .flatMap(Conditions::date)
                        .equals(Optional.of(occasion.on())));
    }

    /**
     * Whether the last day of a running minimum period has come, or the last day of a limit that nobody kept has gone;
     * one that has not started has not run.
     */
    private boolean hasRun(String key, ClockRules rules, WorkingCalendar calendar) {
        List<ClockEvent> events = matter.clocks().getOrDefault(key, List.of());
        if (events.isEmpty() || !(events.getFirst() instanceof ClockEvent.Started started)) {
            return false;
        }
        return rules.rule(key, started.at().toLocalDate())
                .filter(rule -> hasRun(rule, events, new StatutoryClock(calendar).dueDay(rule, events)))
                .isPresent();
    }

    private boolean hasRun(ClockRule rule, List<ClockEvent> events, LocalDate lastDay) {
        return switch (rule.sense()) {
            case AT_LEAST -> !lastDay.isAfter(occasion.on());
            case AT_MOST -> !(events.getLast() instanceof ClockEvent.Stopped) && lastDay.isBefore(occasion.on());
        };
    }

    /** What an effect needs, said before the clock itself is asked. */
    private void effect(Action action, ClockEffect effect, Entry.Performed act) {
        Map<String, Value> fields = new LinkedHashMap<>(matter.fields());
        fields.putAll(act.fields());
        ClockEffects effects = new ClockEffects(matter.clocks(), matter.dates(), fields);
        boolean free = effect instanceof ClockEffect.Start || effect instanceof ClockEffect.Stop;
        if (!free && !effects.isStarted(effect.rule())) {
            add("clock", "", "期限还没有起算，不能办理“%s”。".formatted(action.label()));
        }
        if (effect instanceof ClockEffect.Extend extend
                && effects.amount(extend).isEmpty()
                && problems.stream().noneMatch(p -> p.field().equals(extend.amountField()))) {
            String label = type.field(extend.amountField()).map(Field::label).orElse(extend.amountField());
            problems.add(RegistrationCheck.required(extend.amountField(), label));
        }
    }

    /** The matter as it would be must be one of the new version. */
    private void moved(Entry.Moved act) {
        if (act.reason().isBlank()) {
            add("required", "reason", "请写明改用新版定义的理由。");
        }
        if (matter.closedOn().isPresent()) {
            add("closed", "", "本事项已经办结，按登记时的定义保存，不改用新版。");
        }
        Matter after = new Replay(type)
                .next(
                        matter,
                        new Entry(
                                matter.version() + 1,
                                Instant.EPOCH,
                                occasion.on(),
                                NOBODY,
                                type.edition().version(),
                                act));
        if (type.stage(after.stage()).isEmpty()) {
            add("unknown_stage", "", "新版定义没有本事项现在的阶段，请指定它改在哪个阶段。");
        } else if (type.stage(after.stage()).filter(MatterType.Stage::closing).isPresent()) {
            add("closing_stage", "", "改用新版定义不能把事项直接改为办结，请选一个没有办结的阶段。");
        }
        problems.addAll(new RegistrationCheck(type).values(after.fields(), occasion.today()));
    }

    private void noted(Entry.Noted act) {
        recording("补记");
        if (act.text().isBlank()) {
            add("required", "text", "请写补记的内容。");
        }
    }

    private void filed(Entry.EvidenceFiled act) {
        boolean outside = occasion.roles().contains(MatterType.Role.OUTSIDER);
        if (!outside || !type.takesFromOutside(matter.stage(), act.kind())) {
            recording("上传佐证材料");
        }
        if (!SHA256.matcher(act.sha256()).matches() || act.name().isBlank()) {
            add("unreadable", "file", "佐证材料没有完整上传，请重新上传。");
        }
        if (act.effectiveOn().isAfter(occasion.today())) {
            add("in_future", "effective_on", "佐证材料的日期%s晚于今天（%s），请核对。".formatted(act.effectiveOn(), occasion.today()));
        }
    }

    private void linked(Entry.Linked act) {
        recording("关联");
        if (act.other().equals(matter.id())) {
            add("same_matter", "other", "不能把事项与它自己关联，请另选一个事项。");
        }
    }

    /** Who may hand over is not a question of roles in the matter, but of the organisation. */
    private void handed(Entry.Handed act) {
        if (act.words().isBlank()) {
            add("required", "words", "请写明移交的依据。");
        }
    }

    private void recording(String what) {
        if (occasion.roles().stream().noneMatch(RECORDING::contains)) {
            add("not_your_role", "", "%s应当由经办人、审核人或者负责人办理，请转交。".formatted(what));
        }
    }

    private void order(Entry.Act act) {
        if (act instanceof Entry.Performed || act instanceof Entry.Corrected) {
            problems.addAll(new DayOrder(type).problems(matter, after(act), occasion.journal(), entry(act)));
        }
    }

    /** Reckons every clock the act would touch by the rule in force when it started. */
    private void clocks(Entry.Act act, ClockRules rules, WorkingCalendar calendar) {
        StatutoryClock clock = new StatutoryClock(calendar);
        after(act).clocks().forEach((key, events) -> {
            if (!events.equals(matter.clocks().get(key)) && events.getFirst() instanceof ClockEvent.Started started) {
                rules.rule(key, started.at().toLocalDate()).ifPresent(rule -> {
                    try {
                        clock.dueDay(rule, events);
                    } catch (ClockRefusal refusal) {
                        add("clock", "", refusal.sentence());
                    }
                });
            }
        });
    }

    private Matter after(Entry.Act act) {
        return new Replay(type).next(matter, entry(act));
    }

    private Entry entry(Entry.Act act) {
        return new Entry(matter.version() + 1, Instant.EPOCH, occasion.on(), NOBODY, matter.typeVersion(), act);
    }

    private void add(String code, String field, String sentence) {
        problems.add(new Problem(code, field, sentence));
    }
}
