package cn.mingfa.platform.ledger;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Published when a matter was opened or changed, in the transaction of the entry: what a listener writes stands or falls
 * with it. Whoever remembers something outside the database listens for the commit.
 *
 * @param steps keys of the actions that were performed
 * @param undone the action that was taken back
 */
public record MatterChanged(UUID matter, String type, UUID ownerUnit, Set<String> steps, Optional<Undone> undone) {
    public MatterChanged {
        steps = Set.copyOf(steps);
    }

    /**
     * A step taken back.
     *
     * @param step key of the action
     * @param at when it had been recorded
     */
    public record Undone(String step, Instant at) {}
}
