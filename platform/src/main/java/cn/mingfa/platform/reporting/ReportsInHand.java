package cn.mingfa.platform.reporting;

import cn.mingfa.platform.administration.InHand;
import cn.mingfa.platform.administration.Reached;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.organisation.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reports a person is writing: those of this year and the last with changes of theirs. */
@Component
class ReportsInHand implements InHand {

    private final JdbcClient jdbc;
    private final Units units;
    private final Clock clock;

    ReportsInHand(JdbcClient jdbc, Units units, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.clock = clock;
    }

    private record Written(UUID unit, int year, long changes) {}

    @Override
    public List<Thing> of(UUID person, User viewer) {
        LocalDate today = LocalDate.now(clock);
        Set<UUID> seen = Reached.by(viewer, units, today);
        return jdbc
                .sql("""
                        select r.unit_id, r.year, count(*) as changes
                        from report r join report_edit e on e.report_id = r.id
                        where e.actor_id = :person and r.year >= :since
                        group by r.unit_id, r.year order by r.year desc, changes desc
                        """)
                .param("person", person)
                .param("since", today.getYear() - 1)
                .query((row, n) ->
                        new Written(row.getObject("unit_id", UUID.class), row.getInt("year"), row.getLong("changes")))
                .list()
                .stream()
                .filter(report -> seen.contains(report.unit()))
                .map(report -> new Thing(
                        "在写的报告",
                        units.unit(report.unit()).shortName() + report.year() + "年年度报告，改过" + report.changes() + "处",
                        "/reports/" + report.unit() + "/" + report.year()))
                .toList();
    }
}
