package cn.mingfa.platform.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Units in time: what they were called and where they stood, and who succeeded whom. Whoever changes asks nobody here. */
public interface UnitHistory {

    /** The unit as it was on the day: its names, word of numbers and parent; as it was first for days before that. */
    Unit unit(UUID id, LocalDate on);

    /** What the unit has been, the oldest first; one entry where it never changed. */
    List<Version> versions(UUID unit);

    /** Every succession there was, by its day. */
    List<Succession> successions();

    /**
     * From that day on the unit has these names, this word of numbers and this parent; part of the caller's transaction.
     * The day must not lie before the latest change.
     */
    void change(Unit changed, LocalDate from);

    /** The successor goes on from that day; at most one successor of a unit counts its rows in its own figures. */
    void succeed(Succession succession);

    /** Reads the units again after the caller's transaction is done. */
    void refresh();

    /** What a unit was from a day on. */
    record Version(LocalDate from, String code, String name, String shortName, Optional<UUID> parent) {}

    /**
     * @param since the first day of the successor's responsibility
     * @param counts whether the successor's figures hold the predecessor's rows
     */
    record Succession(UUID predecessor, UUID successor, LocalDate since, boolean counts) {}
}
