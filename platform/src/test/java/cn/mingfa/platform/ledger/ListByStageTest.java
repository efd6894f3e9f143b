package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.identity.User;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists of what is at one stage follow every step at once, though the stage is in no index of the matter itself. */
class ListByStageTest {

    private static final String TYPE = "disclosure_application";
    private static LedgerWorld world;
    private static Receipt accepted;

    @BeforeAll
    static void fill() {
        world = new LedgerWorld();
        world.ledger.register(world.application("道路工程批复", LocalDate.of(2026, 9, 9)), world.clerk);
        world.ledger.register(world.application("农贸市场搬迁方案", LocalDate.of(2026, 11, 18)), world.clerk);
        Receipt receipt = world.ledger.register(world.application("征地补偿标准", LocalDate.of(2026, 11, 17)), world.clerk);
        accepted = world.ledger.submit(
                world.perform(receipt, "accept", Map.of(), LocalDate.of(2026, 11, 18)), world.clerk);
        world.ledger.register(
                LedgerWorld.in(world.brook, world.application("积水整治", LocalDate.of(2026, 11, 16))), world.neighbour);
        world.ledger.register(world.event("法治宣讲", 1, LocalDate.of(2026, 11, 16)), world.clerk);
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    void whatIsAtAStageIsFoundAndCountedTheNewestFirst() {
        assertThat(titles(at("received"), world.supervisor)).containsExactly("农贸市场搬迁方案", "积水整治", "道路工程批复");
        assertThat(titles(at("received"), world.clerk)).containsExactly("农贸市场搬迁方案", "道路工程批复");
        assertThat(titles(at("received"), world.neighbour)).containsExactly("积水整治");
    }

    @Test
    void aStepTakesAMatterFromOneStageToTheNext() {
        assertThat(titles(at("handling"), world.clerk)).containsExactly("征地补偿标准");
        assertThat(titles(at("handling"), world.neighbour)).isEmpty();
        assertThat(world.mattersAtAnotherStage()).isEmpty();
    }

    @Test
    void aStageIsAskedForTogetherWithOtherThings() {
        assertThat(titles(at("received").overdue(), world.clerk)).containsExactly("道路工程批复");
        assertThat(titles(at("received").words("搬迁"), world.clerk)).containsExactly("农贸市场搬迁方案");
        assertThat(titles(at("received").from(LocalDate.of(2026, 11, 1)), world.supervisor))
                .containsExactly("农贸市场搬迁方案", "积水整治");
        assertThat(titles(at("received").in(world.brook.id()), world.supervisor))
                .containsExactly("积水整治");
        assertThat(titles(Asked.all().stage("handling"), world.clerk)).containsExactly("征地补偿标准");
        assertThat(titles(at("received").by("number", false), world.clerk)).containsExactly("道路工程批复", "农贸市场搬迁方案");
    }

    /** The next version of the row stands beside it, and whatever points to the one points to the other. */
    @Test
    void aStepTouchesNoIndexOfItsMatter() {
        Long beside = world.transactions.execute(tx -> {
            tx.setRollbackOnly();
            long before = writtenBeside();
            world.ledger.submit(
                    world.perform(
                            accepted,
                            "consult_organ",
                            Map.of("other_organ", new Value.Text("区档案馆")),
                            LocalDate.of(2026, 11, 19)),
                    world.clerk);
            return writtenBeside() - before;
        });

        assertThat(beside).isEqualTo(1);
    }

    private static long writtenBeside() {
        return world.jdbc
                .sql("select pg_stat_get_xact_tuples_hot_updated('matter'::regclass)")
                .query(Long.class)
                .single();
    }

    private static Asked at(String stage) {
        return Asked.all().type(TYPE).stage(stage);
    }

    /** The rows; as many as the count says. */
    private static List<String> titles(Asked asked, User user) {
        Page page = world.ledger.list(asked.query(), user);
        List<String> titles = page.rows().stream().map(Row::title).toList();
        assertThat(page.total()).isEqualTo(titles.size());
        return titles;
    }
}
