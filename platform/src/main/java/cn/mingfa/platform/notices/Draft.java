package cn.mingfa.platform.notices;

import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.ledger.Movements;
import cn.mingfa.platform.ledger.Row;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A notice to be written.
 *
 * @param key names the thing noticed: the same key is written once
 * @param roles who is concerned, where it is not one person
 * @param notFor who did it
 * @param step key of the step somebody is asked to take
 */
record Draft(
        String key,
        NoticeKind kind,
        UUID matter,
        String type,
        UUID ownerUnit,
        UUID handlingUnit,
        Optional<UUID> person,
        Set<Role> roles,
        Optional<UUID> notFor,
        Optional<String> rule,
        Optional<LocalDateTime> dueAt,
        Optional<Integer> entry,
        Optional<String> step) {

    Draft {
        roles = Set.copyOf(roles);
    }

    /** The key of a limit reaching a date: that date is crossed once, however often somebody looks. */
    static String key(NoticeKind kind, UUID matter, String rule, LocalDateTime due) {
        return kind.name() + ":" + matter + ":" + rule + ":" + due;
    }

    static Draft ofClock(NoticeKind kind, Movements.Running clock, Set<Role> roles) {
        return new Draft(
                key(kind, clock.matter(), clock.rule(), clock.dueAt()),
                kind,
                clock.matter(),
                clock.type(),
                clock.ownerUnit(),
                clock.handlingUnit(),
                Optional.empty(),
                roles,
                Optional.empty(),
                Optional.of(clock.rule()),
                Optional.of(clock.dueAt()),
                Optional.empty(),
                Optional.empty());
    }

    static Draft ofEntry(NoticeKind kind, Movements.Stir stir, Optional<UUID> person, Set<Role> roles) {
        UUID matter = stir.matter().id();
        int seq = stir.entry().seq();
        return new Draft(
                kind.name() + ":" + matter + ":" + seq
                        + person.map(id -> ":" + id).orElse(""),
                kind,
                matter,
                stir.matter().type(),
                stir.matter().ownerUnit(),
                stir.matter().handlingUnit(),
                person,
                roles,
                Optional.of(stir.entry().actor().person()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(seq),
                Optional.empty());
    }

    /** Asks whoever holds the role in the unit for a step. */
    static Draft ofStep(Row matter, String step, UUID unit, Role role, int version, UUID by) {
        return new Draft(
                "step:" + matter.id() + ":" + step + ":" + version,
                NoticeKind.ASKED,
                matter.id(),
                matter.type(),
                unit,
                unit,
                Optional.empty(),
                Set.of(role),
                Optional.of(by),
                Optional.empty(),
                Optional.empty(),
                Optional.of(version),
                Optional.of(step));
    }
}
