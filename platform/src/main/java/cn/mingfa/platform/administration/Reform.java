package cn.mingfa.platform.administration;

import cn.mingfa.platform.organisation.UnitKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What a reorganisation (机构改革) does to units on its day. */
public sealed interface Reform {

    /** The existing units it changes. */
    List<UUID> units();

    /** The units that are to come into being. */
    default List<Party> founded() {
        return List.of();
    }

    /**
     * Another name; the old one stays in the journal and in reports of its time.
     *
     * @param anew whether numbers begin again under the new word (文号代字); else they go on
     */
    record Rename(UUID unit, String name, String shortName, String code, boolean anew) implements Reform {
        @Override
        public List<UUID> units() {
            return List.of(unit);
        }
    }

    /** Another unit above it. */
    record Move(UUID unit, UUID parent) implements Reform {
        @Override
        public List<UUID> units() {
            return List.of(unit, parent);
        }
    }

    /** No successor: possible only once nothing is open. */
    record End(UUID unit) implements Reform {
        @Override
        public List<UUID> units() {
            return List.of(unit);
        }
    }

    /**
     * Several become one; their open matters go there.
     *
     * @param counts whether the successor's figures hold what stands in the predecessors' ledgers
     * @param numbersOf the predecessor whose numbers the successor goes on with; empty to begin anew, or to keep those of
     *     a successor that is there already
     */
    record Merge(List<UUID> predecessors, Party into, boolean counts, Optional<UUID> numbersOf) implements Reform {
        public Merge {
            predecessors = List.copyOf(predecessors);
        }

        @Override
        public List<UUID> units() {
            return into.founded() ? predecessors : with(predecessors, into.id());
        }

        @Override
        public List<Party> founded() {
            return Stream.of(into).filter(Party::founded).toList();
        }
    }

    /**
     * One becomes several; the unit itself may be among them and then goes on.
     *
     * @param heir whose figures hold what stands in the unit's ledger; empty for none, the unit above still counts it
     * @param numbersTo who goes on with the unit's numbers; empty where all begin anew
     */
    record Split(
            UUID unit,
            List<Party> parts,
            Optional<UUID> heir,
            Optional<UUID> numbersTo,
            Assignment open,
            Assignment people)
            implements Reform {
        public Split {
            parts = List.copyOf(parts);
        }

        @Override
        public List<UUID> units() {
            List<UUID> units = new ArrayList<>(List.of(unit));
            parts.stream()
                    .filter(part -> !part.founded() && !part.id().equals(unit))
                    .map(Party::id)
                    .forEach(units::add);
            return units;
        }

        @Override
        public List<Party> founded() {
            return parts.stream().filter(Party::founded).toList();
        }

        /** Whether the unit goes on beside its parts. */
        boolean goesOn() {
            return parts.stream().anyMatch(part -> part.id().equals(unit));
        }
    }

    /** A unit that takes over: one that is there, or one founded on the day. */
    record Party(
            UUID id,
            boolean founded,
            String code,
            String name,
            String shortName,
            UnitKind kind,
            Optional<UUID> parent) {

        /** One that is there. */
        public static Party there(UUID id) {
            return new Party(id, false, "", "", "", UnitKind.DEPARTMENT, Optional.empty());
        }

        /** A new one. */
        public static Party founding(String code, String name, String shortName, UnitKind kind, Optional<UUID> parent) {
            return new Party(UUID.randomUUID(), true, code, name, shortName, kind, parent);
        }
    }

    /**
     * Which part gets which: one by one first, then by handler, then by kind, else the rest.
     *
     * @param single by id of a matter or a person
     * @param byHandler by person
     * @param byType by key of a matter type
     */
    record Assignment(Map<UUID, UUID> single, Map<UUID, UUID> byHandler, Map<String, UUID> byType, UUID rest) {
        public Assignment {
            single = new LinkedHashMap<>(single);
            byHandler = new LinkedHashMap<>(byHandler);
            byType = new LinkedHashMap<>(byType);
        }

        /** Everything to one. */
        public static Assignment allTo(UUID rest) {
            return new Assignment(Map.of(), Map.of(), Map.of(), rest);
        }

        UUID of(UUID one, UUID handler, String type) {
            UUID chosen = single.get(one);
            chosen = chosen == null ? byHandler.get(handler) : chosen;
            chosen = chosen == null ? byType.get(type) : chosen;
            return chosen == null ? rest : chosen;
        }

        List<UUID> targets() {
            return Stream.of(single.values(), byHandler.values(), byType.values(), List.of(rest))
                    .flatMap(java.util.Collection::stream)
                    .distinct()
                    .toList();
        }
    }

    private static List<UUID> with(List<UUID> units, UUID one) {
        List<UUID> all = new ArrayList<>(units);
        all.add(one);
        return List.copyOf(all);
    }
}
