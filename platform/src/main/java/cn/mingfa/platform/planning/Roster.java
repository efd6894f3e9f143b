package cn.mingfa.platform.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A roster (名册) on a day: who stood on it, and how it came to be so.
 *
 * @param heads the columns beside name and dates, in the order of the cells
 * @param parts what the roster can be narrowed to, e.g. each leading group; empty where the type has no such field
 * @param members who stood on it that day; the last day of a term is part of it
 * @param before the change that made it so, on or before the day; {@code after} the next one
 * @param changes all changes, the newest first
 */
public record Roster(
        String type,
        String title,
        LocalDate on,
        List<String> heads,
        String partLabel,
        List<String> parts,
        List<Member> members,
        Optional<Change> before,
        Optional<Change> after,
        List<Change> changes) {

    public Roster {
        heads = List.copyOf(heads);
        parts = List.copyOf(parts);
        members = List.copyOf(members);
        changes = List.copyOf(changes);
    }

    /**
     * A row of the roster.
     *
     * @param cells what stands under the heads
     * @param until last day of the term; none while it is open
     * @param follows whose place was taken, where the ledger says so
     */
    public record Member(
            UUID id,
            String number,
            String name,
            List<String> cells,
            LocalDate since,
            Optional<LocalDate> until,
            Optional<Follows> follows) {
        public Member {
            cells = List.copyOf(cells);
        }

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(since) && until.filter(day::isAfter).isEmpty();
        }
    }

    /** The row whose place another took. */
    public record Follows(UUID id, String name) {}

    /**
     * A day on which the roster changed.
     *
     * @param joined whose term begins that day; {@code left} whose term had ended the day before
     * @param size how many stood on it then
     */
    public record Change(LocalDate on, List<Member> joined, List<Member> left, int size) {
        public Change {
            joined = List.copyOf(joined);
            left = List.copyOf(left);
        }
    }
}
