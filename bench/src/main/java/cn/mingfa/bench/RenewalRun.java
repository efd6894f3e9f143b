package cn.mingfa.bench;

import cn.mingfa.platform.ledger.ClockRenewal;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * 200 000 running clocks after a change of the calendar: as far as the renewal can tell, all were reckoned by an earlier
 * one, and half of them end on another day now and get their note.
 */
final class RenewalRun {

    private static final int CLOCKS = 200_000;

    private final BenchServer server;

    RenewalRun(BenchServer server) {
        this.server = server;
    }

    List<Measured> run() {
        JdbcTemplate jdbc = server.get(JdbcTemplate.class);
        int outdated = jdbc.update("""
                update clock c set calendar_version = 'earlier',
                    due_at = case when hashtext(c.matter_id::text) % 2 = 0 then due_at - interval '1 day' else due_at end
                where (c.matter_id, c.rule) in (
                    select matter_id, rule from clock where stopped_on is null order by matter_id, rule limit ?)
                """, CLOCKS);
        jdbc.execute("vacuum analyze clock");
        int notes = entries(jdbc);
        long start = System.nanoTime();
        int renewed = server.get(ClockRenewal.class).run();
        long took = System.nanoTime() - start;
        int written = entries(jdbc) - notes;
        if (renewed != outdated || written == 0) {
            throw new IllegalStateException(renewed + " of " + outdated + " renewed with " + written + " notes");
        }
        String what = "renewal of " + renewed + " clocks";
        return List.of(
                Measured.of(what + ", " + written + " notes", Samples.millis(took), "ms")
                        .aiming("10 s"),
                Measured.of(what + ": clocks a second", Samples.perSecond(renewed, took), "1/s"));
    }

    private static int entries(JdbcTemplate jdbc) {
        return jdbc.query("select count(*) from journal", (row, n) -> row.getInt(1))
                .getFirst();
    }
}
