package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.clock.DueDate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

    private record Running(MatterLists.Raw raw, String rule) {}

    /** Served by the index clock_running_by_due. */
    List<Due> due(Access access, LocalDate today, int workingDaysAhead) {
        LocalDate last = reckoner.calendar().addWorkdays(today, workingDaysAhead);
        List<Running> running = jdbc.sql("""
                        select m.*, c.rule, c.due_at as rule_due_at from clock c join matter m on m.id = c.matter_id
                        where c.stopped_on is null and c.sense = 'at_most' and c.due_at < :after and %s
                        order by c.due_at, m.number
                        """.formatted(access.sql()))
                .param("after", last.plusDays(1).atStartOfDay())
                .params(access.bound())
                .query((row, n) -> running(row, n, today))
                .list();
        List<Row> rows = lists.rows(running.stream().map(Running::raw).toList());
        return IntStream.range(0, rows.size())
                .mapToObj(n -> due(running.get(n), rows.get(n), today))
                .flatMap(Optional::stream)
                .toList();
    }

    private Running running(ResultSet row, int n, LocalDate today) throws SQLException {
        LocalDate due = row.getObject("rule_due_at", LocalDateTime.class).toLocalDate();
        return new Running(
                new MatterLists.Raw(matters.mapRow(row, n), row.getString("title"), Optional.of(due), today),
                row.getString("rule"));
    }

    private Optional<Due> due(Running running, Row row, LocalDate today) {
        Optional<DueDate> reckoned = reckoner.reckon(running.raw().matter(), running.rule());
        return reckoned.map(dueDate -> new Due(
                row, dueDate, dueDate.rule().step(), reckoner.calendar().workingDaysBetween(today, dueDate.day())));
    }
}
