package cn.mingfa.platform.ledger;

import java.util.Set;
import java.util.UUID;

/**
 * Published when a matter was opened or changed, in the transaction of the entry: what a listener writes stands or falls
 * with it. Whoever remembers something outside the database listens for the commit.
 *
 * @param steps keys of the actions that were performed
 * @param undone keys of the actions that were taken back
 */
public record MatterChanged(UUID matter, String type, UUID ownerUnit, Set<String> steps, Set<String> undone) {
    public MatterChanged {
        steps = Set.copyOf(steps);
        undone = Set.copyOf(undone);
    }
}
