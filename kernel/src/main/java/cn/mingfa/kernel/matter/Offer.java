package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.matter.MatterType.Role;
import java.util.Optional;
import java.util.Set;

/**
 * An action as it stands for a person now.
 *
 * @param reason why it is not allowed, as a plain Chinese sentence; empty when it is
 * @param otherKind whether it is a step of another kind of matter, so that this one never comes to it
 * @param hands who may take it, where nothing stands against it but that it is theirs to take; else nobody
 */
public record Offer(Action action, boolean allowed, Optional<String> reason, boolean otherKind, Set<Role> hands) {
    public Offer {
        hands = Set.copyOf(hands);
    }
}
