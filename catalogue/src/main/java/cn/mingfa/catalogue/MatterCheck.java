package cn.mingfa.catalogue;

import cn.mingfa.kernel.matter.Action;
import cn.mingfa.kernel.matter.ClockEffect;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.Stage;
import cn.mingfa.kernel.matter.Opening;
import cn.mingfa.kernel.value.FieldType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** How the parts of a matter type fit: names are unique, stages can be reached, clocks that pause can go on. */
final class MatterCheck {

    /** What can name a matter; of a long text its beginning does. */
    private static final Set<FieldType> NAMING = Set.of(FieldType.TEXT, FieldType.LONG_TEXT);

    private final MatterType type;
    private final Props whole;
    private final List<Props> fields;
    private final List<Props> stages;
    private final List<Props> actions;
    private final Findings findings;

    MatterCheck(MatterType type, Props whole, List<Props> fields, List<Props> stages, List<Props> actions) {
        this.type = type;
        this.whole = whole;
        this.fields = fields;
        this.stages = stages;
        this.actions = actions;
        this.findings = whole.findings();
    }

    void run() {
        unique(type.fields(), fields, Field::key, "字段");
        unique(type.stages(), stages, Stage::key, "阶段");
        unique(type.actions(), actions, Action::key, "动作");
        title();
        stages();
        for (int i = 0; i < type.actions().size(); i++) {
            action(type.actions().get(i), actions.get(i));
        }
        effects(type.onRegister(), List.of(), whole.at("on_register"));
        validity();
        type.evidence().index().ifPresent(field -> FieldUse.LINES.check(type, field, whole.at("evidence"), findings));
        openings();
        pauses();
    }

