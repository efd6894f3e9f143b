package cn.mingfa.platform.administration;

import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.organisation.Person;
import cn.mingfa.platform.organisation.Persons;
import cn.mingfa.platform.organisation.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may change what: administrators in their own unit and those below it. */
@Component
public class Authority {

    private final Units units;
    private final Persons persons;
    private final Clock clock;

    Authority(Units units, Persons persons, Clock clock) {
        this.units = units;
        this.persons = persons;
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

    /** Whether the user administers a unit the person works or worked in. */
    public boolean administersPerson(User user, UUID person) {
        return persons.postsOf(person).stream().anyMatch(post -> administers(user, post.unit()));
    }

    /** Whether the user administers or heads a unit the person works or worked in. */
    public boolean headsPerson(User user, UUID person) {
        return persons.postsOf(person).stream().anyMatch(post -> heads(user, post.unit()));
    }

    /** @throws AdministrationRefusal where there is no such person */
    Person person(UUID id) {
        return persons.person(id).orElseThrow(() -> new AdministrationRefusal("没有这个人，请从机构页面重新进入。"));
    }

    /** @throws AdministrationRefusal where the user administers no unit of the person */
    void requireOver(User user, UUID person) {
        if (!administersPerson(user, person)) {
            throw new AdministrationRefusal("这个人不在您管理的单位，请由其所在单位的管理员办理。");
        }
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
