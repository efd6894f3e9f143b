package cn.mingfa.platform.audit;

import cn.mingfa.platform.identity.User;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Acts in PostgreSQL. */
@Component
class JdbcActs implements Acts {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcActs(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void done(User user, String area, String subject, String words) {
        jdbc.sql("""
                        insert into act (at, area, subject, person_id, name, post, unit_name, words)
                        values (:at, :area, :subject, :person, :name, :post, :unit, :words)
                        """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("area", area)
                .param("subject", subject)
                .param("person", user.person())
                .param("name", user.name())
                .param("post", user.post())
                .param("unit", user.unit().name())
                .param("words", words)
                .update();
    }

    @Override
    public List<Act> latest(String area, int most) {
        return jdbc.sql("select * from act where area = :area order by id desc limit :most")
                .param("area", area)
                .param("most", most)
                .query((row, n) -> new Act(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("name"),
                        row.getString("post"),
                        row.getString("unit_name"),
                        row.getString("subject"),
                        row.getString("words")))
                .list();
    }
}
