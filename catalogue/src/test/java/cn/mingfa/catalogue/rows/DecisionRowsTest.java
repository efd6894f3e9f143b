package cn.mingfa.catalogue.rows;

import cn.mingfa.kernel.condition.LinkType;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static cn.mingfa.catalogue.rows.Decisions.STEPS;
import static cn.mingfa.catalogue.rows.Decisions.talk;
import static org.assertj.core.api.Assertions.assertThat;

/** Chapter C of the inventory: what is decided, in which order, and who is heard before. */
class DecisionRowsTest {

    private static final String END = "2026-12-20";
    private final Office office = new Office();
    private final Decisions decisions = new Decisions(office);

    @Test
    @DisplayName("row 20: no agenda without required papers; the head speaks last; dissent is stored")
    void papersOrderAndDissent() {
        UUID item = office.open(
                "agenda_item",
                "2026-03-02",
                "topic",
                "车辆采购",
                "category",
                "fund",
                "meeting_kind",
                "party_group",
                "proposer",
                "党政办");
        assertThat(office.refusal(item, "schedule", "2026-03-03", "planned_on", "2026-03-10", "papers", "请示或者汇报"))
                .anyMatch(s -> s.contains("资金测算"));
        office.act(item, "schedule", "2026-03-03", "planned_on", "2026-03-10", "papers", "请示或者汇报、资金测算");
        assertThat(office.refusal(item, "discuss", "2026-03-10", talk("2026-03-10", "否")))
                .anyMatch(s -> s.contains("最后表态"));
        office.act(item, "discuss", "2026-03-10", talk("2026-03-10", "是"));

        assertThat(office.figure("dissent_count", END)).isEqualTo("1");
    }

    @Test
    @DisplayName("row 21: listed decisions without a planned meeting are named; all included is a query")
    void listedDecisionsWithoutMeeting() {
        UUID first = listed("老旧小区改造");
        listed("公共停车收费");
        UUID item = office.open(
                "agenda_item",
                "2026-03-02",
                "topic",
                "老旧小区改造",
                "category",
                "decision",
                "meeting_kind",
                "standing",
                "proposer",
                "建设办");
        office.link(item, LinkType.PART_OF, first);

        assertThat(office.watch("listed_decision_without_meeting", END))
                .singleElement()
                .asString()
                .contains("公共停车收费");
        assertThat(office.parts("decision_catalogue_planned_rate", END)).isEqualTo("1/2");
    }

    private UUID listed(String title) {
        UUID item = office.open("decision_catalogue_item", "2026-02-01", "title", title, "unit", "建设办", "year", "2026");
        assertThat(office.refusal(item, "publish", "2026-02-20", "published_on", "2026-02-20"))
                .anyMatch(sentence -> sentence.contains("党委同意日期"));
        office.act(item, "publish", "2026-02-20", "agreed_on", "2026-02-12", "published_on", "2026-02-20");
        return item;
    }

    @Test
    @DisplayName(
            "row 22: a skipped step needs its ground; no discussion without legality review; none adopted undiscussed")
    void decisionTrack() {
        UUID decision = decision();
        assertThat(office.refusal(
                        decision,
                        "prepare",
                        "2026-05-01",
                        "participation",
                        "skipped",
                        "expert",
                        "done",
                        "risk",
                        "done",
                        "risk_result",
                        "controllable",
                        "competition",
                        "done",
                        "exploratory",
                        "否"))
                .anyMatch(s -> s.contains("未公众参与的依据"));
        assertThat(office.refusal(decision, "prepare", "2026-05-01", STEPS))
                .hasSize(3)
                .anyMatch(s -> s.contains("公众参与写了"))
                .anyMatch(s -> s.contains("专家意见"))
                .anyMatch(s -> s.contains("风险评估报告"));
        Decisions.argued(office, decision, "2026-04-20");
        assertThat(office.refusal(decision, "prepare", "2026-05-01", reviewed()))
                .singleElement()
                .asString()
                .contains("公平竞争审查写了");
        office.act(decision, "prepare", "2026-05-01", STEPS);
        assertThat(office.refusal(decision, "submit", "2026-05-02")).anyMatch(s -> s.contains("合法性审查"));

        UUID review = decisions.review("decision");
        office.link(decision, LinkType.REVIEWED_BY, review);
        assertThat(office.refusal(decision, "submit", "2026-05-02")).isNotEmpty();
        office.act(review, "accept_decision", "2026-05-06");
        decisions.opine(review, "2026-05-18", "unlawful");
        assertThat(office.refusal(decision, "submit", "2026-05-19")).anyMatch(s -> s.contains("不合法"));

        UUID again = decisions.review("decision");
        office.link(decision, LinkType.REVIEWED_BY, again);
        office.act(again, "accept_decision", "2026-05-20");
        decisions.opine(again, "2026-06-01", "lawful_after_changes");
        office.act(decision, "submit", "2026-06-02");
        assertThat(office.refusal(decision, "decide", "2026-06-03", "decided_on", "2026-06-03", "decision", "adopted"))
                .anyMatch(s -> s.contains("集体讨论"));
        office.link(decisions.discussed("讨论改造方案", "2026-06-03", "涉法事项"), LinkType.PART_OF, decision);
        office.act(decision, "decide", "2026-06-03", "decided_on", "2026-06-03", "decision", "adopted");
        assertThat(office.figure("major_decision_count", END)).isEqualTo("1");
        assertThat(office.figure("risk_assessment_count", END)).isEqualTo("1");
    }

