package cn.mingfa.kernel.matter;

import java.util.Optional;

/** What registering or an action does to the matter's clocks; {@code rule} is a clock rule's key. */
public sealed interface ClockEffect {
    String rule();

    /** Starts the clock on the action's day, or on the matter's date or date field of that key. */
    record Start(String rule, Optional<String> dateKey) implements ClockEffect {}

    record Pause(String rule, String reason) implements ClockEffect {}

    record Resume(String rule) implements ClockEffect {}

    record Restart(String rule, String reason) implements ClockEffect {}

    /** Extends by the number in the action's field of that key. */
    record Extend(String rule, String amountField) implements ClockEffect {}

    /** Stops the clock on the action's day, or when the date or time in the matter's field of that key says. */
    record Stop(String rule, Optional<String> dateKey) implements ClockEffect {
        public Stop(String rule) {
            this(rule, Optional.empty());
        }
    }
}
