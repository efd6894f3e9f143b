package cn.mingfa.catalogue;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A value an office sets for a clock rule that is general knowledge or local practice (待确认), for a region or one of
 * its units.
 *
 * @param unit empty when it holds for the whole region
 * @param rule key of the clock rule
 * @param amount the limit in the rule's own unit
 * @param extension the most it may be extended by, in the unit of the rule's extension, else of its limit
 * @param confirmedBy who confirmed it and on what ground; needed for a rule whose text has been verified
 */
public record Parameter(
        String region,
        Optional<String> unit,
        String rule,
        int amount,
        OptionalInt extension,
        Optional<String> confirmedBy) {}
