package cn.mingfa.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static cn.mingfa.e2e.Account.CLERK;
import static cn.mingfa.e2e.Account.PRINCIPAL;
import static cn.mingfa.e2e.Account.REVIEWER;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Whole cases of an office, from the first page to the last, by everybody who has a hand in them. */
@ExtendWith(Browsing.class)
class WholeCasesWalkTest {

    @Test
    void anApplicationIsCorrectedPausedExtendedAndAnswered(Visits visits) {
        String type = "disclosure_application";
        CaseDesk desk = new CaseDesk(visits);
        String matter = desk.open(
                CLERK,
                type,
                "2026-09-01",
                "subject",
                "走通：山塘除险加固补助的发放明细",
                "applicant",
                "钟遥",
                "contact",
                "13800000000",
                "channel",
                "online",
                "forwarded",
                "否");
        desk.refused(CLERK, matter, type, "accept", "2026-09-02", "双方确认日期");
        confirm(desk.of(CLERK), matter, "2026-09-03");
        due(desk.of(CLERK), matter, "答复", "2026-10-08");

        desk.file(CLERK, matter, "补正告知书.txt", "补正告知书", "2026-09-07");
        desk.act(
                CLERK,
                matter,
                type,
                "request_correction",
                "2026-09-07",
                "correction_note",
                "请写明年份和村名",
                "correction_by",
                "2026-09-20");
        desk.act(CLERK, matter, type, "receive_correction", "2026-09-14");
        due(desk.of(CLERK), matter, "答复", "2026-10-16");

        desk.act(CLERK, matter, type, "consult_third_party", "2026-09-17", "third_party", "某水利公司");
        desk.act(CLERK, matter, type, "third_party_replied", "2026-09-24", "third_party_view", "agrees");
        due(desk.of(CLERK), matter, "答复", "2026-10-27");

        desk.refused(CLERK, matter, type, "extend", "2026-10-10", "负责人");
        desk.act(PRINCIPAL, matter, type, "extend", "2026-10-20", "extension_days", "10", "extension_reason", "检索多年档案");
        due(desk.of(CLERK), matter, "答复", "2026-11-10");

        desk.act(CLERK, matter, type, "search", "2026-10-22", "search", "查了财政所、农办两处档案");
        desk.act(CLERK, matter, type, "determine", "2026-11-04", "outcome", "1", "determination", "可以公开");
        desk.file(CLERK, matter, "答复书.txt", "答复书", "2026-11-05");
        desk.act(
                CLERK,
                matter,
                type,
                "answer",
                "2026-11-05",
                "answered_on",
                "2026-11-05",
                "outcome",
                "1",
                "answer_number",
                "澄栖依申答〔2026〕9号");
        Page page = desk.of(CLERK);
        page.navigate(matter);
        assertThat(page.locator("#letters-h")).isVisible();
        assertThat(page.locator(".story")).containsText("延长答复期限");
        assertThat(page.locator("#main")).containsText("按期");
    }

    /** Fills in the day on which office and applicant confirmed the receipt. */
    private static void confirm(Page page, String matter, String day) {
        page.navigate(matter + "/correct");
        page.locator("[name='d.confirmed_on']").fill(day);
        page.getByLabel("更正理由").fill("已与申请人电话确认");
        page.locator("#correct button.main").click();
        assertThat(page.locator("#done")).isVisible();
        assertThat(page.locator(".story").first()).containsText("双方确认日期由“待填”改为“9月3日”");
    }

    /** The day by which that step is to be done, on the page that reckons it day by day. */
    private static void due(Page page, String matter, String step, String day) {
        page.navigate(matter);
        String[] parts = day.split("-");
        String written = Integer.parseInt(parts[1]) + "月" + Integer.parseInt(parts[2]) + "日";
        Locator clocks = page.locator("section[aria-labelledby='clocks-h']");
        assertThat(clocks).containsText(step);
        assertThat(clocks).containsText(written);
    }

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
        desk.act(CLERK, listed, "decision_catalogue_item", "publish", "2026-02-20", "published_on", "2026-02-20");
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

