package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.matter.MatterRefusal.Problem;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.kernel.matter.MatterType.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether an action is possible on a matter as it stands, for a person with these roles, whatever is filled in. */
final class ActionCheck {

    private static final String NOT_YOUR_ROLE = "not_your_role";

    private final MatterType type;

    ActionCheck(MatterType type) {
        this.type = type;
    }

    List<Problem> problems(Matter matter, Action action, Set<Role> roles) {
        List<Problem> problems = new ArrayList<>();
        wrongStage(matter, action).ifPresent(problems::add);
        wrongRole(action, roles).ifPresent(problems::add);
        if (action.once() && matter.done().getOrDefault(action.key(), 0) > 0) {
            problems.add(new Problem("once", "", "“%s”已经办过，只能办一次。".formatted(action.label())));
        }
        boolean closes = action.to().flatMap(type::stage).map(Stage::closing).orElse(false);
        if (matter.evidence() == 0
                && (action.needsEvidence() || closes && type.evidence().requiredToClose())) {
            problems.add(new Problem("evidence_required", "", "办理“%s”之前，请先上传至少一份佐证材料。".formatted(action.label())));
        }
        return problems;
    }

    /** Whether all that is wrong is who asks. */
    static boolean isForOthers(List<Problem> problems) {
        return problems.size() == 1 && problems.getFirst().code().equals(NOT_YOUR_ROLE);
    }

    /** A closed matter takes only what a definition expressly allows in its closing stage. */
    private Optional<Problem> wrongStage(Matter matter, Action action) {
        if (action.from().contains(matter.stage())) {
            return Optional.empty();
        }
        if (matter.closedOn().isPresent()) {
            return Optional.of(new Problem(
                    "closed",
                    "",
                    "本事项已于%s办结，不能再办理“%s”；可以更正、补记或者补充佐证材料。"
                            .formatted(matter.closedOn().get(), action.label())));
        }
        String allowed = String.join(
                "、",
                type.stages().stream()
                        .filter(stage -> action.from().contains(stage.key()))
                        .map(stage -> "“" + stage.label() + "”")
                        .toList());
        String now = type.stage(matter.stage()).map(Stage::label).orElse(matter.stage());
        return Optional.of(
                new Problem("wrong_stage", "", "本事项现在处于“%s”阶段，“%s”只能在%s阶段办理。".formatted(now, action.label(), allowed)));
    }

    static Optional<Problem> wrongRole(Action action, Set<Role> roles) {
        Set<Role> allowed = allowed(action);
        if (allowed.isEmpty() || allowed.stream().anyMatch(roles::contains)) {
            return Optional.empty();
        }
        String who = String.join(
                "或者",
                allowed.stream()
                        .sorted(Comparator.naturalOrder())
                        .map(Role::chinese)
                        .toList());
        return Optional.of(new Problem(NOT_YOUR_ROLE, "", "“%s”应当由%s办理，请转交。".formatted(action.label(), who)));
    }

    /**
     * An extension has an approver (政府信息公开条例第三十三条; 信访工作条例第三十四条; 行政复议法第六十二条): where the action is
     * open to a principal only a principal does it; else those the definition names.
     */
    static Set<Role> allowed(Action action) {
        boolean extending = action.clocks().stream().anyMatch(ClockEffect.Extend.class::isInstance);
        return extending && action.roles().contains(Role.PRINCIPAL) ? Set.of(Role.PRINCIPAL) : action.roles();
    }
}
