package cn.mingfa.platform.web.organisation;

import cn.mingfa.platform.administration.Reached;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.organisation.Person;
import cn.mingfa.platform.organisation.Persons;
import cn.mingfa.platform.organisation.Post;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.Units;
import cn.mingfa.platform.web.part.Desk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The tree of units on a day, with the posts of that day, as far as a user sees it. */
@Component
class Trees {

    private final Units units;
    private final Persons persons;
    private final Desk desk;

    Trees(Units units, Persons persons, Desk desk) {
        this.units = units;
        this.persons = persons;
        this.desk = desk;
    }

    /**
     * One unit in the tree.
     *
     * @param depth 0 for the uppermost
     */
    public record Line(UUID id, int depth, String name, String kind, String code, List<Holder> holders) {}

    /** Somebody in a post. */
    public record Holder(UUID person, UUID post, String name, String title, String roles, String limits, String span) {}

    /** Units that existed on the day, parents before children, under the names of that day. */
    List<Line> on(LocalDate day, User user) {
        List<Unit> there = units.all().stream()
                .filter(unit -> unit.existsOn(day))
                .map(unit -> units.unit(unit.id(), day))
                .toList();
        Set<UUID> ids = new HashSet<>();
        there.forEach(unit -> ids.add(unit.id()));
        List<Line> lines = new ArrayList<>();
        Set<UUID> seen = seen(user);
        for (Unit unit : there) {
            if (unit.parent().filter(ids::contains).isEmpty()) {
                below(unit, 0, there, seen, day, lines);
            }
        }
        return lines;
    }

    private Set<UUID> seen(User user) {
        return Reached.by(user, units, desk.today());
    }

    boolean sees(User user, UUID unit) {
        return user.oversees() || seen(user).contains(unit);
    }

    private void below(Unit unit, int depth, List<Unit> there, Set<UUID> seen, LocalDate day, List<Line> lines) {
        int deeper = depth;
        if (seen.contains(unit.id())) {
            lines.add(new Line(
                    unit.id(), depth, unit.name(), unit.kind().chinese(), unit.code(), holders(unit.id(), day)));
            deeper++;
        }
        for (Unit child : there) {
            if (child.parent().filter(unit.id()::equals).isPresent()) {
                below(child, deeper, there, seen, day, lines);
            }
        }
    }

    List<Holder> holders(UUID unit, LocalDate day) {
        return persons.postsIn(unit, day).stream().map(this::holder).toList();
    }

    private Holder holder(Post post) {
        Optional<String> name = persons.person(post.person()).map(Person::name);
        return new Holder(
                post.person(),
                post.id(),
                name.orElse(""),
                post.title(),
                Words.roles(post.roles()),
                Words.limits(post.limits(), desk),
                Words.span(post));
    }
}
