package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.matter.MatterRefusal;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is written as one whole stands or falls together, whoever writes beside the ledger. */
class WholeTest {

    private final LedgerWorld world = new LedgerWorld();

    @AfterEach
    void close() {
        world.close();
    }

    private long entries() {
        return world.jdbc.sql("select count(*) from journal").query(Long.class).single();
    }

    @Test
    void whatIsRefusedLaterTakesWhatWasWrittenBeforeWithIt() {
        assertThatThrownBy(() -> world.ledger.whole(() -> {
                    Receipt event = world.ledger.register(world.event("巷口议事", 1, LedgerWorld.TODAY), world.clerk);
                    Change itself = new Change.Link(event.matter(), LinkType.SAME_AS);
                    return world.ledger.submit(
                            new Submission(
                                    UUID.randomUUID(), event.matter(), event.version(), LedgerWorld.TODAY, itself),
                            world.clerk);
                }))
                .isInstanceOf(MatterRefusal.class);

        assertThat(entries()).isZero();
        assertThat(world.numbersOf(world.willow, "普法")).isEmpty();
    }

    @Test
    void whatBreaksOffBesideTheLedgerLeavesNoEntry() {
        Receipt event = world.ledger.register(world.event("巷口议事", 1, LedgerWorld.TODAY), world.clerk);
        long before = entries();

        assertThatThrownBy(() -> world.ledger.whole(() -> {
                    world.ledger.submit(world.note(event, "请负责人决定。"), world.clerk);
                    throw new IllegalStateException("the power went");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(entries()).isEqualTo(before);
        assertThat(world.events).hasSize(2);
    }

    @Test
    void whatWasSentTwiceIsAnsweredAndTheRestOfTheWholeStands() {
        Receipt event = world.ledger.register(world.event("巷口议事", 1, LedgerWorld.TODAY), world.clerk);
        Submission note = world.note(event, "已通知各村。");
        world.ledger.submit(note, world.clerk);

        Receipt again = world.ledger.whole(() -> {
            Receipt told = world.ledger.submit(note, world.clerk);
            world.ledger.register(world.event("集市咨询", 1, LedgerWorld.TODAY), world.clerk);
            return told;
        });

        assertThat(again.repeated()).isTrue();
        assertThat(world.numbersOf(world.willow, "普法")).hasSize(2);
    }

    @Test
    void aListenerWritesInTheTransactionOfTheEntry() {
        Receipt event = world.ledger.register(world.event("巷口议事", 1, LedgerWorld.TODAY), world.clerk);
        long before = entries();
        world.refuseEvents();

        assertThatThrownBy(() ->
                        world.ledger.submit(world.perform(event, "close", Map.of(), LedgerWorld.TODAY), world.clerk))
                .isInstanceOf(IllegalStateException.class);

        assertThat(entries()).isEqualTo(before);
    }
}
