package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.clock.ClockRule;
import cn.mingfa.kernel.matter.Entry;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.platform.identity.User;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What moves in the ledger, for whoever tells people about it. Methods without a user look at one unit without a filter
 * and give no personal data; what is shown to somebody comes from {@link #seen} or {@link #dated}, through the access
 * filter.
 */
public interface Movements {

    /** Running limits of matters the unit handles that are due before that moment; minimum periods are left out. */
    List<Running> running(UUID handlingUnit, LocalDateTime before);

    /** The rule the clock runs by, of the day it started; none where it is in force no longer. */
    Optional<ClockRule> rule(Running clock);

    /** Entries of matters the unit handles recorded after the first and up to the second moment, in that order. */
    List<Stir> entries(UUID handlingUnit, Instant after, Instant until);

    /** How matters stand; those that are not there are left out. */
    Map<UUID, Standing> standing(Collection<UUID> matters);

    /** The matters among these that the user may see, as their lists show them. */
    Map<UUID, Row> seen(Collection<UUID> matters, User user);

    /**
     * Matters of a type the user may see, by a day they bear.
     *
     * @param key {@code occurred_on} or the key of a date or date-time field
     */
    List<Dated> dated(String type, String key, LocalDate from, LocalDate to, User user);

    /**
     * A running limit as it was last reckoned.
     *
     * @param dueAt for limits in hours the moment, else the start of the due day
     */
    record Running(
            UUID matter,
            String type,
            int typeVersion,
            String stage,
            UUID ownerUnit,
            UUID handlingUnit,
            String number,
            String rule,
            LocalDate startedOn,
            LocalDateTime dueAt) {}

    /**
     * An entry somebody made.
     *
     * @param matter as it stands now
     * @param before who had made entries before
     */
    record Stir(Matter matter, MatterType type, Entry entry, Set<UUID> before) {
        public Stir {
            before = Set.copyOf(before);
        }
    }

    /** @param due the running limits by rule */
    record Standing(
            UUID matter,
            String type,
            int typeVersion,
            UUID ownerUnit,
            UUID handlingUnit,
            String stage,
            int version,
            boolean closed,
            Map<String, LocalDateTime> due) {
        public Standing {
            due = Map.copyOf(due);
        }
    }

    /** @param at the day, at its start where no hour is given */
    record Dated(Row row, LocalDateTime at, boolean timed) {}
}
