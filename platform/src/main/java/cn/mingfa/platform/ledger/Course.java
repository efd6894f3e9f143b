package cn.mingfa.platform.ledger;

import cn.mingfa.platform.identity.User;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A matter with what was done to it, brought in whole: imports and the demonstration district. The same checks as for a
 * click apply to each step.
 *
 * @param at when the registration is recorded
 */
public record Course(Registration registration, User by, Instant at, List<Step> steps) {

    public Course {
        steps = List.copyOf(steps);
    }

    /**
     * One more entry of the journal.
     *
     * @param on the day it is about
     * @param at when it is recorded; not before the step before
     */
    public record Step(Change change, LocalDate on, User by, Instant at) {}
}
