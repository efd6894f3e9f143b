package cn.mingfa.kernel.figure;

import cn.mingfa.kernel.condition.Days;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * For whom and when a figure is counted.
 *
 * @param units the units of the subtree, resolved; matters of other owners are not seen
 * @param from first day of the period
 * @param to last day of the period
 * @param asOf the cut-off (数据截至): nothing later is counted
 */
public record Scope(Set<UUID> units, LocalDate from, LocalDate to, LocalDate asOf) {

    public Scope {
        units = Set.copyOf(units);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("period ends before it begins: " + from + " to " + to);
        }
    }

    /** A calendar year. */
    public static Scope year(Set<UUID> units, int year, LocalDate asOf) {
        return new Scope(units, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), asOf);
    }

    /** The last day counted. */
    public LocalDate end() {
        return asOf.isBefore(to) ? asOf : to;
    }

    /** What conditions compare dates with. */
    public Days days() {
        return new Days(from, end(), asOf);
    }

    /** The same scope a year before, cut off at the same day of that year. */
    public Scope lastYear() {
        return new Scope(units, from.minusYears(1), to.minusYears(1), asOf.minusYears(1));
    }
}
