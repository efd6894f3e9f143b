package cn.mingfa.catalogue.rows;

import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.matter.Guide;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.value.Value;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What definitions lead a person by: tracks, cues, values that follow from others, what is asked where. */
class GuidedRowsTest {

    private static final String END = "2026-12-20";
    private final Office office = new Office();

    @Test
    @DisplayName("row 22: each step left out shows its ground; the track knows reviews and meetings by their links")
    void decisionTrackShowsGrounds() {
        UUID decision = office.open("major_decision", "2026-03-02", "title", "公园改造", "unit", "规划建设办");
        Decisions.argued(office, decision, "2026-03-10");
        office.act(
                decision,
                "prepare",
                "2026-03-10",
                "participation",
                "not_applicable",
                "participation_ground",
                "依法不公开",
                "expert",
                "done",
                "risk",
                "done",
                "risk_result",
                "controllable",
                "competition",
                "not_applicable",
                "competition_ground",
                "不涉及经营主体",
                "exploratory",
                "否");
        assertThat(office.track(decision, END).get("participation"))
                .extracting(Guide.Stop::state, stop -> stop.ground().orElse(""))
                .containsExactly(Guide.State.SKIPPED, "依法不公开");
        assertThat(office.track(decision, END).get("legality"))
                .extracting(Guide.Stop::state)
                .isEqualTo(Guide.State.HERE);

        UUID review = office.open(
                "legality_review",
                "2026-03-11",
                "subject",
                "公园改造",
                "kind",
                "decision",
                "submitter",
                "规划建设办",
                "reviewers",
                "司法所或者法制机构");
        office.link(decision, LinkType.REVIEWED_BY, review);
        office.act(review, "accept_decision", "2026-03-11");
        office.file(review, "2026-03-20");
        office.act(
                review,
                "opine",
                "2026-03-20",
                "opinion_on",
                "2026-03-20",
                "conclusion",
                "lawful",
                "signer",
                "沈律",
                "opinion_points",
                "补充依据｜高\n明确期限｜低");
        assertThat(office.track(decision, END).get("legality"))
                .extracting(Guide.Stop::state)
                .isEqualTo(Guide.State.DONE);
        assertThat(office.matter(review).fields().get("points")).isEqualTo(new Value.Whole(2));
    }

    @Test
    @DisplayName("row 25: no review closes with a point left open, or not adopted without a reason")
    void everyPointIsDisposedOf() {
        UUID review = office.open(
                "legality_review",
                "2026-03-02",
                "subject",
                "合同",
                "kind",
                "contract",
                "submitter",
                "党政办",
                "reviewers",
                "法律顾问");
        office.act(review, "accept_contract", "2026-03-02");
        office.file(review, "2026-03-03");
        office.act(
                review,
                "opine",
                "2026-03-03",
                "opinion_on",
                "2026-03-03",
                "conclusion",
                "lawful_after_changes",
                "signer",
                "沈律",
                "opinion_points",
                "违约金过高｜高\n争议管辖｜低");
        assertThat(office.refusal(review, "close", "2026-03-04", "adopted", "全部采纳"))
                .anyMatch(s -> s.contains("还有意见要点没有登记"));
        office.act(review, "dispose", "2026-03-04", "opinion_points", "违约金过高｜高｜采纳\n争议管辖｜低｜不采纳");
        assertThat(office.refusal(review, "close", "2026-03-05", "adopted", "部分采纳"))
                .anyMatch(s -> s.contains("没有写理由"));
        office.act(review, "dispose", "2026-03-05", "opinion_points", "违约金过高｜高｜采纳\n争议管辖｜低｜不采纳｜对方坚持");
        office.act(review, "close", "2026-03-06", "adopted", "部分采纳");

        assertThat(office.matter(review).fields().get("points_adopted")).isEqualTo(new Value.Whole(1));
        assertThat(office.parts("opinion_point_disposed_rate", END)).isEqualTo("2/2");
    }

