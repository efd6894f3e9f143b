package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.matter.MatterRefusal;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.Value;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static cn.mingfa.platform.ledger.LedgerWorld.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Taking back a step in the ledger: the row, its clocks and its personal data follow. */
class WithdrawalTest {

    private final LedgerWorld world = new LedgerWorld();

    @AfterEach
    void close() {
        assertThat(world.journalAudit.differences()).isEmpty();
        assertThat(world.mattersWithAnotherDueDay()).isEmpty();
        assertThat(world.mattersAtAnotherStage()).isEmpty();
        world.close();
    }

    private Receipt perform(Receipt receipt, String action, Map<String, Value> fields) {
        return world.ledger.submit(world.perform(receipt, action, fields, TODAY), world.clerk);
    }

    private Receipt takeBack(Receipt receipt) {
        return world.ledger.submit(
                new Submission(
                        UUID.randomUUID(),
                        receipt.matter(),
                        receipt.version(),
                        TODAY,
                        new Change.Withdraw(receipt.version(), "填错了")),
                world.clerk);
    }

    private List<String> running(Receipt receipt) {
        return world
                .jdbc
                .sql("select rule from clock where matter_id = :id and stopped_on is null order by rule")
                .param("id", receipt.matter())
                .query(String.class)
                .stream()
                .map(String::valueOf)
                .toList();
    }

    @Test
    void whatWasClosedByMistakeIsOpenAgainAndCountedSo() {
        Receipt event = world.ledger.register(world.event("巷口议事", 1, TODAY), world.clerk);
        Receipt closed = perform(event, "close", Map.of("no_duty_reason", new Value.Text("临时安排")));
        Query done = Asked.all().closed(true).query();
        assertThat(world.ledger.list(done, world.clerk).rows()).hasSize(1);

        takeBack(closed);

        assertThat(world.ledger.list(done, world.clerk).rows()).isEmpty();
        MatterView view = world.ledger.open(event.matter(), world.clerk);
        assertThat(view.matter().fields()).doesNotContainKey("no_duty_reason");
        assertThat(view.journal()).hasSize(3);
        assertThat(view.standing().get(1).act()).isNotInstanceOf(cn.mingfa.kernel.matter.Entry.Performed.class);
    }

    @Test
    void aClockTheStepStartedIsGoneAndOneItStoppedRunsAgain() {
        Receipt application = world.ledger.register(world.application("道路批复", TODAY), world.clerk);
        Receipt accepted = perform(application, "accept", Map.of());
        List<String> before = running(accepted);
        Receipt asked = perform(accepted, "consult_third_party", Map.of("third_party", new Value.Text("季青禾")));
        Receipt received =
                perform(asked, "third_party_received", Map.of("third_party_received_on", new Value.Day(TODAY)));
        assertThat(running(received)).contains("xxgk.third_party");

        Receipt first = takeBack(received);
        assertThat(running(first)).doesNotContain("xxgk.third_party");
        Receipt second = world.ledger.submit(
                new Submission(
                        UUID.randomUUID(),
                        first.matter(),
                        first.version(),
                        TODAY,
                        new Change.Withdraw(asked.version(), "不涉及第三方")),
                world.clerk);

        assertThat(running(second)).isEqualTo(before);
        assertThat(world.ledger
                        .unmask(second.matter(), "核对", world.clerk)
                        .matter()
                        .fields())
                .doesNotContainKey("third_party")
                .containsEntry("applicant", new Value.Text("江远帆"));
    }

    @Test
    void personalDataTheStepReplacedIsTheValidOneAgain() {
        Receipt application = world.ledger.register(world.application("道路批复", TODAY), world.clerk);
        Receipt first = perform(
                perform(application, "accept", Map.of()),
                "consult_third_party",
                Map.of("third_party", new Value.Text("季青禾")));
        Receipt back = perform(
                perform(first, "third_party_received", Map.of("third_party_received_on", new Value.Day(TODAY))),
                "third_party_replied",
                Map.of("third_party_view", new Value.Choice("agrees")));
        Receipt second = perform(back, "consult_third_party", Map.of("third_party", new Value.Text("温若棠")));

        takeBack(second);

        assertThat(world.ledger
                        .unmask(second.matter(), "核对", world.clerk)
                        .matter()
                        .fields())
                .containsEntry("third_party", new Value.Text("季青禾"));
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

    private Receipt comment(Receipt consultation) {
        Receipt comment = world.ledger.register(
                world.registration("public_comment", DateKind.ARRIVED, TODAY, Map.of("content", new Value.Text("太贵了"))),
                world.clerk);
        return world.ledger.submit(
                new Submission(
                        UUID.randomUUID(),
                        comment.matter(),
                        comment.version(),
                        TODAY,
                        new Change.Link(consultation.matter(), LinkType.PART_OF)),
                world.clerk);
    }

    @Test
    void whatThePublicHasAnsweredIsNotTakenBack() {
        Receipt published = perform(consultation(), "open_other", Map.of());
        takeBack(published);
        Receipt again = perform(
                new Receipt(published.matter(), published.number(), published.version() + 1, false),
                "open_other",
                Map.of());
        comment(again);

        assertThatThrownBy(() -> takeBack(again))
                .isInstanceOf(MatterRefusal.class)
                .hasMessageContaining("公众已经提了1条意见");
    }

    @Test
    void whatAnotherMatterWasClosedOnIsNotTakenBackBeforeThat() {
        Receipt published = perform(consultation(), "open_other", Map.of());
        Receipt disposed = perform(
                comment(published),
                "dispose",
                Map.of("summary", new Value.Text("收费偏高"), "disposition", new Value.Choice("adopted")));
        Receipt collected = perform(published, "close_other", Map.of());
        Receipt answered = perform(collected, "feed_back", Map.of("feedback_on", new Value.Day(TODAY)));

        assertThatThrownBy(() -> takeBack(disposed))
                .isInstanceOf(MatterRefusal.class)
                .hasMessageContaining(answered.number() + "“意见征集”办理")
                .hasMessageContaining("先撤回那一步");

        takeBack(answered);
        takeBack(disposed);
    }

    @Test
    void whoeverMayNotTakeTheStepMayNotTakeItBack() {
        Receipt event = world.ledger.register(world.event("巷口议事", 1, TODAY), world.clerk);
        Receipt closed = perform(event, "close", Map.of("no_duty_reason", new Value.Text("临时安排")));
        assertThatThrownBy(() -> world.ledger.submit(
                        new Submission(
                                UUID.randomUUID(),
                                closed.matter(),
                                closed.version(),
                                TODAY,
                                new Change.Withdraw(closed.version(), "不该办结")),
                        world.supervisor))
                .isInstanceOf(MatterRefusal.class);
    }
}
