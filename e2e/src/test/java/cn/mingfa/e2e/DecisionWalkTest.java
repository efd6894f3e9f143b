package cn.mingfa.e2e;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static cn.mingfa.e2e.Account.CLERK;
import static cn.mingfa.e2e.Account.REVIEWER;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A major decision (重大行政决策) from the yearly list to its evaluation, refused wherever a step is lacking. */
@ExtendWith(Browsing.class)
class DecisionWalkTest {

    @Test
    void aDecisionGoesFromTheYearlyListToItsEvaluation(Visits visits) {
        CaseDesk desk = new CaseDesk(visits);
        String listed = desk.open(
                CLERK,
                "decision_catalogue_item",
                "2026-02-02",
                "title",
                "走通：山塘管护办法",
                "unit",
                "农业农村办",
                "year",
                "2026",
                "planned_quarter",
                "q3");
        desk.act(
                CLERK,
                listed,
                "decision_catalogue_item",
                "publish",
                "2026-02-20",
                "agreed_on",
                "2026-02-12",
                "published_on",
                "2026-02-20");
        String decision = desk.openFrom(CLERK, listed, "启动决策", "major_decision", "2026-03-02", "research", "走访二十个村");
        desk.act(
                CLERK,
                decision,
                "major_decision",
                "publish_draft",
                "2026-03-10",
                "published_on",
                "2026-03-10",
                "comment_until",
                "2026-04-12");
        desk.refused(CLERK, decision, "major_decision", "end_comment", "2026-03-25", "没有满30日");
        desk.act(CLERK, decision, "major_decision", "end_comment", "2026-04-13");
        desk.refused(CLERK, decision, "major_decision", "prepare", "2026-04-20", "未专家论证的依据", steps("skipped"));
        desk.refused(CLERK, decision, "major_decision", "prepare", "2026-04-20", "上传到佐证材料", steps("done"));
        desk.file(CLERK, decision, "专家意见.txt", "专家意见", "2026-04-18");
        desk.file(CLERK, decision, "风险评估报告.txt", "风险评估报告", "2026-04-18");
        desk.act(CLERK, decision, "major_decision", "prepare", "2026-04-20", steps("done"));
        desk.refused(CLERK, decision, "major_decision", "submit", "2026-04-21", "合法性审查");

        String review = desk.openFrom(
                CLERK,
                decision,
                "送合法性审查",
                "legality_review",
                "2026-04-22",
                "kind",
                "decision",
                "reviewers",
                "judicial_office");
        desk.act(REVIEWER, review, "legality_review", "accept_decision", "2026-04-22");
        desk.file(REVIEWER, review, "审查意见书.txt", "审核意见书", "2026-05-08");
        desk.act(
                REVIEWER,
                review,
                "legality_review",
                "opine",
                "2026-05-08",
                "opinion_on",
                "2026-05-08",
                "conclusion",
                "lawful_after_changes",
                "signer",
                "沈听澜",
                "opinion_points",
                "写明管护经费从哪里来｜高\n写明村级巡查的次数｜低");
        desk.act(CLERK, decision, "major_decision", "submit", "2026-05-11");
        desk.refused(
                CLERK,
                decision,
                "major_decision",
                "decide",
                "2026-05-12",
                "集体讨论",
                "decided_on",
                "2026-05-12",
                "decision",
                "adopted");

        String agenda = desk.openFrom(
                CLERK, decision, "提出议题", "agenda_item", "2026-05-12", "category", "other", "meeting_kind", "office");
        desk.act(
                CLERK, agenda, "agenda_item", "schedule", "2026-05-13", "planned_on", "2026-05-18", "papers", "report");
        desk.act(
                CLERK,
                agenda,
                "agenda_item",
                "discuss",
                "2026-05-18",
                "discussed_on",
                "2026-05-18",
                "views",
                "1｜林澄｜否｜同意\n2｜许汀｜否｜不同意｜资金没有落实\n3｜周砚｜是｜同意",
                "head_last",
                "是",
                "departs",
                "否",
                "decision",
                "adopted",
                "minutes_number",
                "5");
        desk.act(
                CLERK,
                decision,
                "major_decision",
                "decide",
                "2026-05-18",
                "decided_on",
                "2026-05-18",
                "decision",
                "adopted");
        desk.act(
                CLERK,
                decision,
                "major_decision",
                "publish",
                "2026-05-25",
                "publication",
                "2026-05-25",
                "adoption_note",
                "两条意见都采纳");
        desk.act(CLERK, decision, "major_decision", "archive", "2026-06-01", "archived_on", "2026-06-01");
        desk.act(
                CLERK,
                decision,
                "major_decision",
                "evaluate",
                "2026-11-10",
                "evaluation_trigger",
                "decided",
                "evaluator",
                "某评估机构",
                "evaluation",
                "管护责任落实，经费按季到位");
        desk.act(CLERK, listed, "decision_catalogue_item", "finish", "2026-11-11");

        Page page = desk.of(CLERK);
        page.navigate(decision);
        assertThat(page.locator("#main")).containsText("决策后评估");
        assertThat(page.locator("#main")).containsText("经费按季到位");
        page.navigate(agenda);
        assertThat(page.locator("#main")).containsText("资金没有落实");
    }

    private static String[] steps(String expert) {
        return new String[] {
            "participation",
            "done",
            "expert",
            expert,
            "risk",
            "done",
            "risk_result",
            "controllable",
            "competition",
            "not_applicable",
            "competition_ground",
            "只管村级水利设施，不涉及经营主体",
            "exploratory",
            "否"
        };
    }
}
