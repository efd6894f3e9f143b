package cn.mingfa.platform.ledger;

import cn.mingfa.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A new calendar moves what is stored of running clocks, once. */
class ClockRenewalTest {

    @Test
    void dayOffMovesRunningClocksAndTheirCalendarIsNamed(@TempDir Path office) throws IOException {
        Files.writeString(office.resolve("calendar.csv"), "# version: local-1\n2026-11-10,OFF,机关搬迁,办公室通知\n");
        try (LedgerWorld world = new LedgerWorld()) {
            world.ledger.register(world.application("道路工程批复", LocalDate.of(2026, 11, 2)), world.clerk);
            Catalogue moved = Catalogue.shippedWith(office).catalogue().orElseThrow();
            ClockRenewal renewal = new ClockRenewal(
                    world.jdbc, world.transactions, MatterTypes.of(moved), Reckoner.of(moved, world.units));
            assertThat(due(world)).isEqualTo(LocalDate.of(2026, 11, 30).atStartOfDay());

            assertThat(renewal.run()).isPositive();

            assertThat(due(world)).isEqualTo(LocalDate.of(2026, 12, 1).atStartOfDay());
            assertThat(world.jdbc
                            .sql("select distinct calendar_version from clock")
                            .query(String.class)
                            .list())
                    .containsExactly(moved.calendar().version());
            assertThat(renewal.run()).isZero();
        }
    }

    private static LocalDateTime due(LedgerWorld world) {
        return world.jdbc
                .sql("select due_at from clock where rule = 'xxgk.reply'")
                .query(LocalDateTime.class)
                .single();
    }
}
