package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.matter.MatterRefusal.Problem;
import cn.mingfa.kernel.value.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What relies on a step holds it. */
class RelianceTest {

    private static final Map<String, Value> LAWFUL = Map.of("outcome", new Value.Choice("letter"));
    private static final Map<String, Value> UNLAWFUL = Map.of("outcome", new Value.Choice("visit"));

    private final RelianceWorld world = new RelianceWorld();

    private UUID reviewed(UUID decision, Map<String, Value> outcome) {
        UUID review = world.open(RelianceWorld.REVIEW);
        world.link(decision, review, LinkType.REVIEWED_BY);
        world.perform(review, "conclude", outcome);
        return review;
    }

    @Test
    void aReviewADecisionWasDiscussedOnIsNotTakenBack() {
        UUID decision = world.open(RelianceWorld.DECISION);
        UUID review = reviewed(decision, LAWFUL);
        world.perform(decision, "discuss", Map.of());

        assertThat(world.relying(review, 2))
                .containsExactly(new Problem("relied_on", "", "1号“decision”办理“提请审议”以这一步为依据，不能撤回；确实要撤回的，先撤回那一步。"));

        world.takeBack(decision, 3);
        assertThatCode(() -> world.takeBack(review, 2)).doesNotThrowAnyException();
    }

    @Test
    void anotherReviewThatFoundTheSameStillCarriesTheDecision() {
        UUID decision = world.open(RelianceWorld.DECISION);
        UUID first = reviewed(decision, LAWFUL);
        world.perform(decision, "discuss", Map.of());
        reviewed(decision, LAWFUL);

        assertThat(world.relying(first, 2)).isEmpty();
    }

    @Test
    void aStepTakenOnAnotherGroundReliesOnNothing() {
        UUID decision = world.open(RelianceWorld.DECISION);
        UUID review = reviewed(decision, UNLAWFUL);
        world.perform(decision, "discuss", Map.of("remark", new Value.Text("突发事件应对")));

        assertThat(world.relying(review, 2)).isEmpty();
    }

    @Test
    void whatLooksThroughAnotherMatterReliesToo() {
        UUID decision = world.open(RelianceWorld.DECISION);
        UUID review = reviewed(decision, LAWFUL);
        UUID item = world.open(RelianceWorld.ITEM);
        world.link(item, decision, LinkType.PART_OF);
        world.perform(item, "schedule", Map.of());

        assertThat(world.relying(review, 2))
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence()).contains("3号“item”", "排入议程"));
    }

    @Test
    void whatWasClosedBecauseNothingWasOpenHoldsItsParts() {
        UUID project = world.open(RelianceWorld.PROJECT);
        UUID decision = world.open(RelianceWorld.DECISION);
        UUID item = world.open(RelianceWorld.ITEM);
        world.link(decision, project, LinkType.PART_OF);
        world.link(item, decision, LinkType.PART_OF);
        assertThatThrownBy(() -> world.perform(project, "close", Map.of())).isInstanceOf(MatterRefusal.class);
        world.perform(item, "finish", Map.of());
        world.perform(decision, "publish", Map.of());
        world.perform(project, "close", Map.of());

        assertThat(world.relying(decision, 3)).extracting(Problem::code).containsExactly("relied_on");
        assertThat(world.relying(item, 3))
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence()).contains("公布"));
    }

    @Test
    void whatTheMatterLedToSinceHoldsItAndWhatWasThereBeforeDoesNot() {
        UUID old = world.open(RelianceWorld.PROJECT);
        UUID review = world.open(RelianceWorld.REVIEW);
        world.perform(review, "conclude", LAWFUL);
        world.link(review, old, LinkType.LED_TO);
        assertThat(world.relying(review, 2)).isEmpty();

        UUID since = world.open(RelianceWorld.PROJECT);
        world.link(review, since, LinkType.LED_TO);
        assertThat(world.relying(review, 2))
                .containsExactly(new Problem("led_on", "", "办理“出具意见”以后又由本事项登记了3号“project”，不能撤回；有错的，请更正或者补记说明。"));
    }

    /** Random people link, do and take back; what is let through leaves no step of another matter without its ground. */
    @Test
    void whatIsTakenBackLeavesNoStepWithoutItsGround() {
        Random random = new Random(1113);
        int taken = 0;
        int held = 0;
        for (int run = 0; run < 400; run++) {
            int[] counts = new Walk(random).through(new RelianceWorld());
            taken += counts[0];
            held += counts[1];
        }
        assertThat(taken).isGreaterThan(500);
        assertThat(held).isGreaterThan(60);
    }

    /** One random history. */
    private record Walk(Random random) {

        int[] through(RelianceWorld world) {
            int[] counts = new int[2];
            for (int i = 0; i < 8; i++) {
                world.open(one(RelianceWorld.TYPES));
            }
            for (int step = 0; step < 80; step++) {
                UUID id = one(world.ids());
                switch (random.nextInt(8)) {
                    case 0, 1, 2 -> link(world, id);
                    case 3 -> back(world, id, counts);
                    default -> perform(world, id);
                }
                assertThat(world.matter(id))
                        .isEqualTo(Lifecycle.replay(id, world.journal(world.matter(id)), version -> world.typeOf(id)));
            }
            return counts;
        }

        /** As gates look, mostly. */
        private void link(RelianceWorld world, UUID id) {
            UUID other = one(world.ids());
            String pair = world.typeOf(id).key() + " " + world.typeOf(other).key();
            switch (pair) {
                case "decision review" -> world.link(id, other, LinkType.REVIEWED_BY);
                case "item decision", "decision project" -> world.link(id, other, LinkType.PART_OF);
                default -> {
                    if (random.nextInt(8) == 0) {
                        world.link(id, other, one(List.of(LinkType.REVIEWED_BY, LinkType.PART_OF)));
                    }
                }
            }
        }

        private void perform(RelianceWorld world, UUID id) {
            Action action = one(world.typeOf(id).actions());
            Map<String, Value> fields = new HashMap<>();
            if (action.fields().contains("outcome")) {
                fields.put("outcome", new Value.Choice(one(List.of("letter", "web", "visit"))));
            }
            if (action.fields().contains("remark") && random.nextInt(4) == 0) {
                fields.put("remark", new Value.Text("应急"));
            }
            try {
                world.perform(id, action.key(), fields);
            } catch (MatterRefusal refused) {
                assertThat(refused.problems()).isNotEmpty();
            }
        }

        private void back(RelianceWorld world, UUID id, int[] counts) {
            Withdrawals.last(world.journal(world.matter(id))).ifPresent(last -> {
                List<String> lost = world.lost(id, world.without(id, last.seq()));
                List<String> codes = world.relying(id, last.seq()).stream()
                        .map(Problem::code)
                        .distinct()
                        .toList();
                assertThat(codes.contains("relied_on")).isEqualTo(!lost.isEmpty());
                try {
                    world.takeBack(id, last.seq());
                    assertThat(codes).isEmpty();
                    counts[0]++;
                } catch (MatterRefusal refused) {
                    assertThat(refused.problems())
                            .allSatisfy(p -> assertThat(p.sentence()).endsWith("。"));
                    counts[1]++;
                }
            });
        }

        private <T> T one(List<T> all) {
            return all.get(random.nextInt(all.size()));
        }
    }
}
