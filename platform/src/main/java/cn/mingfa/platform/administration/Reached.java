package cn.mingfa.platform.administration;

import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.organisation.Units;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** What a person reaches in whatever capacity. */
public final class Reached {

    private Reached() {}

    /** The units on that day, with all below them and all they succeeded. */
    public static Set<UUID> by(User user, Units units, LocalDate on) {
        Set<UUID> reached = new HashSet<>();
        user.capacities().forEach(as -> reached.addAll(units.reach(as.unit().id(), on)));
        return reached;
    }
}
