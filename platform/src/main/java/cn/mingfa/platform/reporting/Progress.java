package cn.mingfa.platform.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How full a report is.
 *
 * @param report its id, once somebody has opened it
 */
public record Progress(Optional<UUID> report, LocalDate asOf, List<PartView> parts) {

    public Progress {
        parts = List.copyOf(parts);
    }

    /** Figures that have a value, zero and not-applicable included. */
    public int filled() {
        return parts.stream().mapToInt(PartView::filled).sum();
    }

    public int total() {
        return parts.stream().mapToInt(PartView::total).sum();
    }
}
