package cn.mingfa.platform.planning;

import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.platform.administration.InHand;
import cn.mingfa.platform.administration.Reached;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.organisation.Person;
import cn.mingfa.platform.organisation.Persons;
import cn.mingfa.platform.organisation.Post;
import cn.mingfa.platform.organisation.Unit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Duties, fields of work, tasks and seats in groups that the ledger of a unit of the person names them for and that are
 * still running. The ledger names people in words: somebody of the same name in the same unit is named with them.
 */
@Component
class DutiesInHand implements InHand {

    private final List<String[]> named = Resource.lines("in-hand.csv");
    private final Lookup lookup;
    private final Persons persons;
    private final Clock clock;

    DutiesInHand(Lookup lookup, Persons persons, Clock clock) {
        this.lookup = lookup;
        this.persons = persons;
        this.clock = clock;
    }

    @Override
    public List<Thing> of(UUID person, User viewer) {
        String name = persons.person(person).map(Person::name).orElse("");
        LocalDate today = LocalDate.now(clock);
        Set<UUID> reached = Reached.by(viewer, lookup.units(), today);
        List<Unit> units = persons.postsOf(person).stream()
                .map(Post::unit)
                .distinct()
                .filter(reached::contains)
                .map(lookup.units()::unit)
                .toList();
        List<Thing> things = new ArrayList<>();
        for (String[] line : named) {
            Optional<MatterType> type = lookup.catalogue().matterType(line[0]);
            if (type.isPresent() && !name.isEmpty()) {
                for (Unit unit : units) {
                    lookup.all(line[0], Where.is(line[1], name), new View(viewer, unit, false, today)).stream()
                            .filter(matter -> isRunning(matter, type.get(), today))
                            .map(matter -> thing(matter, type.get()))
                            .forEach(things::add);
                }
            }
        }
        return things;
    }

    /** Not done, and its term not over. */
    private static boolean isRunning(Matter matter, MatterType type, LocalDate today) {
        return matter.closedOn().isEmpty()
                && type.validity()
                        .flatMap(term -> Fields.day(matter, term.to()))
                        .filter(last -> last.isBefore(today))
                        .isEmpty();
    }

    private Thing thing(Matter matter, MatterType type) {
        return new Thing(type.title(), lookup.title(matter) + "（" + matter.number() + "）", "/matters/" + matter.id());
    }
}
