package cn.mingfa.platform.ledger;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.matter.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A new calendar moves what is stored of running clocks, once, with a note. */
class ClockRenewalTest {

    private static final String DAY_OFF = "# version: local-1\n2026-11-10,OFF,机关搬迁,办公室通知\n";

    @Test
    void dayOffMovesRunningClocksAndTheirCalendarIsNamed(@TempDir Path office) throws IOException {
        try (LedgerWorld world = new LedgerWorld()) {
            world.ledger.register(world.application("道路工程批复", LocalDate.of(2026, 11, 2)), world.clerk);
            Catalogue moved = moved(office);
            ClockRenewal renewal = renewal(world, moved, world.transactions, 100);
            assertThat(due(world)).containsExactly(LocalDate.of(2026, 11, 30).atStartOfDay());

            assertThat(renewal.run()).isPositive();

            assertThat(due(world)).containsExactly(LocalDate.of(2026, 12, 1).atStartOfDay());
            assertThat(world.jdbc
                            .sql("select distinct calendar_version from clock")
                            .query(String.class)
                            .list())
                    .containsExactly(moved.calendar().version());
            assertThat(world.mattersWithAnotherDueDay()).isEmpty();
            assertThat(renewal.run()).isZero();
        }
    }

    @Test
    void aMatterThatMovesHasANoteAndOneThatStaysHasNone(@TempDir Path office) throws IOException {
        try (LedgerWorld world = new LedgerWorld()) {
            Receipt moves = world.ledger.register(world.application("道路工程批复", LocalDate.of(2026, 11, 2)), world.clerk);
            Receipt stays = world.ledger.register(world.application("征地补偿标准", LocalDate.of(2026, 11, 16)), world.clerk);

            renewal(world, moved(office), world.transactions, 100).run();

            assertThat(notes(world, moves)).singleElement().asString().contains("由2026-11-30改为2026-12-01");
            assertThat(notes(world, stays)).isEmpty();
            assertThat(world.journalAudit.differences()).isEmpty();
            assertThat(world.ledger
                            .submit(
                                    new Submission(
                                            UUID.randomUUID(),
                                            moves.matter(),
                                            moves.version() + 1,
                                            LedgerWorld.TODAY,
                                            new Change.Note("已经知道")),
                                    world.clerk)
                            .version())
                    .isEqualTo(moves.version() + 2);
        }
    }

    @Test
    void whatBrokeOffGoesOnWithTheNextRun(@TempDir Path office) throws IOException {
        try (LedgerWorld world = new LedgerWorld()) {
            for (int n = 0; n < 12; n++) {
                world.ledger.register(world.application("道路工程批复" + n, LocalDate.of(2026, 11, 2)), world.clerk);
            }
            Catalogue moved = moved(office);
            AtomicInteger batches = new AtomicInteger();
            TransactionTemplate breaking = new TransactionTemplate() {
                @Override
                public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
                    if (batches.incrementAndGet() > 3) {
                        throw new IllegalStateException("the power is gone");
                    }
                    return world.transactions.execute(action);
                }
            };
            assertThatThrownBy(() -> renewal(world, moved, breaking, 2).run()).hasRootCauseMessage("the power is gone");
            assertThat(due(world))
                    .contains(
                            LocalDate.of(2026, 11, 30).atStartOfDay(),
                            LocalDate.of(2026, 12, 1).atStartOfDay());

            renewal(world, moved, world.transactions, 2).run();

            assertThat(due(world))
                    .hasSize(12)
                    .containsOnly(LocalDate.of(2026, 12, 1).atStartOfDay());
            assertThat(world.jdbc
                            .sql("select count(*) from journal where kind = 'noted'")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(12);
            assertThat(world.journalAudit.differences()).isEmpty();
        }
    }

    private static Catalogue moved(Path office) throws IOException {
        Files.writeString(office.resolve("calendar.csv"), DAY_OFF);
        return Catalogue.shippedWith(office).catalogue().orElseThrow();
    }

    private static ClockRenewal renewal(
            LedgerWorld world, Catalogue catalogue, TransactionTemplate transactions, int batch) {
        return new ClockRenewal(world.template, transactions, Reckoner.of(catalogue, world.units), world.clock, batch);
    }

    private static List<String> notes(LedgerWorld world, Receipt receipt) {
        return world.ledger.open(receipt.matter(), world.clerk).journal().stream()
                .map(Entry::act)
                .filter(Entry.Noted.class::isInstance)
                .map(act -> ((Entry.Noted) act).text())
                .toList();
    }

    private static List<LocalDateTime> due(LedgerWorld world) {
        return world.jdbc
                .sql("select due_at from clock where rule = 'xxgk.reply'")
                .query((row, n) -> row.getObject("due_at", LocalDateTime.class))
                .list();
    }
}
