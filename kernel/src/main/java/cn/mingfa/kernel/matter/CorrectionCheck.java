package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.matter.MatterRefusal.Problem;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is wrong with a correction, whoever makes it, everything at once. */
final class CorrectionCheck {

    private final MatterType type;
    private final Matter matter;
    private final Occasion occasion;
    private final List<Problem> problems = new ArrayList<>();

    CorrectionCheck(MatterType type, Matter matter, Occasion occasion) {
        this.type = type;
        this.matter = matter;
        this.occasion = occasion;
    }

    /** @param after the matter as the correction would leave it */
    List<Problem> problems(Entry.Corrected act, Matter after) {
        if (act.reason().isBlank()) {
            add("required", "reason", "请写明更正的理由。");
        }
        RegistrationCheck check = new RegistrationCheck(type);
        Map<String, Value> given = new LinkedHashMap<>();
        act.fields().forEach((key, value) -> {
            if (Replay.dateKind(key).isPresent()) {
                correctedDate(key, value);
            } else if (value.isPresent()) {
                given.put(key, value.get());
            } else {
                emptied(check, key);
            }
        });
        problems.addAll(check.values(given, occasion.today()));
        if (act.fields().isEmpty() || problems.isEmpty() && isUnchanged(after)) {
            add("nothing_changed", "", "内容没有变化，不用更正。");
        } else if (problems.isEmpty()) {
            problems.addAll(check.dates(after.dates(), occasion.today()));
            datesKept(after);
        }
        return problems;
    }

    private void correctedDate(String key, Optional<Value> value) {
        if (value.isPresent() && !(value.get() instanceof Value.Day)) {
            add("not_a_date", key, "“%s”应当是日期。".formatted(key));
        } else if (value.isEmpty() && key.equals(DateKind.OCCURRED.key())) {
            problems.add(RegistrationCheck.required(key, new RegistrationCheck(type).label(DateKind.OCCURRED)));
        }
    }

    private void emptied(RegistrationCheck check, String key) {
        Optional<Field> field = type.field(key);
        if (field.isEmpty()) {
            problems.add(check.unknown(key));
        } else if (field.get().required()) {
            add("required", key, "“%s”必须填写，不能清空。".formatted(field.get().label()));
        }
    }

    private boolean isUnchanged(Matter after) {
        return after.fields().equals(matter.fields()) && after.dates().equals(matter.dates());
    }

    /** A clock does not lose the date it counts from, or the one it ended on. */
    private void datesKept(Matter after) {
        ClockEffects before = new ClockEffects(matter.clocks(), matter.dates(), matter.fields());
        ClockEffects then = new ClockEffects(matter.clocks(), after.dates(), after.fields());
        Set<ClockEffect> effects = new LinkedHashSet<>(type.onRegister());
        type.actions().stream()
                .filter(action -> matter.done().containsKey(action.key()))
                .forEach(action -> effects.addAll(action.clocks()));
        for (ClockEffect effect : effects) {
            if (effect instanceof ClockEffect.Start start
                    && before.isStarted(start.rule())
                    && before.startOf(start, occasion.on()).isPresent()
                    && then.startOf(start, occasion.on()).isEmpty()) {
                add("clock", start.dateKey().orElse(""), "期限从这个日期起算，可以改正，不能清空。");
            }
            if (effect instanceof ClockEffect.Stop stop
                    && before.stopOf(stop).isPresent()
                    && then.stopOf(stop).isEmpty()) {
                add("clock", stop.dateKey().orElse(""), "期限在这个日期办结，可以改正，不能清空；还没有办的，请撤回办理。");
            }
        }
    }

    private void add(String code, String field, String sentence) {
        problems.add(new Problem(code, field, sentence));
    }
}
