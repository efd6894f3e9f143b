package cn.mingfa.platform.organisation;

import cn.mingfa.platform.config.MasterKey;
import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The organisation over a test database, for tests of other modules. */
public final class TestOrganisation {

    private TestOrganisation() {}

    public static Units units(JdbcClient jdbc, TransactionTemplate transactions) {
        return new JdbcUnits(jdbc, transactions);
    }

    public static Persons persons(JdbcClient jdbc) {
        return new JdbcPersons(jdbc);
    }

    public static Contacts contacts(JdbcClient jdbc) {
        return new JdbcContacts(jdbc, MasterKey.of(Path.of("target", "test-data", "contacts.key")));
    }

    public static UnitHistory history(Units units) {
        return (JdbcUnits) units;
    }

    public static Deputies deputies(JdbcClient jdbc) {
        return new JdbcDeputies(jdbc);
    }

    public static Parameters parameters(JdbcClient jdbc) {
        return new JdbcParameters(jdbc);
    }
}
