package cn.mingfa.platform.web.matter;

import cn.mingfa.kernel.matter.Action;
import cn.mingfa.kernel.matter.Entry;
import cn.mingfa.kernel.matter.Withdrawals;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.MatterView;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The last step, where whoever reads is of those who may take it and so may take it back. */
@Component
class UndoPanel implements MatterPanel {

    /** @param entry where in the journal the step stands */
    public record Undo(int entry, String label) {}

    @Override
    public String name() {
        return "undo";
    }

    @Override
    public Optional<Object> beside(MatterView matter, User user) {
        return Withdrawals.last(matter.journal())
                .flatMap(last -> step(matter, last)
                        .filter(step -> mayTake(step, user))
                        .map(step -> new Undo(last.seq(), step.label())));
    }

    private static Optional<Action> step(MatterView matter, Entry last) {
        return last.act() instanceof Entry.Performed performed
                ? matter.type().action(performed.action())
                : Optional.empty();
    }

    private static boolean mayTake(Action step, User user) {
        return step.roles().isEmpty()
                || user.capacities().stream()
                        .anyMatch(capacity -> capacity.roles().stream().anyMatch(step.roles()::contains));
    }
}
