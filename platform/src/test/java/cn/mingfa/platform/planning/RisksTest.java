package cn.mingfa.platform.planning;

import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.platform.ledger.LedgerOffice;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Row 80 of the inventory as its page shows it. */
class RisksTest {

    private static PlanningWorld world;
    private static UUID watched;
    private static UUID training;

    @BeforeAll
    static void open() {
        world = new PlanningWorld();
        watched = risk("处罚程序不规范", "中");
        training = world.office.open(
                "training", "2026-09-10", "topic", "程序培训", "audience", "行政执法人员", "sessions", "1", "person_times", "12");
        world.office.act(watched, "analyse", "2026-09-01", "cause", "告知环节遗漏", "measure", "统一文书");
        world.office.link(watched, LinkType.LED_TO, training);
        world.office.act(
                watched,
                "land",
                "2026-09-11",
                "landed_on",
                "2026-09-11",
                "window_until",
                "2026-12-19",
                "recurred",
                "否");
        risk("合同未审先签", "高");
    }

    private static UUID risk(String title, String level) {
        return world.office.open(
                "risk", "2026-08-20", "title", title, "level", level, "source", "败诉纠错", "owner", "综合执法队");
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    @DisplayName("row 80: the card tells cause, measure, training and how much of the window has gone")
    void theCardTellsTheWholeWay() {
        Risks.Cards cards = world.risks.cards(false, 0, 20, world.view());

        assertThat(cards.cards()).extracting(RiskCard::title).containsExactly("合同未审先签", "处罚程序不规范");
        assertThat(cards.cards().getLast()).satisfies(card -> {
            assertThat(card.cause()).isEqualTo("告知环节遗漏");
            assertThat(card.remedies()).containsExactly(new RiskCard.Remedy(training, "培训", "程序培训"));
            assertThat(card.windowDays()).isEqualTo(100);
            assertThat(card.gone(LedgerOffice.TODAY)).isEqualTo(71);
            assertThat(card.gone(LocalDate.of(2027, 5, 1))).isEqualTo(100);
            assertThat(card.gone(LocalDate.of(2026, 9, 1))).isZero();
            assertThat(card.why()).contains("2026-12-19");
        });
    }

    @Test
    void theTotalIsTheCardsOfAllPages() {
        assertThat(world.risks.cards(false, 0, 1, world.view()).cards()).hasSize(1);
        assertThat(world.risks.cards(false, 1, 1, world.view()).cards())
                .extracting(RiskCard::id)
                .containsExactly(watched);
        assertThat(world.risks.cards(false, 1, 1, world.view()).total()).isEqualTo(2);
        assertThat(world.risks.cards(true, 0, 20, world.view()).total()).isZero();
    }
}
