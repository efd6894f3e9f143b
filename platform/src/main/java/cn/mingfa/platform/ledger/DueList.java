package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.clock.DueDate;
import cn.mingfa.kernel.matter.Matter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Running limits overdue or soon due. */
final class DueList {

    private final JdbcClient jdbc;
    private final MatterRows matters;
    private final MatterLists lists;
    private final Reckoner reckoner;

    DueList(JdbcClient jdbc, MatterTypes types, MatterLists lists, Reckoner reckoner) {
        this.jdbc = jdbc;
        this.matters = new MatterRows(types);
        this.lists = lists;
        this.reckoner = reckoner;
    }

    private record Running(Matter matter, String title, String rule, LocalDate due) {}

    /** Served by the index clock_running_by_due. */
    List<Due> due(Access access, LocalDate today, int workingDaysAhead) {
        LocalDate last = reckoner.calendar().addWorkdays(today, workingDaysAhead);
        return jdbc
                .sql("""
                        select m.*, c.rule, c.due_at as rule_due_at from clock c join matter m on m.id = c.matter_id
                        where c.stopped_on is null and c.sense = 'at_most' and c.due_at < :after and %s
                        order by c.due_at, m.number
                        """.formatted(access.sql()))
                .param("after", last.plusDays(1).atStartOfDay())
                .params(access.bound())
                .query((row, n) -> running(row, n))
                .list()
                .stream()
                .flatMap(running -> due(running, today).stream())
                .toList();
    }

    private Running running(ResultSet row, int n) throws SQLException {
        return new Running(
                matters.mapRow(row, n),
                row.getString("title"),
                row.getString("rule"),
                row.getObject("rule_due_at", LocalDateTime.class).toLocalDate());
    }

    private Optional<Due> due(Running running, LocalDate today) {
        Optional<DueDate> reckoned = reckoner.reckon(running.matter(), running.rule());
        return reckoned.map(dueDate -> new Due(
                lists.row(running.matter(), running.title(), Optional.of(running.due()), today),
                dueDate,
                dueDate.rule().step(),
                reckoner.calendar().workingDaysBetween(today, dueDate.day())));
    }
}
