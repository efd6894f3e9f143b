package cn.mingfa.platform.ledger;

import cn.mingfa.platform.identity.User;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Matters going into other hands (移交): of a unit that is merged, split or ended, or of a person who hands over. Asks
 * nobody whether they may; that is decided by who calls.
 */
public interface Transfers {

    /** The open matters owned or handled by any of the units, by unit, kind and number. */
    List<Open> openOf(Set<UUID> units);

    /** The open matters in the person's hands: registered by them and not handed on, or handed to them. */
    List<Open> heldBy(UUID person);

    /** In whose hands these matters are, by matter; closed ones are left out. */
    Map<UUID, Open> held(Collection<UUID> matters);

    /** How many matters, open or closed, stand in the ledger of each unit that has any. */
    Map<UUID, Long> counts();

    /**
     * Hands them over, each with a note in its journal; part of the caller's transaction. Numbers, stages and clocks stay;
     * where the new owner has another rule for a running limit, the note says so and the list follows.
     *
     * @param on the day it is about
     * @return how many went
     * @throws cn.mingfa.kernel.matter.MatterRefusal with a plain sentence
     */
    int hand(List<Handing> all, LocalDate on, User by);

    /** Numbers of both that are written alike, which cannot stand in one ledger. */
    List<String> sameNumbers(Set<UUID> units);

    /** Whether the unit has given a number that begins with this word (文号代字). */
    boolean numberedUnder(UUID unit, String code);

    /** From now on {@code to} goes on with the numbers of {@code from}, for the year and later, without a gap. */
    void continueNumbers(UUID from, UUID to, int year);

    /** The unit's numbers of the year begin anew. */
    void restartNumbers(UUID unit, int year);

    /**
     * An open matter.
     *
     * @param holder in whose hands it is
     * @param due the nearest running limit
     */
    record Open(
            UUID id,
            String type,
            String number,
            String title,
            UUID owner,
            UUID handling,
            UUID holder,
            String holderName,
            Optional<LocalDateTime> due,
            Optional<String> rule) {}

    /** Where one matter goes; the same units as before where only the person changes. */
    record Handing(UUID matter, UUID owner, UUID handling, Optional<UUID> holder, String words) {}
}
