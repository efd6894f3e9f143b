package cn.mingfa.platform.audit;

import cn.mingfa.platform.identity.User;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks in PostgreSQL. */
@Component
class JdbcAudit implements Audit {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcAudit(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void looked(User user, UUID matter, String purpose) {
        keep("", user, matter, purpose);
    }

    @Override
    public void lookedToday(User user, UUID matter, String purpose) {
        keep("""
                 where not exists (select 1 from personal_look where matter_id = :matter and person_id = :person
                    and purpose = :purpose and at >= :midnight)""", user, matter, purpose);
    }

    private void keep(String unless, User user, UUID matter, String purpose) {
        OffsetDateTime midnight =
                LocalDate.now(clock).atStartOfDay(clock.getZone()).toOffsetDateTime();
        jdbc.sql("""
                        insert into personal_look (at, matter_id, person_id, name, post, unit_name, purpose)
                        select :at, :matter, :person, :name, :post, :unit, :purpose
                        """ + unless)
                .param("midnight", midnight.withOffsetSameInstant(ZoneOffset.UTC))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("matter", matter)
                .param("person", user.person())
                .param("name", user.name())
                .param("post", user.post())
                .param("unit", user.unit().name())
                .param("purpose", purpose)
                .update();
    }

    @Override
    public List<Look> looks(UUID matter) {
        return jdbc.sql("select * from personal_look where matter_id = :matter order by at desc, id desc")
                .param("matter", matter)
                .query((row, n) -> new Look(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("person_id", UUID.class),
                        row.getString("name"),
                        row.getString("post"),
                        row.getString("unit_name"),
                        row.getString("purpose")))
                .list();
    }
}