    private <T> void unique(List<T> parts, List<Props> places, Function<T, String> key, String what) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            String name = key.apply(parts.get(i));
            if (!seen.add(name)) {
                findings.add(places.get(i).at("key"), "duplicate_key", what + "“" + name + "”写了两次，请改名或删去一个。");
            }
        }
    }

    private void title() {
        Optional<Field> field = type.field(type.titleField());
        if (field.isEmpty()) {
            List<String> keys = type.fields().stream().map(Field::key).toList();
            findings.add(
                    whole.at("title_field"),
                    "unknown_field",
                    "没有名为“" + type.titleField() + "”的字段可作名称" + NearestName.hint(type.titleField(), keys));
        } else if (!NAMING.contains(field.get().type()) || !field.get().atRegistration()) {
            findings.add(whole.at("title_field"), "wrong_field", "作名称的字段应当是登记时填写的text或者long_text字段。");
        } else if (field.get().personal()) {
            findings.add(whole.at("title_field"), "wrong_field", "作名称的字段不能是个人信息，名称会显示在列表里。");
        }
    }

    private void stages() {
        if (type.stages().stream().noneMatch(Stage::closing)) {
            findings.add(whole.at("stages"), "no_closing_stage", "没有办结的阶段，请给最后一个阶段加上closing: true。");
        }
        if (type.firstStage().closing()) {
            findings.add(stages.getFirst().at(), "closing_first", "第一个阶段就是办结，登记之后便无事可做，请把登记阶段放在最前。");
        }
        Set<String> reached = reached();
        for (int i = 0; i < type.stages().size(); i++) {
            Stage stage = type.stages().get(i);
            if (stage.voided() && !stage.closing()) {
                findings.add(
                        stages.get(i).at("voided"),
                        "void_not_closed",
                        "“" + stage.label() + "”没有办结，不能算作废，请加上closing: true。");
            }
            if (!reached.contains(stage.key())) {
                findings.add(
                        stages.get(i).at("key"), "unreachable_stage", "没有动作能到达“" + stage.label() + "”，请补上动作或删去这个阶段。");
            } else if (!stage.closing() && leaving(stage).isEmpty()) {
                findings.add(stages.get(i).at("key"), "dead_end", "到了“" + stage.label() + "”便走不出去，请补上离开的动作。");
            }
        }
    }

    private void validity() {
        type.validity()
                .ifPresent(validity -> List.of(validity.from(), validity.to())
                        .forEach(key -> FieldUse.DATED.check(type, key, whole.at("validity"), findings)));
    }

    private void openings() {
        for (Opening opening : type.openings()) {
            opening.copies().values().stream()
                    .filter(key -> type.field(key).isEmpty())
                    .forEach(key -> FieldUse.unknown(type, key, whole.at("openings"), findings));
        }
    }

    private List<Action> leaving(Stage stage) {
        return type.actions().stream()
                .filter(a -> a.from().contains(stage.key()))
                .filter(a -> a.to().filter(to -> !to.equals(stage.key())).isPresent())
                .toList();
    }

    private Set<String> reached() {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(type.firstStage().key()));
        while (!open.isEmpty()) {
            String stage = open.pop();
            if (reached.add(stage)) {
                type.actions().stream()
                        .filter(a -> a.from().contains(stage))
                        .flatMap(a -> a.to().stream())
                        .forEach(open::push);
            }
        }
        return reached;
    }

    private void action(Action action, Props at) {
        List<String> keys = type.stages().stream().map(Stage::key).toList();
        if (action.from().isEmpty()) {
            findings.add(at.at("from"), "missing_property", "动作“" + action.label() + "”要写明在哪些阶段可用（from）。");
        }
        Stream.concat(action.from().stream(), action.to().stream())
                .filter(stage -> !keys.contains(stage))
                .forEach(stage -> findings.add(
                        action.from().contains(stage) ? at.at("from") : at.at("to"),
                        "unknown_stage",
                        "没有名为“" + stage + "”的阶段" + NearestName.hint(stage, keys)));
        if (action.roles().isEmpty()) {
            findings.add(at.at("roles"), "missing_property", "动作“" + action.label() + "”要写明由谁办理（roles）。");
        }
        List<String> known = type.fields().stream().map(Field::key).toList();
        for (String field : action.fields()) {
            if (!known.contains(field)) {
                findings.add(
                        at.at("fields"), "unknown_field", "没有名为“" + field + "”的字段" + NearestName.hint(field, known));
            }
        }
        effects(action.clocks(), action.fields(), at.at("clocks"));
        files(action, at.at("files"));
    }

    private void files(Action action, Place at) {
        List<String> kinds = type.evidence().kinds();
        Stream.concat(action.files().gives().stream(), action.files().takes().stream())
                .filter(kind -> !kinds.contains(kind))
                .forEach(kind ->
                        findings.add(at, "unknown_kind", "材料种类里没有“" + kind + "”" + NearestName.hint(kind, kinds)));
        if (!action.files().equals(MatterType.Files.NONE) && !action.roles().contains(MatterType.Role.OUTSIDER)) {
            findings.add(at, "contradiction", "动作“" + action.label() + "”不由外部人员办，不用写给他们看和由他们交的材料（files）。");
        }
    }

    private void effects(List<ClockEffect> effects, List<String> asked, Place at) {
        for (ClockEffect effect : effects) {
            if (effect instanceof ClockEffect.Start start) {
                start.dateKey().ifPresent(date -> FieldUse.DATED.check(type, date, at, findings));
            }
            if (effect instanceof ClockEffect.Stop stop) {
                stop.dateKey().ifPresent(date -> FieldUse.DATED.check(type, date, at, findings));
            }
            if (effect instanceof ClockEffect.Extend extend) {
                boolean whole = type.field(extend.amountField())
                        .filter(f -> f.type() == FieldType.WHOLE)
                        .isPresent();
                if (!whole || !asked.contains(extend.amountField())) {
                    findings.add(at, "clock_effect", "延长多少要取自本动作填写的一个whole字段，“" + extend.amountField() + "”不是。");
                }
            }
        }
    }

    private void pauses() {
        List<ClockEffect> all = Stream.concat(
                        type.onRegister().stream(),
                        type.actions().stream().map(Action::clocks).flatMap(Collection::stream))
                .toList();
        List<String> paused = new ArrayList<>();
        Set<String> goingOn = new HashSet<>();
        Set<String> started = new HashSet<>();
        for (ClockEffect effect : all) {
            switch (effect) {
                case ClockEffect.Start start -> started.add(start.rule());
                case ClockEffect.Pause pause -> paused.add(pause.rule());
                case ClockEffect.Resume resume -> goingOn.add(resume.rule());
                case ClockEffect.Restart restart -> goingOn.add(restart.rule());
                case ClockEffect.Extend extend -> {}
                case ClockEffect.Stop stop -> {}
            }
        }
        paused.stream()
                .distinct()
                .filter(rule -> !goingOn.contains(rule))
                .forEach(rule -> findings.add(
                        whole.at("actions"), "pause_without_resume", "期限“" + rule + "”会被暂停，却没有动作恢复它（resume）。"));
        all.stream()
                .map(ClockEffect::rule)
                .distinct()
                .filter(rule -> !started.contains(rule))
                .forEach(rule -> findings.add(
                        whole.at("actions"), "clock_never_started", "期限“" + rule + "”从未起算，请在登记或某个动作里start。"));
    }
}
