package cn.mingfa.platform.ledger;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.clock.DueDate;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.postgres.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Parameters of one unit move the due dates of that unit, and of clocks that start after they begin. */
class UnitParametersTest {

    private static final LocalDate ARRIVED = LocalDate.of(2026, 11, 2);
    private static final LocalDate TWENTY_WORKDAYS_ON = LocalDate.of(2026, 11, 30);
    private static final LocalDate TEN_WORKDAYS_ON = LocalDate.of(2026, 11, 16);

    @Test
    void parameterMovesTheDueDateOfItsUnitOnly(@TempDir Path office) throws IOException {
        try (LedgerWorld world = world(office, "2026-11-01")) {
            assertThat(reply(world, world.willow, world.clerk).day()).isEqualTo(TEN_WORKDAYS_ON);
            assertThat(reply(world, world.brook, world.neighbour).day()).isEqualTo(TWENTY_WORKDAYS_ON);
        }
    }

    @Test
    void parameterThatBeginsLaterLeavesTheClockAlone(@TempDir Path office) throws IOException {
        try (LedgerWorld world = world(office, "2026-11-03")) {
            assertThat(reply(world, world.willow, world.clerk).day()).isEqualTo(TWENTY_WORKDAYS_ON);
        }
    }

    private static LedgerWorld world(Path office, String from) throws IOException {
        Files.writeString(office.resolve("parameters.yaml"), """
                parameters:
                  - region: 澄砚区
                    unit: 栖禾镇
                    rule: xxgk.reply
                    effective_from: %s
                    amount: 10
                    confirmed_by: 区政府承诺提速
                """.formatted(from));
        Catalogue catalogue = Catalogue.shippedWith(office).catalogue().orElseThrow();
        return new LedgerWorld(TestDatabase.fresh(), catalogue);
    }

    /** The reply clock of a new application as its page shows it; what is stored for lists agrees. */
    private static DueDate reply(LedgerWorld world, Unit unit, User clerk) {
        Registration like = world.application("道路工程批复", ARRIVED);
        Receipt receipt = world.ledger.register(LedgerWorld.in(unit, like), clerk);
        DueDate shown = world.ledger.open(receipt.matter(), clerk).clocks().stream()
                .filter(clock -> clock.rule().key().equals("xxgk.reply"))
                .findFirst()
                .orElseThrow();
        LocalDateTime stored = world.jdbc
                .sql("select due_at from clock where matter_id = :matter and rule = 'xxgk.reply'")
                .param("matter", receipt.matter())
                .query(LocalDateTime.class)
                .single();
        assertThat(stored).isEqualTo(shown.due());
        return shown;
    }
}
