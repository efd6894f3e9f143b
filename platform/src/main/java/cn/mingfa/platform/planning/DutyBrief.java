package cn.mingfa.platform.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A leader's sheet in short: the acts of the period by day, and the duties without one.
 *
 * @param duties how many duties the list has for the leader
 */
public record DutyBrief(String leader, Period period, int duties, List<Act> acts, List<Gap> gaps) {

    public DutyBrief {
        acts = List.copyOf(acts);
        gaps = List.copyOf(gaps);
    }

    /** Whether there is nothing to say: no list and no act. */
    public boolean isEmpty() {
        return duties == 0 && acts.isEmpty();
    }

    /** @param manner deployed, asked, coordinated or supervised in person */
    public record Act(UUID id, LocalDate on, String manner, String title) {}

    /** A duty without an act in the period. */
    public record Gap(UUID id, String title) {}
}
