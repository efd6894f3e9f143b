package cn.mingfa.platform.organisation;

import cn.mingfa.platform.organisation.JdbcUnits.Snapshot;
import cn.mingfa.platform.organisation.UnitHistory.Succession;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * The units of a tree on a day. An ended unit stays under the parent it had, unless a successor counts its rows: then it
 * is found there and nowhere else.
 */
final class Subtree {

    private final Snapshot now;
    private final LocalDate on;
    private final boolean everyPredecessor;
    private final Set<UUID> found = new HashSet<>();

    /** @param everyPredecessor also those whose rows another counts */
    Subtree(Snapshot now, LocalDate on, boolean everyPredecessor) {
        this.now = now;
        this.on = on;
        this.everyPredecessor = everyPredecessor;
    }

    Set<UUID> of(UUID unit) {
        collect(unit);
        return found;
    }

    private void collect(UUID unit) {
        if (!found.add(unit)) {
            return;
        }
        for (Succession succession : now.successions()) {
            if (succession.successor().equals(unit)
                    && !succession.since().isAfter(on)
                    && (succession.counts() || everyPredecessor)) {
                collect(succession.predecessor());
            }
        }
        for (Unit child : now.all()) {
            boolean ours = now.asOf(child, on).parent().filter(unit::equals).isPresent();
            if (ours && !child.validFrom().isAfter(on) && (child.existsOn(on) || !countedElsewhere(child.id()))) {
                collect(child.id());
            }
        }
    }

    private boolean countedElsewhere(UUID unit) {
        return now.successions().stream()
                .anyMatch(succession -> succession.predecessor().equals(unit)
                        && succession.counts()
                        && !succession.since().isAfter(on));
    }
}
