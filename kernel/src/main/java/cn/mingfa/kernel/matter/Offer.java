package cn.mingfa.kernel.matter;

import java.util.Optional;

/**
 * An action as it stands for a person now.
 *
 * @param reason why it is not allowed, as a plain Chinese sentence; empty when it is
 */
public record Offer(Action action, boolean allowed, Optional<String> reason) {}
