package cn.mingfa.catalogue;

import cn.mingfa.kernel.clock.ClockRule;
import cn.mingfa.kernel.clock.ClockRule.Reason;
import cn.mingfa.kernel.definition.Urn;
import cn.mingfa.kernel.matter.ClockEffect;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads what registering or an action does to a clock, and has its rule and reason looked up later. */
final class EffectReader {

    private static final List<String> VERBS = List.of("start", "pause", "resume", "restart", "extend", "stop");
    private static final ClockEffect NOTHING = new ClockEffect.Stop("");

    private EffectReader() {}

    static List<ClockEffect> effects(Props props, String name, Reading reading) {
        return props.list(name, Limits.STAGES).stream()
                .map(p -> effect(p, reading))
                .toList();
    }

    private static ClockEffect effect(Props props, Reading reading) {
        List<String> verbs = VERBS.stream().filter(props::has).toList();
        if (verbs.size() != 1) {
            props.findings().add(props.at(), "clock_effect", "每一项写一个动作：" + String.join("、", VERBS) + "，后面跟期限规则的名称。");
            return NOTHING;
        }
        String verb = verbs.getFirst();
        String rule = props.text(verb);
        ClockEffect effect = switch (verb) {
            case "start" -> new ClockEffect.Start(rule, props.maybeText("date"));
            case "pause" -> new ClockEffect.Pause(rule, props.text("reason"));
            case "resume" -> new ClockEffect.Resume(rule);
            case "restart" -> new ClockEffect.Restart(rule, props.text("reason"));
            case "extend" -> new ClockEffect.Extend(rule, props.text("by"));
            case "stop" -> new ClockEffect.Stop(rule, props.maybeText("date"));
            default -> throw new IllegalStateException("not a verb: " + verb);
        };
        props.close();
        later(effect, props.at(verb), props.at("reason"), reading);
        return effect;
    }

    private static void later(ClockEffect effect, Place at, Place reason, Reading reading) {
        reading.later((known, findings) -> {
            if (known.declared(Urn.Kind.CLOCK, effect.rule(), at, findings)) {
                known.clock(effect.rule()).ifPresent(rule -> check(effect, rule, at, reason, findings));
            }
        });
    }

    private static void check(ClockEffect effect, ClockRule rule, Place at, Place reason, Findings findings) {
        Optional<String> problem = switch (effect) {
            case ClockEffect.Start start -> Optional.empty();
            case ClockEffect.Pause pause -> reason("暂停", pause.reason(), rule, ClockRule::pauses);
            case ClockEffect.Resume resume ->
                rule.pauses().isEmpty() ? Optional.of("期限规则“" + rule.key() + "”不能暂停，也就无从恢复。") : Optional.empty();
            case ClockEffect.Restart restart -> reason("重新计算", restart.reason(), rule, ClockRule::restarts);
            case ClockEffect.Extend extend ->
                rule.extension().isEmpty() ? Optional.of("期限规则“" + rule.key() + "”不许延长。") : Optional.empty();
            case ClockEffect.Stop stop -> Optional.empty();
        };
        problem.ifPresent(sentence -> findings.add(
                effect instanceof ClockEffect.Pause || effect instanceof ClockEffect.Restart ? reason : at,
                "clock_effect",
                sentence));
    }

    private static Optional<String> reason(
            String what, String reason, ClockRule rule, Function<ClockRule, List<Reason>> reasons) {
        List<String> keys = reasons.apply(rule).stream().map(Reason::key).toList();
        if (keys.contains(reason)) {
            return Optional.empty();
        }
        return Optional.of("期限规则“" + rule.key() + "”不因“" + reason + "”" + what + NearestName.hint(reason, keys));
    }
}