    /** The steps, but with a review of fair competition told as done. */
    private static String[] reviewed() {
        String[] steps = STEPS.clone();
        steps[Arrays.asList(steps).indexOf("competition") + 1] = "done";
        return steps;
    }

    private UUID decision() {
        return office.open("major_decision", "2026-02-01", "title", "老旧小区改造", "unit", "建设办");
    }

    @Test
    @DisplayName("row 23: a postponed item tells from when to when and why")
    void postponementsAreOnRecord() {
        UUID item = office.open(
                "agenda_item",
                "2026-03-02",
                "topic",
                "绿化方案",
                "category",
                "other",
                "meeting_kind",
                "office",
                "proposer",
                "建设办");
        office.act(item, "schedule", "2026-03-03", "planned_on", "2026-03-10", "papers", "讨论稿");
        assertThat(office.watch("agenda_postponed_without_reason", "2026-03-15"))
                .hasSize(1);
        office.act(
                item,
                "postpone",
                "2026-03-15",
                "planned_on",
                "2026-04-10",
                "postponements",
                "2026-03-10｜2026-04-10｜方案还要比选");

        assertThat(office.watch("agenda_postponed_without_reason", "2026-03-16"))
                .isEmpty();
        assertThat(office.figure("agenda_postponed_count", END)).isEqualTo("1");
    }

    @Test
    @DisplayName("row 24: no early close without ground; every comment gets a disposition before feedback")
    void everyCommentIsDisposed() {
        UUID consultation = office.open(
                "public_consultation",
                "2026-03-02",
                "title",
                "改造草案",
                "kind",
                "decision",
                "note",
                "为什么改",
                "until",
                "2026-04-01");
        office.act(consultation, "open_decision", "2026-03-02");
        assertThat(office.refusal(consultation, "close_decision", "2026-03-31")).anyMatch(s -> s.contains("30日"));
        UUID comment = office.open("public_comment", "2026-03-20", "content", "增加充电位", "clause", "第三条");
        office.link(comment, LinkType.PART_OF, consultation);
        office.act(consultation, "close_decision", "2026-04-01");
        assertThat(office.refusal(consultation, "feed_back", "2026-04-10", "feedback_on", "2026-04-10"))
                .anyMatch(s -> s.contains("处理结果"));
        assertThat(office.refusal(comment, "dispose", "2026-04-09", "disposition", "not_adopted"))
                .anyMatch(s -> s.contains("理由"));
        office.act(
                comment,
                "dispose",
                "2026-04-09",
                "summary",
                "希望增加充电位",
                "disposition",
                "adopted",
                "changed_clause",
                "增设充电位");
        office.act(consultation, "feed_back", "2026-04-10", "feedback_on", "2026-04-10");

        assertThat(office.figure("opinion_adopted_count", END)).isEqualTo("1");
        assertThat(office.letters(comment, "2026-04-10").get("comment_reply"))
                .contains("采纳")
                .contains("增设充电位");
    }
}
