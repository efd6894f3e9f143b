package cn.mingfa.platform.web.decision;

import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.figures.Figures;
import cn.mingfa.platform.figures.TestFigures;
import cn.mingfa.platform.ledger.LedgerOffice;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.platform.web.part.PageWorld;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Rows 21, 22 and 25 on their pages. */
class DecisionPagesTest {

    private static LedgerOffice office;
    private static MockMvc pages;

    @BeforeAll
    static void open() {
        office = new LedgerOffice();
        Desk desk = PageWorld.desk(LedgerOffice.TODAY);
        Figures figures = TestFigures.over(office.jdbc(), office.units(), office.sight());
        pages = PageWorld.pages(
                new DecisionController(PageWorld.users(office.principal()), office.ledger(), figures, desk),
                new PointsController(
                        PageWorld.users(office.principal()), office.ledger(), new Points(figures, desk), desk));
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static UUID item(String title) {
        return office.open("decision_catalogue_item", "2026-01-15", "title", title, "unit", "规划建设办", "year", "2026");
    }

    private static String page(String address) throws Exception {
        return pages.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void theCatalogueStandsAgainstTheMeetingPlanAndEachStepShows() throws Exception {
        UUID planned = item("滨河公园改造");
        item("停车泊位收费方案");
        UUID agenda = office.open(
                "agenda_item",
                "2026-02-02",
                "topic",
                "滨河公园改造",
                "category",
                "other",
                "meeting_kind",
                "standing",
                "proposer",
                "规划建设办",
                "planned_on",
                "2026-09-10");
        office.link(agenda, LinkType.PART_OF, planned);
        UUID decision = office.open("major_decision", "2026-03-02", "title", "滨河公园改造", "unit", "规划建设办");
        office.link(decision, LinkType.PART_OF, planned);

        assertThat(page("/decisions?year=2026"))
                .contains("目录 2 项", "1 项还没有列入会议计划", "2026-09-10", "公众参与 在办", "合法性审查 未到");
        assertThat(page("/decisions?year=2019")).contains("这一年的目录还没有登记");
    }

    @Test
    void aDecisionOutsideTheCatalogueIsNamed() throws Exception {
        office.open("major_decision", "2026-05-06", "title", "临时增设的决策", "unit", "经济发展办");

        assertThat(page("/decisions")).contains("目录以外的决策", "临时增设的决策");
    }

    @Test
    void aPointIsDisposedOfInItsPlaceAndOnlyThere() throws Exception {
        UUID review = office.open(
                "legality_review",
                "2026-04-01",
                "subject",
                "河道保洁合同",
                "kind",
                "contract",
                "submitter",
                "党政办",
                "reviewers",
                "法律顾问");
        office.act(review, "accept_contract", "2026-04-01");
        office.file(review, "意见书.txt");
        office.act(
                review,
                "opine",
                "2026-04-02",
                "opinion_on",
                "2026-04-02",
                "conclusion",
                "lawful_after_changes",
                "signer",
                "沈律",
                "opinion_points",
                "违约金过高｜高\n管辖不明｜低");
        assertThat(page("/opinion-points")).contains("河道保洁合同", "违约金过高", "name=\"disposition.1\"", "2 条");
        pages.perform(post("/opinion-points/" + review)
                        .param("version", "1")
                        .param("disposition.0", "not_adopted")
                        .param("outcome.1", "已改"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("value=\"已改\"")))
                .andExpect(content().string(containsString("role=\"alert\"")));

        pages.perform(post("/opinion-points/" + review)
                        .param("point.0", "改写要点")
                        .param("disposition.0", "adopted")
                        .param("disposition.1", "not_adopted")
                        .param("reason.1", "对方坚持"))
                .andExpect(status().is3xxRedirection());

        Value points = office.ledger()
                .open(review, office.principal())
                .matter()
                .fields()
                .get("opinion_points");
        assertThat(points)
                .isInstanceOfSatisfying(
                        Value.Rows.class,
                        rows -> assertThat(rows.lines())
                                .extracting(line -> List.of(
                                        ((Value.Text) java.util.Objects.requireNonNull(line.get("point"))).text(),
                                        ((Value.Choice) java.util.Objects.requireNonNull(line.get("disposition")))
                                                .code()))
                                .containsExactly(List.of("违约金过高", "adopted"), List.of("管辖不明", "not_adopted")));
        pages.perform(get("/opinion-points")).andExpect(content().string(not(containsString("id=\"open\""))));

        office.act(review, "close", "2026-04-08", "adopted", "部分采纳");
        assertThat(page("/opinion-points")).contains("还没有登记后来的结果");
        pages.perform(post("/opinion-points/" + review).param("outcome.0", "已改").param("outcome.1", "未发生争议"))
                .andExpect(status().is3xxRedirection());
        assertThat(page("/opinion-points")).doesNotContain("河道保洁合同");
    }
}
