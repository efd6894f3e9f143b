package cn.mingfa.platform.organisation;

import cn.mingfa.platform.config.MasterKey;
import cn.mingfa.platform.postgres.TestDatabase;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class SealedTelephonesTest {

    private final HikariDataSource source = TestDatabase.pool(TestDatabase.fresh());
    private final JdbcClient jdbc = JdbcClient.create(source);
    private final UUID person = UUID.randomUUID();

    @TempDir
    private Path folder;

    private JdbcContacts contacts;

    @BeforeEach
    void open() {
        contacts = new JdbcContacts(jdbc, MasterKey.of(folder.resolve("key")));
        TestOrganisation.persons(jdbc).add(new Person(person, "沈知微"));
    }

    @AfterEach
    void close() {
        source.close();
    }

    private List<String> table() {
        return jdbc
                .sql("select p::text || encode(coalesce(sealed, ''), 'escape') from person_phone p")
                .query(String.class)
                .stream()
                .map(String::valueOf)
                .toList();
    }

    @Test
    void noTelephoneStandsInClear() {
        contacts.set(person, " 13900001234 ");
        assertThat(contacts.phone(person)).contains("13900001234");
        assertThat(table()).singleElement().satisfies(row -> assertThat(row).doesNotContain("13900001234"));

        contacts.set(person, "0000-61234567");
        assertThat(contacts.phone(person)).contains("0000-61234567");
        contacts.set(person, " ");
        assertThat(contacts.phone(person)).isEmpty();
        assertThat(table()).isEmpty();
    }

    @Test
    void whatAnEarlierVersionWroteInClearIsSealedAtTheStart() {
        jdbc.sql("insert into person_phone (person_id, phone) values (:person, '13900001234')")
                .param("person", person)
                .update();
        assertThat(contacts.phone(person)).contains("13900001234");

        contacts.sealOld();
        assertThat(contacts.phone(person)).contains("13900001234");
        assertThat(table()).singleElement().satisfies(row -> assertThat(row).doesNotContain("13900001234"));
    }
}
