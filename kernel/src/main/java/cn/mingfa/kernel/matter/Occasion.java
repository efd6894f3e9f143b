package cn.mingfa.kernel.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * When and as whom something is done.
 *
 * @param on the day it is about, as the person says
 * @param today the day it is recorded
 * @param roles the roles the person holds for the matter's unit
 * @param neighbours finds what the matter is linked with, for gates
 * @param journal of the matter so far, for the order of days; empty where it is not known
 */
public record Occasion(
        LocalDate on, LocalDate today, Set<MatterType.Role> roles, Neighbours neighbours, List<Entry> journal) {
    public Occasion {
        roles = Set.copyOf(roles);
        journal = List.copyOf(journal);
    }

    /** Where the journal is not known. */
    public Occasion(LocalDate on, LocalDate today, Set<MatterType.Role> roles, Neighbours neighbours) {
        this(on, today, roles, neighbours, List.of());
    }

    /** Where nothing is linked. */
    public Occasion(LocalDate on, LocalDate today, Set<MatterType.Role> roles) {
        this(on, today, roles, Neighbours.NONE);
    }
}
