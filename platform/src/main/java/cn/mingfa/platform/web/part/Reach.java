package cn.mingfa.platform.web.part;

import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.Units;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The units a user may choose from: their own with those below, or all of the district. */
@Component
public class Reach {

    private final Units units;

    Reach(Units units) {
        this.units = units;
    }

    /** Existing units, the user's own first. */
    public List<Unit> of(User user, LocalDate today) {
        Set<UUID> below = new HashSet<>();
        user.capacities().forEach(as -> below.addAll(units.subtree(as.unit().id(), today)));
        List<Unit> there = units.all().stream()
                .filter(unit -> unit.existsOn(today))
                .filter(unit -> user.oversees() || below.contains(unit.id()))
                .filter(unit -> !unit.id().equals(user.unit().id()))
                .toList();
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(user.unit()), there.stream())
                .toList();
    }
}
