package cn.mingfa.platform.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The units (单位) of this installation. Nothing is deleted: a unit ends, and another may succeed it. */
public interface Units {

    /** The unit of that id; a defect if there is none. */
    Unit unit(UUID id);

    /** The unit of that full or short name (or code): one that still exists before one that has ended. */
    Optional<Unit> byName(String nameOrShortName);

    /** What the unit is called, full and short, then the units above it: whose parameters it follows, in that order. */
    default List<String> names(UUID id) {
        Unit unit = unit(id);
        List<String> names = new ArrayList<>(List.of(unit.name(), unit.shortName()));
        unit.parent().ifPresent(parent -> names.addAll(names(parent)));
        return names;
    }

    /** All units, also ended ones: parents before children, in the order they were added. */
    List<Unit> all();

    /**
     * The unit and all below it on that day, with the units they succeeded, so that the matters of a predecessor are
     * found under its successor.
     */
    Set<UUID> subtree(UUID unit, LocalDate on);

    /** Adds a unit; its parent must be there. */
    void add(Unit unit);

    /** Ends a unit on its last day; {@code successor} goes on with its matters from the next. */
    void end(UUID unit, LocalDate lastDay, Optional<UUID> successor);
}
