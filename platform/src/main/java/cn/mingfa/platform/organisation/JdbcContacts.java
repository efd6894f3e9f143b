package cn.mingfa.platform.organisation;

import cn.mingfa.platform.config.MasterKey;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Telephones in PostgreSQL, each sealed under a key of its own that goes when the telephone is taken away. Those written
 * in clear by an earlier version are sealed at the start.
 */
@Component
class JdbcContacts implements Contacts, ApplicationRunner {

    private final JdbcClient jdbc;
    private final MasterKey master;

    JdbcContacts(JdbcClient jdbc, MasterKey master) {
        this.jdbc = jdbc;
        this.master = master;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        sealOld();
    }

    void sealOld() {
        Map<UUID, String> old = new HashMap<>();
        jdbc.sql("select person_id, phone from person_phone where phone is not null")
                .query(row -> {
                    old.put(row.getObject("person_id", UUID.class), row.getString("phone"));
                });
        old.forEach(this::set);
    }

    @Override
    public Map<UUID, String> phones(Collection<UUID> persons) {
        Map<UUID, String> phones = new HashMap<>();
        jdbc.sql("select * from person_phone where person_id = any(:persons)")
                .param("persons", persons.toArray(UUID[]::new))
                .query(row -> {
                    UUID person = row.getObject("person_id", UUID.class);
                    byte[] sealed = row.getBytes("sealed");
                    phones.put(
                            person,
                            sealed == null ? row.getString("phone") : opened(person, row.getBytes("wrapped"), sealed));
                });
        return phones;
    }

    private String opened(UUID person, byte[] wrapped, byte[] sealed) {
        byte[] key = master.unwrap(wrapped, context(person));
        return new String(MasterKey.open(key, sealed, context(person)), StandardCharsets.UTF_8);
    }

    @Override
    public void set(UUID person, String phone) {
        if (phone.isBlank()) {
            jdbc.sql("delete from person_phone where person_id = :person")
                    .param("person", person)
                    .update();
            return;
        }
        byte[] key = MasterKey.randomKey();
        jdbc.sql("""
                        insert into person_phone (person_id, wrapped, sealed) values (:person, :wrapped, :sealed)
                        on conflict (person_id) do update
                            set phone = null, wrapped = excluded.wrapped, sealed = excluded.sealed
                        """)
                .param("person", person)
                .param("wrapped", master.wrap(key, context(person)))
                .param("sealed", MasterKey.seal(key, phone.strip().getBytes(StandardCharsets.UTF_8), context(person)))
                .update();
    }

    private static byte[] context(UUID person) {
        return ("telephone|" + person).getBytes(StandardCharsets.UTF_8);
    }
}
