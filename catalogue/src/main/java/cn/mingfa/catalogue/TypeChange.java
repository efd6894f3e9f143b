package cn.mingfa.catalogue;

import cn.mingfa.kernel.matter.ClockEffect;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.Stage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What another version of a matter type means for matters registered under an earlier one.
 *
 * @param touches what concerns what such matters hold; with none of these a matter may go on under the new version as it
 *     is
 */
public record TypeChange(MatterType before, MatterType now, List<Touch> touches) {

    public TypeChange {
        touches = List.copyOf(touches);
    }

    /** One difference that concerns matters there are. */
    public sealed interface Touch {

        /** A plain Chinese sentence. */
        String sentence();
    }

    /** A field is no longer there. */
    public record FieldRemoved(Field field) implements Touch {
        @Override
        public String sentence() {
            return "删去字段“" + field.label() + "”。";
        }
    }

    /** A field holds another kind of value. */
    public record FieldRetyped(Field before, Field now) implements Touch {
        @Override
        public String sentence() {
            return "字段“" + now.label() + "”换了填写方式，原来填的内容读不进去。";
        }
    }

    /** An option can no longer be chosen. */
    public record OptionRemoved(Field field, String code, String label) implements Touch {
        @Override
        public String sentence() {
            return "字段“" + field.label() + "”删去选项“" + label + "”。";
        }
    }

    /** A field has to be given at registration that did not have to be. */
    public record FieldRequired(Field field) implements Touch {
        @Override
        public String sentence() {
            return "字段“" + field.label() + "”改为必填，已登记的事项可能没有填。";
        }
    }

    /** A stage is no longer there. */
    public record StageRemoved(Stage stage) implements Touch {
        @Override
        public String sentence() {
            return "删去阶段“" + stage.label() + "”。";
        }
    }

    /** Other clocks run, or others than before move them. */
    public record ClocksChanged(Set<String> rules) implements Touch {
        public ClocksChanged {
            rules = Set.copyOf(rules);
        }

        @Override
        public String sentence() {
            return "期限的起算、扣除或者办结有变：" + rules.stream().sorted().collect(Collectors.joining("、")) + "。已经起算的期限不变。";
        }
    }

    /** The differences between two versions of one type that concern matters there are. */
    public static TypeChange between(MatterType before, MatterType now) {
        List<Touch> touches = new ArrayList<>();
        for (Field old : before.fields()) {
            Optional<Field> kept = now.field(old.key());
            if (kept.isEmpty()) {
                touches.add(new FieldRemoved(old));
            } else if (kept.get().type() != old.type() || kept.get().personal() != old.personal()) {
                touches.add(new FieldRetyped(old, kept.get()));
            } else {
                old.options().stream()
                        .filter(option -> kept.get().options().stream()
                                .noneMatch(o -> o.code().equals(option.code())))
                        .forEach(option -> touches.add(new OptionRemoved(kept.get(), option.code(), option.label())));
            }
        }
        now.fields().stream()
                .filter(field -> field.required() && field.atRegistration())
                .filter(field -> before.field(field.key())
                        .map(old -> !old.required() || !old.atRegistration())
                        .orElse(true))
                .forEach(field -> touches.add(new FieldRequired(field)));
        before.stages().stream()
                .filter(stage -> now.stage(stage.key()).isEmpty())
                .forEach(stage -> touches.add(new StageRemoved(stage)));
        Set<String> clocks = clocks(before, now);
        if (!clocks.isEmpty()) {
            touches.add(new ClocksChanged(clocks));
        }
        return new TypeChange(before, now, touches);
    }

    private static Set<String> clocks(MatterType before, MatterType now) {
        Set<ClockEffect> old = effects(before).collect(Collectors.toSet());
        Set<ClockEffect> fresh = effects(now).collect(Collectors.toSet());
        Set<String> rules = new LinkedHashSet<>();
        old.stream().filter(effect -> !fresh.contains(effect)).forEach(effect -> rules.add(effect.rule()));
        fresh.stream().filter(effect -> !old.contains(effect)).forEach(effect -> rules.add(effect.rule()));
        return rules;
    }

    private static Stream<ClockEffect> effects(MatterType type) {
        return Stream.concat(
                type.onRegister().stream(), type.actions().stream().flatMap(action -> action.clocks().stream()));
    }
}
