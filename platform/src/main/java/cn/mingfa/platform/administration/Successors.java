package cn.mingfa.platform.administration;

import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.Transfers;
import cn.mingfa.platform.organisation.Persons;
import cn.mingfa.platform.organisation.Post;
import cn.mingfa.platform.organisation.UnitHistory;
import cn.mingfa.platform.organisation.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who can take over from a person. */
@Component
class Successors {

    private final Persons persons;
    private final Units units;
    private final UnitHistory history;
    private final Users users;
    private final Clock clock;

    Successors(Persons persons, Units units, UnitHistory history, Users users, Clock clock) {
        this.persons = persons;
        this.units = units;
        this.history = history;
        this.users = users;
        this.clock = clock;
    }

    /** Everybody in a post today in a unit the predecessor works or worked in. */
    List<User> of(UUID person) {
        LocalDate today = LocalDate.now(clock);
        return persons.postsOf(person).stream()
                .map(Post::unit)
                .distinct()
                .flatMap(unit -> Stream.concat(Stream.of(unit), heirs(unit)))
                .distinct()
                .flatMap(unit -> persons.postsIn(unit, today).stream())
                .map(Post::person)
                .distinct()
                .filter(other -> !other.equals(person))
                .flatMap(other -> users.user(other).stream())
                .toList();
    }

    /** The unit above, and whoever succeeded. */
    private Stream<UUID> heirs(UUID unit) {
        return Stream.concat(
                units.unit(unit).parent().stream(),
                history.successions().stream()
                        .filter(succession -> succession.predecessor().equals(unit))
                        .map(UnitHistory.Succession::successor));
    }

    /** Whoever takes over must be able to work on it. */
    List<String> beyond(User successor, List<Transfers.Open> chosen) {
        LocalDate today = LocalDate.now(clock);
        List<String> out = chosen.stream()
                .filter(open -> successor.capacities().stream()
                        .filter(capacity -> capacity.onBehalfOf().isEmpty())
                        .noneMatch(capacity -> capacity.reaches(open.type())
                                && Stream.of(open.owner(), open.handling())
                                        .anyMatch(unit -> units.reach(
                                                        capacity.unit().id(), today)
                                                .contains(unit))))
                .map(Transfers.Open::number)
                .toList();
        return out.isEmpty()
                ? List.of()
                : List.of("“" + String.join("”“", out.subList(0, Math.min(3, out.size()))) + "”"
                        + (out.size() > 3 ? "等" + out.size() + "件" : "") + "不在接收人的单位或者职责范围内，请另选接收人，或者先调整其岗位。");
    }
}
