package cn.mingfa.kernel.definition;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One version of a definition.
 *
 * @param version counts from 1
 * @param effectiveFrom first day on which it applies
 * @param effectiveTo last day on which it applies, if it has ended
 */
public record Edition(Urn urn, int version, LocalDate effectiveFrom, Optional<LocalDate> effectiveTo) {

    public Edition {
        if (version < 1) {
            throw new IllegalArgumentException("versions count from 1, not " + version);
        }
        if (effectiveTo.filter(to -> to.isBefore(effectiveFrom)).isPresent()) {
            throw new IllegalArgumentException(urn + " ends before it begins");
        }
    }

    /** Whether this version applies on the day. */
    public boolean appliesOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && effectiveTo.filter(day::isAfter).isEmpty();
    }
}
