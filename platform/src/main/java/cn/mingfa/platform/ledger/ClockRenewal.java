package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.calendar.WorkingCalendar;
import cn.mingfa.platform.definitions.CatalogueTaken;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reckons running clocks anew once the working calendar has changed (a year was announced, an office has days of its
 * own), so that lists agree with the matters' pages. Rules do not move: they are those of the day a clock started. What
 * is stored names the new calendar, and a matter whose days move gets a note in its journal.
 *
 * <p>Batches, each a transaction: one that breaks off goes on with the next run, because what is done names the new
 * calendar.
 */
public final class ClockRenewal {

    /** Clocks of one transaction. */
    private static final int BATCH = 5_000;

    private final TransactionTemplate transactions;
    private final Reckoner reckoner;
    private final RenewalBatch batches;
    private final int batch;

    ClockRenewal(JdbcTemplate jdbc, TransactionTemplate transactions, Reckoner reckoner, Clock clock) {
        this(jdbc, transactions, reckoner, clock, BATCH);
    }

    ClockRenewal(JdbcTemplate jdbc, TransactionTemplate transactions, Reckoner reckoner, Clock clock, int batch) {
        this.transactions = transactions;
        this.reckoner = reckoner;
        this.batches = new RenewalBatch(jdbc, reckoner, clock);
        this.batch = batch;
    }

    /** Other definitions may bring another calendar. */
    @EventListener
    void taken(CatalogueTaken event) {
        run();
    }

    /** Renews all that were reckoned by another calendar, on both halves of the ledger at once; says how many. */
    public int run() {
        WorkingCalendar calendar = reckoner.calendar();
        UUID middle = new UUID(Long.MIN_VALUE, 0);
        try (ExecutorService workers = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> halves = List.of(
                    workers.submit(() -> run(calendar, Place.START, Optional.of(middle))),
                    workers.submit(() -> run(calendar, new Place(middle, ""), Optional.empty())));
            List<Integer> done = new ArrayList<>();
            for (Future<Integer> half : halves) {
                done.add(half.get());
            }
            return done.stream().mapToInt(Integer::intValue).sum();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while clocks were renewed", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("clocks were not all renewed; the next start goes on", failed.getCause());
        }
    }

    private int run(WorkingCalendar calendar, Place from, Optional<UUID> until) {
        int all = 0;
        Optional<Place> place = Optional.of(from);
        while (place.isPresent()) {
            Place after = place.get();
            RenewalBatch.Done done = Objects.requireNonNull(
                    transactions.execute(status -> batches.renew(calendar, after, until, batch)));
            all += done.clocks();
            place = done.last();
        }
        return all;
    }

    /** Behind which clock a batch begins. */
    record Place(UUID matter, String rule) {
        static final Place START = new Place(new UUID(0, 0), "");
    }
}
