package cn.mingfa.platform.web.today;

import cn.mingfa.kernel.matter.Action;
import cn.mingfa.kernel.matter.ClockEffect;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.identity.User;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which steps of a matter none of those who work on it may take: what waits there, waits for the principal or the
 * supervisor.
 *
 * @param user whose hand it may wait for
 */
record Above(User user) {

    private static final Set<Role> AT_WORK =
            Collections.unmodifiableSet(EnumSet.of(Role.CLERK, Role.REVIEWER, Role.OUTSIDER));

    /** The first step onwards, where every step onwards from the stage is of those above. */
    Optional<Action> onward(MatterType type, String stage) {
        List<Action> onward = actions(type, stage).stream()
                .filter(action -> action.to().isPresent())
                .toList();
        return all(onward) && isOpen(type, stage) ? first(type, onward) : Optional.empty();
    }

    /** The step that ends the limit, where all that end it there are of those above. */
    Optional<Action> ending(MatterType type, String stage, String rule) {
        List<Action> ending = actions(type, stage).stream()
                .filter(touches(rule, ClockEffect.Stop.class))
                .toList();
        return all(ending) ? first(type, ending) : Optional.empty();
    }

    /** The step that extends the limit. */
    Optional<Action> extending(MatterType type, String stage, String rule) {
        List<Action> extending = actions(type, stage).stream()
                .filter(touches(rule, ClockEffect.Extend.class))
                .toList();
        return all(extending) ? first(type, extending) : Optional.empty();
    }

    private static List<Action> actions(MatterType type, String stage) {
        return type.actions().stream()
                .filter(action -> action.from().contains(stage))
                .toList();
    }

    private static Predicate<Action> touches(String rule, Class<? extends ClockEffect> how) {
        return action -> action.clocks().stream()
                .anyMatch(effect -> how.isInstance(effect) && effect.rule().equals(rule));
    }

    private static boolean all(List<Action> actions) {
        return actions.stream().allMatch(action -> Collections.disjoint(action.roles(), AT_WORK));
    }

    private static boolean isOpen(MatterType type, String stage) {
        return type.stage(stage).filter(there -> !there.closing()).isPresent();
    }

    private Optional<Action> first(MatterType type, List<Action> actions) {
        return actions.stream()
                .filter(action -> user.capacities().stream()
                        .anyMatch(as -> as.reaches(type.key())
                                && action.roles().stream().anyMatch(as::has)))
                .findFirst();
    }
}
