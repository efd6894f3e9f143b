package cn.mingfa.platform.identity;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.platform.organisation.Deputies;
import cn.mingfa.platform.organisation.Persons;
import cn.mingfa.platform.organisation.Units;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

/** Accounts over a test database, for tests of other modules. */
public final class TestIdentity {

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
}
