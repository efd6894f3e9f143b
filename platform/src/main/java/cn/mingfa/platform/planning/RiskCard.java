package cn.mingfa.platform.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A risk (法治风险) as a card: from cause and measure through training to the end of its recurrence window.
 *
 * @param landed when the measure was put into effect; {@code until} the last day of the window
 * @param remedies the trainings and rules it led to
 * @param from what it came from: a lost case, a complaint
 * @param why why it cannot be closed now; empty when it can, or when it is closed
 * @param closed whether it is closed
 */
public record RiskCard(
        UUID id,
        String number,
        String title,
        String level,
        String source,
        String owner,
        String stage,
        LocalDate found,
        String cause,
        String measure,
        Optional<LocalDate> landed,
        Optional<LocalDate> until,
        Optional<LocalDate> recurred,
        List<Remedy> remedies,
        List<Remedy> from,
        String why,
        boolean closed) {

    public RiskCard {
        remedies = List.copyOf(remedies);
        from = List.copyOf(from);
    }

    /** Days of the window, both ends included; 0 where there is none. */
    public long windowDays() {
        return landed.isPresent() && until.isPresent()
                ? Math.max(0, java.time.temporal.ChronoUnit.DAYS.between(landed.get(), until.get()) + 1)
                : 0;
    }

    /** Days of the window gone by up to and with that day. */
    public long gone(LocalDate today) {
        if (windowDays() == 0) {
            return 0;
        }
        long days = java.time.temporal.ChronoUnit.DAYS.between(landed.orElseThrow(), today) + 1;
        return Math.min(Math.max(0, days), windowDays());
    }

    /** A training, a rule or a task. */
    public record Remedy(UUID id, String kind, String title) {}
}
