package cn.mingfa.kernel.matter;

import java.util.Optional;

/**
 * An action as it stands for a person now.
 *
 * @param reason why it is not allowed, as a plain Chinese sentence; empty when it is
 * @param otherKind whether it is a step of another kind of matter, so that this one never comes to it
 */
public record Offer(Action action, boolean allowed, Optional<String> reason, boolean otherKind) {}
