package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.clock.DueDate;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.platform.definitions.CatalogueTaken;
import java.util.List;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reckons running clocks anew once the working calendar has changed (a year was announced, an office has days of its
 * own), so that lists agree with the matters' pages. Rules do not move: they are those of the day a clock started. What
 * is stored names the new calendar.
 */
final class ClockRenewal {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final MatterRows rows;
    private final Reckoner reckoner;

    ClockRenewal(JdbcClient jdbc, TransactionTemplate transactions, MatterTypes types, Reckoner reckoner) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.rows = new MatterRows(types);
        this.reckoner = reckoner;
    }

    /** Other definitions may bring another calendar. */
    @EventListener
    void taken(CatalogueTaken event) {
        run();
    }

    private record Outdated(Matter matter, String rule) {}

    /** Renews all that were reckoned by another calendar; says how many. */
    int run() {
        return Objects.requireNonNull(transactions.execute(status -> {
            List<Outdated> outdated = outdated();
            outdated.forEach(
                    clock -> reckoner.reckon(clock.matter(), clock.rule()).ifPresent(due -> renew(clock, due)));
            return outdated.size();
        }));
    }

    /** Their matters are locked, as for an entry. */
    private List<Outdated> outdated() {
        return jdbc.sql("""
                        select m.*, c.rule from clock c join matter m on m.id = c.matter_id
                        where c.stopped_on is null and c.calendar_version <> :calendar
                        order by m.id for update of m
                        """)
                .param("calendar", reckoner.calendar().version())
                .query((row, n) -> new Outdated(rows.mapRow(row, n), row.getString("rule")))
                .list();
    }

    private void renew(Outdated clock, DueDate due) {
        jdbc.sql("""
                        update clock set due_at = :due, provisional = :provisional, calendar_version = :calendar
                        where matter_id = :matter and rule = :rule
                        """)
                .param("due", due.due())
                .param("provisional", due.provisional())
                .param("calendar", due.calendarVersion())
                .param("matter", clock.matter().id())
                .param("rule", clock.rule())
                .update();
    }
}
