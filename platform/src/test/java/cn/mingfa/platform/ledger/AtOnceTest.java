package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.matter.MatterRefusal;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.Value;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static cn.mingfa.platform.ledger.LedgerWorld.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Taking back a step and a step of another matter that relies on it, in two transactions open at once. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class AtOnceTest {

    private final LedgerWorld world = new LedgerWorld();
    private final AtOnce atOnce = new AtOnce(world.transactions, world.jdbc);
    private Receipt collected = new Receipt(new UUID(0, 0), "", 0, false);
    private Receipt disposed = collected;

    @BeforeEach
    void aCommentIsDisposedOfAndTheConsultationIsOver() {
        Receipt published = perform(consultation(), "open_other", Map.of());
        Receipt comment = world.ledger.register(
                world.registration("public_comment", DateKind.ARRIVED, TODAY, Map.of("content", new Value.Text("太贵了"))),
                world.clerk);
        Receipt linked = world.ledger.submit(
                submission(comment, new Change.Link(published.matter(), LinkType.PART_OF)), world.clerk);
        disposed = perform(
                linked,
                "dispose",
                Map.of("summary", new Value.Text("收费偏高"), "disposition", new Value.Choice("adopted")));
        collected = perform(published, "close_other", Map.of());
    }

    @AfterEach
    void close() {
        assertThat(world.journalAudit.differences()).isEmpty();
        world.close();
    }

    private Receipt consultation() {
        return world.ledger.register(
                world.registration(
                        "public_consultation",
                        DateKind.OCCURRED,
                        TODAY,
                        Map.of(
                                "title", new Value.Text("巷口停车收费"),
                                "kind", new Value.Choice("suggestion"),
                                "note", new Value.Text("听听大家怎么说。"),
                                "until", new Value.Day(TODAY.plusDays(20)))),
                world.clerk);
    }

    private static Submission submission(Receipt receipt, Change change) {
        return new Submission(UUID.randomUUID(), receipt.matter(), receipt.version(), TODAY, change);
    }

    private Receipt perform(Receipt receipt, String action, Map<String, Value> fields) {
        return world.ledger.submit(world.perform(receipt, action, fields, TODAY), world.clerk);
    }

    private void answer() {
        perform(collected, "feed_back", Map.of("feedback_on", new Value.Day(TODAY)));
    }

    private void takeBack() {
        world.ledger.submit(submission(disposed, new Change.Withdraw(disposed.version(), "还没有核实")), world.clerk);
    }

    @Test
    void aStepThatReliesOnOneJustTakenBackIsRefused() {
        assertThatThrownBy(() -> atOnce.first(this::takeBack, this::answer))
                .cause()
                .isInstanceOf(MatterRefusal.class)
                .hasMessageContaining("意见");
    }

    @Test
    void whatWasJustReliedOnIsNotTakenBack() {
        assertThatThrownBy(() -> atOnce.first(this::answer, this::takeBack))
                .cause()
                .isInstanceOf(MatterRefusal.class)
                .hasMessageContaining("先撤回那一步");
    }

    @Test
    void twoStepsThatLookAtTheSameDoNotWaitForEachOther() throws Exception {
        Receipt other = perform(perform(consultation(), "open_other", Map.of()), "close_other", Map.of());
        world.ledger.submit(submission(disposed, new Change.Link(other.matter(), LinkType.PART_OF)), world.clerk);
        atOnce.first(this::answer, () -> perform(other, "feed_back", Map.of("feedback_on", new Value.Day(TODAY))));
        assertThat(world.ledger.open(other.matter(), world.clerk).matter().closedOn())
                .contains(TODAY);
    }
}
