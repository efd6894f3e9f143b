package cn.mingfa.platform.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Telephones in PostgreSQL. */
@Component
class JdbcContacts implements Contacts {

    private final JdbcClient jdbc;

    JdbcContacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, String> phones(Collection<UUID> persons) {
        Map<UUID, String> phones = new HashMap<>();
        jdbc.sql("select person_id, phone from person_phone where person_id = any(:persons)")
                .param("persons", persons.toArray(UUID[]::new))
                .query(row -> {
                    phones.put(row.getObject("person_id", UUID.class), row.getString("phone"));
                });
        return phones;
    }

    @Override
    public void set(UUID person, String phone) {
        if (phone.isBlank()) {
            jdbc.sql("delete from person_phone where person_id = :person")
                    .param("person", person)
                    .update();
            return;
        }
        jdbc.sql("""
                        insert into person_phone (person_id, phone) values (:person, :phone)
                        on conflict (person_id) do update set phone = excluded.phone
                        """).param("person", person).param("phone", phone.strip()).update();
    }
}
