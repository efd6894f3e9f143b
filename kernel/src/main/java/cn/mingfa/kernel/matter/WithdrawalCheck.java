package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.matter.MatterRefusal.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is wrong with taking back a step: only the last one is, with a reason, by whoever may take it, and not where it
 * opened other matters that stand. What came to rely on it since is asked of {@link Reliance}.
 */
final class WithdrawalCheck {

    private final MatterType type;
    private final Matter matter;
    private final Occasion occasion;

    WithdrawalCheck(MatterType type, Matter matter, Occasion occasion) {
        this.type = type;
        this.matter = matter;
        this.occasion = occasion;
    }

    List<Problem> problems(Entry.Withdrawn act, List<Entry> journal) {
        Optional<Entry> last = Withdrawals.last(journal);
        if (last.isEmpty()) {
            return List.of(new Problem("nothing_done", "", "本事项没有可以撤回的办理步骤。"));
        }
        String key = ((Entry.Performed) last.get().act()).action();
        Optional<Action> action = type.action(key);
        String label = action.map(Action::label).orElse(key);
        List<Problem> problems = new ArrayList<>();
        if (last.get().seq() != act.entry()) {
            problems.add(new Problem("not_last", "", "只能撤回最后办理的一步“%s”；更早的请先撤回后面的。".formatted(label)));
        }
        if (act.reason().isBlank()) {
            problems.add(new Problem("required", "reason", "请写明撤回的理由。"));
        }
        action.ifPresent(step -> {
            ActionCheck.wrongRole(step, occasion.roles())
                    .ifPresent(wrong -> problems.add(
                            new Problem(wrong.code(), "", "“%s”由谁办理，就由谁撤回：%s".formatted(label, wrong.sentence()))));
            step.follows().stream()
                    .filter(this::stands)
                    .forEach(follow -> problems.add(
                            new Problem("followed", "", "办理“%s”时已经另行登记了别的事项，不能撤回；有错的，请更正或者补记说明。".formatted(label))));
        });
        return problems;
    }

    private boolean stands(Follow follow) {
        return occasion
                .neighbours()
                .of(matter.id(), follow.link(), follow.link().namesTheLater())
                .stream()
                .anyMatch(other -> other.type().equals(follow.type()));
    }
}
