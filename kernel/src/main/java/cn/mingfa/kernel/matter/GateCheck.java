package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.condition.Days;
import cn.mingfa.kernel.matter.MatterRefusal.Problem;
import cn.mingfa.kernel.value.FieldType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Where law or rule lets an action pass only under a condition. */
final class GateCheck {

    private final Conditions conditions;

    GateCheck(LocalDate today, Neighbours neighbours) {
        this.conditions = new Conditions(Days.upTo(today), neighbours);
    }

    /**
     * One sentence for each gate that does not open for the matter as it would be.
     *
     * @param hasRun whether the minimum period of that clock rule has run
     */
    List<Problem> closed(Matter matter, List<Gate> gates, Predicate<String> hasRun) {
        return gates.stream()
                .filter(gate -> !conditions.holds(gate.require(), matter)
                        && gate.minimum().filter(hasRun).isEmpty())
                .map(GateCheck::problem)
                .toList();
    }

    /** The first gate that stays closed whatever the action fills in; those of minimum periods are not looked at. */
    Optional<Problem> closed(Matter matter, Action action) {
        return action.gates().stream()
                .filter(gate -> gate.minimum().isEmpty()
                        && !mentions(gate.require(), action.fields())
                        && !conditions.holds(gate.require(), matter))
                .findFirst()
                .map(GateCheck::problem);
    }

    /** Whether a gate asks for another option of a choice that was made at registration and that no action asks again. */
    boolean keepForAnotherKind(MatterType type, Matter matter, Action action) {
        return action.gates().stream()
                .map(Gate::require)
                .anyMatch(require -> require instanceof Condition.Test test
                        && isKind(type, test.field())
                        && !conditions.holds(test, matter));
    }

    private static boolean isKind(MatterType type, String key) {
        return type.field(key)
                        .filter(field -> field.type() == FieldType.CHOICE && field.required() && field.atRegistration())
                        .isPresent()
                && type.actions().stream().noneMatch(action -> action.fields().contains(key));
    }

    private static Problem problem(Gate gate) {
        String basis = gate.basis().map(article -> "（" + article + "）").orElse("");
        return new Problem("gate", "", gate.sentence() + basis);
    }

    private static boolean mentions(Condition condition, List<String> fields) {
        return switch (condition) {
            case Condition.All all -> all.parts().stream().anyMatch(part -> mentions(part, fields));
            case Condition.Any any -> any.parts().stream().anyMatch(part -> mentions(part, fields));
            case Condition.Not not -> mentions(not.part(), fields);
            case Condition.Test test -> fields.contains(test.field());
            case Condition.Linked linked -> false;
            case Condition.Filed filed -> false;
        };
    }
}
