package cn.mingfa.platform.administration;

import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.organisation.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may change what: administrators in their own unit and those below it. */
@Component
public class Authority {

    private final Units units;
    private final Clock clock;

    Authority(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** Whether the user administers that unit. */
    public boolean administers(User user, UUID unit) {
        return reaches(user, unit, Role.ADMINISTRATOR);
    }

    /** Whether the user administers any unit at all. */
    public boolean administersAny(User user) {
        return user.capacities().stream().anyMatch(capacity -> capacity.has(Role.ADMINISTRATOR));
    }

    /** Whether the user is head or administrator of that unit: sees what lies in the hands of its people. */
    public boolean heads(User user, UUID unit) {
        return administers(user, unit) || reaches(user, unit, Role.PRINCIPAL);
    }

    /** @throws AdministrationRefusal where the user does not administer the unit */
    void require(User user, UUID unit) {
        if (!administers(user, unit)) {
            throw new AdministrationRefusal("“" + units.unit(unit).name() + "”的机构和人员由该单位或者上级单位的管理员维护，请联系他们办理。");
        }
    }

    private boolean reaches(User user, UUID unit, Role role) {
        LocalDate today = LocalDate.now(clock);
        return user.capacities().stream()
                .filter(capacity -> capacity.has(role))
                .anyMatch(capacity -> units.reach(capacity.unit().id(), today).contains(unit));
    }
}
