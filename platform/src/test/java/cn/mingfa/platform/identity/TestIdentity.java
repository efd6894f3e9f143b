package cn.mingfa.platform.identity;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.organisation.Deputies;
import cn.mingfa.platform.organisation.Person;
import cn.mingfa.platform.organisation.Persons;
import cn.mingfa.platform.organisation.Post;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

/** Accounts over a test database, for tests of other modules. */
public final class TestIdentity {

    public static final String PASSWORD = "correct-horse";

    private TestIdentity() {}

    public static Users users(JdbcClient jdbc, Persons persons, Deputies deputies, Units units, Clock clock) {
        return users(jdbc, persons, deputies, units, Catalogue.shipped(), clock);
    }

    /** The same with definitions that may change. */
    public static Users users(
            JdbcClient jdbc, Persons persons, Deputies deputies, Units units, Catalogue catalogue, Clock clock) {
        return new AccountUsers(
                new Accounts(jdbc),
                persons,
                deputies,
                units,
                catalogue,
                PasswordEncoderFactories.createDelegatingPasswordEncoder(),
                clock);
    }

    public static FirstPasswords firstPasswords(JdbcClient jdbc, Clock clock) {
        return new FirstPasswords(new Accounts(jdbc), clock);
    }

    /** Somebody who works in that unit and logs in with {@link #PASSWORD}. */
    public static void account(Persons persons, Users users, String login, Unit unit, Role... roles) {
        Person person = new Person(UUID.randomUUID(), "沈知微");
        persons.add(person);
        persons.add(new Post(
                UUID.randomUUID(),
                person.id(),
                unit.id(),
                "经办人",
                Set.of(roles),
                LocalDate.of(2015, 1, 1),
                Optional.empty()));
        users.add(login, PASSWORD, person.id());
    }
}
