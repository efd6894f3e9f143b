package cn.mingfa.kernel.clock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What counts of a clock's events since it last began: the start, the pauses in order, the extension.
 *
 * @param start of the last start or restart
 * @param extension in the rule's unit
 * @param openPause whether the last pause has not ended; it then covers its first day only
 */
record Course(
        LocalDateTime start,
        List<Pause> pauses,
        int extension,
        boolean openPause,
        Optional<ClockEvent.Stopped> stopped) {

    Course {
        pauses = List.copyOf(pauses);
    }

    LocalDate startDay() {
        return start.toLocalDate();
    }

    /** The pause that covers the day, if there is one. */
    Optional<Pause> pauseOn(LocalDate day) {
        for (Pause pause : pauses) {
            if (!day.isBefore(pause.from()) && !day.isAfter(pause.to())) {
                return Optional.of(pause);
            }
        }
        return Optional.empty();
    }

    /** Both ends are excluded from counting; {@code label} says why in Chinese. */
    record Pause(LocalDate from, LocalDate to, String label) {}
}