    @Test
    void aReviewWhoseCaseIsOverturnedLaterIsCounted(Visits visits) {
        CaseDesk desk = new CaseDesk(visits);
        String enforced = desk.open(
                CLERK,
                "enforcement_case",
                "2026-06-01",
                "title",
                "走通：占用河道堆放砂石案",
                "party",
                "某砂石厂",
                "violation",
                "占用河道",
                "harmful",
                "否",
                "team",
                "综合执法队");
        desk.file(CLERK, enforced, "告知书.txt", "告知书", "2026-06-05");
        desk.act(CLERK, enforced, "enforcement_case", "tell", "2026-06-05", "told_on", "2026-06-05");
        String[] decided = {
            "review_ground", "complicated", "decided_on", "2026-06-20", "decision", "penalty", "fine", "0.5"
        };
        desk.refused(CLERK, enforced, "enforcement_case", "decide", "2026-06-20", "法制审核", decided);

        String review = desk.openFrom(
                CLERK,
                enforced,
                "送法制审核",
                "enforcement_review",
                "2026-06-08",
                "kind",
                "penalty",
                "party",
                "某砂石厂",
                "ground",
                "complicated");
        desk.act(REVIEWER, review, "enforcement_review", "accept", "2026-06-08");
        desk.file(REVIEWER, review, "法制审核意见书.txt", "法制审核意见书", "2026-06-12");
        desk.act(
                REVIEWER,
                review,
                "enforcement_review",
                "opine",
                "2026-06-12",
                "reviewer",
                "沈听澜",
                "reviewed_on",
                "2026-06-12",
                "conclusion",
                "agree");
        desk.act(CLERK, enforced, "enforcement_case", "decide", "2026-06-20", decided);
        Page page = desk.of(REVIEWER);
        page.navigate("/watches");
        assertThat(page.locator("#reviewed_case_overturned").getByText("占用河道堆放砂石案"))
                .hasCount(0);

        String reconsideration = desk.openFrom(
                CLERK,
                enforced,
                "登记行政复议",
                "reconsideration_case",
                "2026-07-20",
                "act_kind",
                "penalty",
                "procedure",
                "ordinary",
                "body",
                "澄砚区人民政府",
                "case_unit",
                "综合执法队");
        desk.act(
                CLERK,
                reconsideration,
                "reconsideration_case",
                "start_ordinary",
                "2026-07-20",
                "accepted_on",
                "2026-07-17");
        desk.file(CLERK, reconsideration, "答复书.txt", "答复书", "2026-07-30");
        desk.act(
                CLERK,
                reconsideration,
                "reconsideration_case",
                "answer",
                "2026-07-30",
                "answer_files",
                "1｜行政复议答复书｜答复意见｜1-4\n2｜现场勘验笔录｜占用的事实｜5-9",
                "answered_on",
                "2026-07-30");
        desk.act(
                CLERK,
                reconsideration,
                "reconsideration_case",
                "decide",
                "2026-09-10",
                "decided_on",
                "2026-09-10",
                "result",
                "revoked");
        page.navigate("/watches");
        assertThat(page.locator("#reviewed_case_overturned")).containsText("占用河道堆放砂石案");
    }

    @Test
    void anEmergencyIsReportedByTheHour(Visits visits) {
        CaseDesk desk = new CaseDesk(visits);
        String incident = desk.open(
                CLERK,
                "incident",
                "2026-11-20",
                "title",
                "走通：采石场边坡滑落",
                "kind",
                "safety",
                "happened_at",
                "2026-11-20 08:40",
                "known_at",
                "2026-11-20 09:10",
                "place",
                "枫笺村采石场",
                "level",
                "minor");
        desk.act(CLERK, incident, "incident", "report_unit", "2026-11-20");
        desk.act(CLERK, incident, "incident", "report_level", "2026-11-20");
        Page page = desk.of(CLERK);
        page.navigate(incident);
        Locator clocks = page.locator("section[aria-labelledby='clocks-h']");
        assertThat(clocks).containsText("10:10");
        assertThat(clocks).containsText("11:10");
        assertThat(clocks).containsText("小时");

        desk.act(
                CLERK,
                incident,
                "incident",
                "reported",
                "2026-11-20",
                "reported_at",
                "2026-11-20 09:50",
                "reported_to",
                "澄砚区应急管理局");
        page.navigate(incident);
        assertThat(clocks).containsText("按期");
        desk.act(
                CLERK,
                incident,
                "incident",
                "handle",
                "2026-11-20",
                "timeline",
                "2026-11-20 10:20｜封闭道路，疏散三户｜周砚｜突发事件应对法",
                "measures",
                "封闭村道｜是｜突发事件应对法｜2026-11-20｜2026-11-21");
        desk.act(
                CLERK, incident, "incident", "close", "2026-11-21", "summary", "边坡清理完毕，道路恢复", "ended_on", "2026-11-21");
        page.navigate(incident);
        assertThat(page.locator("#stage")).containsText("已结束");
        assertThat(page.locator("#main")).containsText("封闭村道");
    }
}
