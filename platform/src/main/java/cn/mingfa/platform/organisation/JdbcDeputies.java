package cn.mingfa.platform.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deputies in PostgreSQL. */
@Component
class JdbcDeputies implements Deputies {

    private final JdbcClient jdbc;

    JdbcDeputies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Deputy deputy) {
        jdbc.sql("""
                        insert into deputy (id, person_id, deputy_id, valid_from, valid_to, reason)
                        values (:id, :person, :deputy, :from, :to, :reason)
                        """)
                .param("id", deputy.id())
                .param("person", deputy.person())
                .param("deputy", deputy.deputy())
                .param("from", deputy.from())
                .param("to", deputy.to())
                .param("reason", deputy.reason())
                .update();
    }

    @Override
    public void end(UUID id, LocalDate lastDay) {
        jdbc.sql("update deputy set valid_to = greatest(:day, valid_from - 1) where id = :id and valid_to > :day")
                .param("id", id)
                .param("day", lastDay)
                .update();
    }

    /** Served by deputy_by_deputy: asked with every page. */
    @Override
    public List<Deputy> actedForBy(UUID deputy, LocalDate on) {
        return jdbc.sql("""
                        select * from deputy where deputy_id = :deputy and valid_from <= :on and valid_to >= :on
                        order by valid_from, id
                        """)
                .param("deputy", deputy)
                .param("on", on)
                .query((row, n) -> deputy(row))
                .list();
    }

    @Override
    public List<Deputy> of(UUID person) {
        return jdbc.sql("""
                        select * from deputy where (deputy_id = :person or person_id = :person) and valid_to >= valid_from
                        order by valid_from desc, id
                        """)
                .param("person", person)
                .query((row, n) -> deputy(row))
                .list();
    }

    private static Deputy deputy(ResultSet row) throws SQLException {
        return new Deputy(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getObject("deputy_id", UUID.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("reason"));
    }
}