    @Test
    @DisplayName("row 26: trigger words call for a fair-competition review until there is one")
    void wordsCallForFairCompetitionReview() {
        UUID document = office.open(
                "normative_document", "2026-03-02", "title", "本地企业贷款补贴办法", "drafter", "经济发展办", "affects", "是");
        assertThat(office.called(document, END))
                .singleElement()
                .asString()
                .contains("补贴、本地企业")
                .contains("公平竞争审查");
        UUID review = office.open(
                "fair_competition_review", "2026-03-03", "title", "补贴办法", "kind", "normative", "drafter", "经济发展办");
        office.link(document, LinkType.REVIEWED_BY, review);
        assertThat(office.called(document, END)).isEmpty();
        assertThat(office.called(
                        office.open("normative_document", "2026-03-02", "title", "村务公开办法", "drafter", "党政办"), END))
                .isEmpty();
    }

    @Test
    @DisplayName("row 30: putting an item about law on the agenda invites the public lawyer")
    void legalItemsInviteThePublicLawyer() {
        MatterType item = Office.CATALOGUE.matterType("agenda_item").orElseThrow();

        assertThat(item.action("schedule").orElseThrow().follows())
                .singleElement()
                .satisfies(follow -> assertThat(follow.type()).isEqualTo("adviser_request"))
                .satisfies(follow -> assertThat(follow.sets()).containsEntry("kind", "meeting"));
    }

    @Test
    @DisplayName("row 71: an event belongs to a list item or says why there is none; until then it is named")
    void eventsNameTheirListItem() {
        UUID event = office.open("publicity_event", "2026-05-10", "topic", "巷口普法", "sessions", "1");
        assertThat(office.watch("publicity_event_without_duty", END)).hasSize(1);
        office.act(event, "close", "2026-05-11", "no_duty_reason", "临时应邀");
        assertThat(office.watch("publicity_event_without_duty", END)).isEmpty();

        UUID other = office.open("publicity_event", "2026-05-10", "topic", "进校园", "sessions", "1");
        UUID duty = office.open(
                "publicity_duty",
                "2026-01-05",
                "duty",
                "未成年人保护",
                "law_area",
                "minor",
                "laws",
                "未成年人保护法",
                "audience",
                "youth",
                "form",
                "讲座",
                "owner",
                "司法所",
                "year",
                "2026",
                "planned_on",
                "2026-06-01");
        office.link(other, LinkType.PART_OF, duty);
        office.act(other, "close", "2026-05-11");
        assertThat(office.watch("publicity_event_without_duty", END)).isEmpty();
    }

    @Test
    @DisplayName(
            "one fact, many uses: the report's count and the return's are two statements; where they differ it is said")
    void reportAndReturnMustAgree() {
        office.open("publicity_event", "2026-05-10", "topic", "巷口普法", "sessions", "3");
        assertThat(office.watch("publicity_return_disagrees", END)).isEmpty();
        office.open(
                "external_statistic",
                "2026-12-01",
                "topic",
                "普法情况报表",
                "statistic",
                "publicity_return_events",
                "value",
                "5",
                "unit",
                "sessions",
                "source",
                "报区司法局");

        assertThat(office.watch("publicity_return_disagrees", END))
                .singleElement()
                .asString()
                .contains("3场次")
                .contains("5场次");
    }

    @Test
    @DisplayName("row 42: a later case of the same kind looks the agreed position up")
    void laterCasesLookPositionsUp() {
        assertThat(List.of("reconsideration_case", "litigation_case", "case_coordination"))
                .allSatisfy(type -> assertThat(Office.CATALOGUE
                                .matterType(type)
                                .orElseThrow()
                                .guidance()
                                .kindred())
                        .singleElement()
                        .satisfies(kindred -> assertThat(kindred.type()).isEqualTo("case_coordination"))
                        .satisfies(kindred -> assertThat(kindred.shows()).contains("position")));
    }
}
