package cn.mingfa.kernel.clock;

import java.time.LocalDate;
import java.util.Optional;

/** Where clock rules are found; the shipped definitions, or an office's own. */
@FunctionalInterface
public interface ClockRules {

    /** The edition of the rule in force on the day, if there is one: a change of law never moves a running clock. */
    Optional<ClockRule> rule(String key, LocalDate on);
}
