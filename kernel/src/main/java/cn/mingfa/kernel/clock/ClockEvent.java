package cn.mingfa.kernel.clock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/** What happens to a running clock, in the order it happened. */
public sealed interface ClockEvent {

    /** The reason of a pause or restart when none is stated: allowed where the rule knows any. */
    String UNSTATED = "";

    /** The trigger (起算). The day itself is not counted; the time matters for limits in hours only. */
    record Started(LocalDateTime at) implements ClockEvent {}

    /** Counting stops (扣除): both this day and the day of resuming are excluded. */
    record Paused(LocalDate on, String reason) implements ClockEvent {}

    /** Counting goes on from the day after. */
    record Resumed(LocalDate on) implements ClockEvent {}

    /** The full limit anew from this day, which is not counted (重新计算). */
    record Restarted(LocalDate on, String reason) implements ClockEvent {}

    /** Extended (延长) by an amount in the unit of the rule's extension. */
    record Extended(LocalDate on, int amount, Optional<String> approver) implements ClockEvent {}

    /**
     * The step was done (办结本步): the clock stands.
     *
     * @param time where it is known; it matters for limits in hours only
     */
    record Stopped(LocalDate on, Optional<LocalTime> time) implements ClockEvent {

        public Stopped(LocalDate on) {
            this(on, Optional.empty());
        }
    }
}
