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

    /**
     * The unit of that full or short name (or code): one that still exists before one that has
     * ended, one called so today before one that was called so once.
     */
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

    /** The unit as it was on that day: its names and its place. */
    default Unit unit(UUID id, LocalDate on) {
        return unit(id);
    }

    /**
     * The unit and all below it on that day, with the units whose rows they count as their successors: what a figure of
     * the unit looks at. Units side by side never share a unit, so that nothing is counted twice.
     */
    Set<UUID> subtree(UUID unit, LocalDate on);

    /** The same with every unit they succeeded, also where another counts its rows: what people of the unit may read. */
    default Set<UUID> reach(UUID unit, LocalDate on) {
        return subtree(unit, on);
    }

    /** Adds a unit; its parent must be there. */
    void add(Unit unit);

    /** Ends a unit on its last day; {@code successor} goes on with its matters from the next. */
    void end(UUID unit, LocalDate lastDay, Optional<UUID> successor);
}
