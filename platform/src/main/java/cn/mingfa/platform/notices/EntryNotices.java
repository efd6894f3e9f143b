package cn.mingfa.platform.notices;

import cn.mingfa.kernel.matter.Action;
import cn.mingfa.kernel.matter.Entry;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.ledger.Movements.Stir;
import cn.mingfa.platform.organisation.Persons;
import cn.mingfa.platform.organisation.Post;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.Units;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whom an entry concerns: whoever's turn it has become, the unit it was handed to, and those who worked on the matter when
 * somebody above them or from outside has acted on it.
 */
final class EntryNotices {

    /** What lies further back is read in the journal, not in an inbox. */
    private static final int DAYS_OF_NEWS = 30;

    private static final Set<Role> ABOVE = Collections.unmodifiableSet(EnumSet.of(Role.PRINCIPAL, Role.SUPERVISOR));
    private static final Set<Role> AT_WORK = Collections.unmodifiableSet(EnumSet.of(Role.CLERK, Role.REVIEWER));

    private final Persons persons;
    private final Units units;

    EntryNotices(Persons persons, Units units) {
        this.persons = persons;
        this.units = units;
    }

    List<Draft> of(Stir stir, LocalDate today) {
        if (stir.entry().on().isBefore(today.minusDays(DAYS_OF_NEWS))) {
            return List.of();
        }
        return switch (stir.entry().act()) {
            case Entry.Registered registered -> registered(stir);
            case Entry.Performed performed ->
                stir.type()
                        .action(performed.action())
                        .map(action -> performed(stir, action))
                        .orElse(List.of());
            case Entry.Corrected corrected -> beside(stir);
            case Entry.Withdrawn withdrawn -> beside(stir);
            case Entry.Noted noted -> beside(stir);
            case Entry.EvidenceFiled filed -> beside(stir);
            case Entry.Handed handed -> handed(stir, handed);
            case Entry.Moved moved -> List.of();
            case Entry.Linked linked -> List.of();
        };
    }

    private List<Draft> registered(Stir stir) {
        if (isClosed(stir)) {
            return List.of();
        }
        Unit handling = units.unit(stir.matter().handlingUnit());
        String by = stir.entry().actor().unitName();
        Set<Role> next = NextRoles.turn(stir.type(), stir.matter().stage());
        if (!by.equals(handling.name()) && !by.equals(handling.shortName())) {
            return List.of(Draft.ofEntry(NoticeKind.ASSIGNED, stir, Optional.empty(), next));
        }
        return next.isEmpty() || next.contains(Role.CLERK)
                ? List.of()
                : List.of(Draft.ofEntry(NoticeKind.WAITING, stir, Optional.empty(), next));
    }

    /** Handed to a person, or to a unit as a whole. */
    private static List<Draft> handed(Stir stir, Entry.Handed handed) {
        return isClosed(stir)
                ? List.of()
                : List.of(Draft.ofEntry(
                        NoticeKind.ASSIGNED,
                        stir,
                        handed.holder(),
                        handed.holder().isPresent()
                                ? Set.of()
                                : NextRoles.turn(stir.type(), stir.matter().stage())));
    }

    private List<Draft> performed(Stir stir, Action action) {
        Optional<Draft> turn = turn(stir, action);
        if (turn.isPresent()) {
            return List.of(turn.get());
        }
        if (isOutside(stir.entry().actor(), action)) {
            return told(NoticeKind.OUTSIDE, stir);
        }
        if (!isClosed(stir) && isBack(stir.type(), action)) {
            return told(NoticeKind.WAITING, stir);
        }
        boolean above = action.roles().stream().anyMatch(ABOVE::contains)
                && action.roles().stream().noneMatch(AT_WORK::contains);
        return above || isAbove(stir.entry()) ? told(NoticeKind.ACTED, stir) : List.of();
    }

    /** Where a step hands the matter on to people who could not have taken that step themselves. */
    private static Optional<Draft> turn(Stir stir, Action action) {
        MatterType type = stir.type();
        String stage = stir.matter().stage();
        if (isClosed(stir) || action.to().filter(stage::equals).isEmpty()) {
            return Optional.empty();
        }
        Set<Role> next = NextRoles.turn(type, stage);
        boolean handedOn = !next.isEmpty() && Collections.disjoint(next, action.roles());
        return handedOn
                ? Optional.of(Draft.ofEntry(NoticeKind.WAITING, stir, Optional.empty(), next))
                : Optional.empty();
    }

    /** Whether it gives the matter back to an earlier stage: those who brought it on are to go on with it. */
    private static boolean isBack(MatterType type, Action action) {
        List<String> stages = type.stages().stream().map(MatterType.Stage::key).toList();
        return action.to()
                .filter(to -> action.from().stream().allMatch(from -> stages.indexOf(to) < stages.indexOf(from)))
                .isPresent();
    }

    /** A remark, a correction or a file of somebody above. */
    private List<Draft> beside(Stir stir) {
        return isAbove(stir.entry()) ? told(NoticeKind.ACTED, stir) : List.of();
    }

    private List<Draft> told(NoticeKind kind, Stir stir) {
        List<Draft> drafts = stir.before().stream()
                .filter(person -> !person.equals(stir.entry().actor().person()))
                .filter(person -> persons.person(person).isPresent())
                .sorted()
                .map(person -> Draft.ofEntry(kind, stir, Optional.of(person), Set.of()))
                .toList();
        return drafts.isEmpty() && kind == NoticeKind.OUTSIDE
                ? List.of(Draft.ofEntry(kind, stir, Optional.empty(), Set.of(Role.CLERK)))
                : drafts;
    }

    private boolean isOutside(Entry.Actor actor, Action action) {
        return action.roles().contains(Role.OUTSIDER)
                && persons.person(actor.person()).isEmpty();
    }

    private boolean isAbove(Entry entry) {
        List<Post> posts = persons.postsOf(entry.actor().person(), entry.on());
        return posts.stream().anyMatch(post -> post.roles().stream().anyMatch(ABOVE::contains))
                && posts.stream().noneMatch(post -> post.roles().stream().anyMatch(AT_WORK::contains));
    }

    private static boolean isClosed(Stir stir) {
        return stir.matter().closedOn().isPresent();
    }
}
