package cn.mingfa.platform.planning;

import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.organisation.Unit;
import java.time.LocalDate;

/**
 * Who looks at whose work, and when.
 *
 * @param below with the units below it
 */
public record View(User user, Unit unit, boolean below, LocalDate today) {

    /** The user's own unit with all below it. */
    public static View of(User user, LocalDate today) {
        return new View(user, user.unit(), true, today);
    }

    /** That unit with all below it. */
    public static View of(User user, Unit unit, LocalDate today) {
        return new View(user, unit, true, today);
    }

    /** The same, the unit by itself. */
    public View alone() {
        return new View(user, unit, false, today);
    }
}
