package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.matter.MatterRefusal;
import cn.mingfa.kernel.value.Value;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static cn.mingfa.platform.ledger.LedgerWorld.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A step told late is about the day it tells, wherever it is shown. */
class ToldDayTest {

    private static final LocalDate ARRIVED = TODAY.minusDays(8);
    private static final LocalDate ACCEPTED = TODAY.minusDays(6);
    private static final LocalDate TOLD = TODAY.minusDays(3);

    private final LedgerWorld world = new LedgerWorld();
    private Receipt accepted = new Receipt(new UUID(0, 0), "", 0, false);

    @BeforeEach
    void accept() {
        Receipt application = world.ledger.register(world.application("道路批复", ARRIVED), world.clerk);
        accepted = world.ledger.submit(world.perform(application, "accept", Map.of(), ACCEPTED), world.clerk);
    }

    @AfterEach
    void close() {
        assertThat(world.journalAudit.differences()).isEmpty();
        assertThat(world.mattersWithAnotherDueDay()).isEmpty();
        world.close();
    }

    private Receipt withdrawn(LocalDate told, LocalDate on) {
        Map<String, Value> fields = Map.of("answered_on", new Value.Day(told), "outcome", new Value.Choice("6.3"));
        return world.ledger.submit(world.perform(accepted, "withdraw", fields, on), world.clerk);
    }

    private LocalDate stopped(Receipt receipt) {
        return world.jdbc
                .sql("select stopped_on from clock where matter_id = :id and rule = 'xxgk.reply'")
                .param("id", receipt.matter())
                .query(LocalDate.class)
                .single();
    }

    @Test
    void theTimelineTheEndTheListAndTheLimitShowTheDayTold() {
        Receipt done = withdrawn(TOLD, TODAY);

        MatterView view = world.ledger.open(done.matter(), world.clerk);
        assertThat(view.journal().getLast().on()).isEqualTo(TOLD);
        assertThat(view.matter().closedOn()).contains(TOLD);
        assertThat(world.ledger
                        .list(Asked.all().closed(true).query(), world.clerk)
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.closedOn()).contains(TOLD));
        assertThat(stopped(done)).isEqualTo(TOLD);
    }

    @Test
    void aDayCorrectedLaterMovesTheEndTheListAndTheLimitAndLeavesTheJournalAsWritten() {
        Receipt done = withdrawn(TOLD, TODAY);
        LocalDate rather = TODAY.minusDays(1);
        world.ledger.submit(
                new Submission(
                        UUID.randomUUID(),
                        done.matter(),
                        done.version(),
                        TODAY,
                        new Change.Correct(Map.of("answered_on", Optional.of(new Value.Day(rather))), "记错了一天")),
                world.clerk);

        MatterView view = world.ledger.open(done.matter(), world.clerk);
        assertThat(view.matter().closedOn()).contains(rather);
        assertThat(stopped(done)).isEqualTo(rather);
        assertThat(world.ledger
                        .list(Asked.all().closed(true).query(), world.clerk)
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.closedOn()).contains(rather));
        assertThat(view.journal().get(done.version() - 1).on()).isEqualTo(TOLD);
        assertThat(view.standing().get(done.version() - 1).on()).isEqualTo(rather);
    }

    @Test
    void aDaySomebodyGaveStands() {
        LocalDate given = TODAY.minusDays(1);
        assertThat(world.ledger
                        .open(withdrawn(TOLD, given).matter(), world.clerk)
                        .matter()
                        .closedOn())
                .contains(given);
    }

    @Test
    void aDayBeforeTheStepItFollowsIsRefusedOnceByTheNameOfItsQuestion() {
        assertThatThrownBy(() -> withdrawn(ACCEPTED.minusDays(1), TODAY))
                .isInstanceOfSatisfying(
                        MatterRefusal.class,
                        refusal -> assertThat(refusal.problems())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.field()).isEqualTo("answered_on");
                                    assertThat(problem.sentence()).contains("“答复日期”", "受理");
                                }));
        assertThatThrownBy(() -> withdrawn(ARRIVED.minusDays(1), TODAY))
                .hasMessageContaining("“答复日期”")
                .hasMessageNotContaining("办理日期");
    }
}
