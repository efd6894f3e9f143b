package cn.mingfa.kernel.matter;

import java.time.LocalDate;
import java.util.Set;

/**
 * When and as whom something is done.
 *
 * @param on the day it is about, as the person says
 * @param today the day it is recorded
 * @param roles the roles the person holds for the matter's unit
 * @param neighbours finds what the matter is linked with, for gates
 */
public record Occasion(LocalDate on, LocalDate today, Set<MatterType.Role> roles, Neighbours neighbours) {
    public Occasion {
        roles = Set.copyOf(roles);
    }

    /** Where nothing is linked. */
    public Occasion(LocalDate on, LocalDate today, Set<MatterType.Role> roles) {
        this(on, today, roles, Neighbours.NONE);
    }
}
