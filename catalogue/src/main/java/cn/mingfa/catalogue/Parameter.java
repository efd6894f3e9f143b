package cn.mingfa.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A value an office sets for a clock rule, for its region or one unit. Like a change of law it has a first day: clocks
 * that started earlier run on under what held before.
 *
 * @param at where it stands
 * @param unit empty when it holds for the whole region
 * @param rule key of the clock rule
 * @param effectiveFrom clocks that start on this day or later are meant
 * @param amount the limit in the rule's own unit
 * @param extension the most it may be extended by, in the unit of the rule's extension, else of its limit
 * @param confirmedBy who confirmed it and on what ground; needed for a rule whose text has been verified
 */
record Parameter(
        Place at,
        String region,
        Optional<String> unit,
        String rule,
        LocalDate effectiveFrom,
        int amount,
        OptionalInt extension,
        Optional<String> confirmedBy) {

    /** Whose it is, e.g. 澄砚区栖禾镇. */
    String owner() {
        return region + unit.orElse("");
    }
}
