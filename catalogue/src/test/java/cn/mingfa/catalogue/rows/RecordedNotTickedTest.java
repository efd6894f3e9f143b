package cn.mingfa.catalogue.rows;

import cn.mingfa.kernel.condition.LinkType;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What follows from the record is taken from the record, not from a box somebody ticks. */
class RecordedNotTickedTest {

    private static final String END = "2026-12-20";
    private final Office office = new Office();

    @Test
    @DisplayName("row 25: a decision reviewed without adviser or public lawyer is named")
    void decisionsAreReviewedWithAdvisers() {
        UUID review = office.open(
                "legality_review",
                "2026-03-02",
                "subject",
                "停车收费",
                "kind",
                "decision",
                "submitter",
                "建设办",
                "reviewers",
                "司法所或者法制机构");
        assertThat(office.watch("decision_review_without_adviser", END)).hasSize(1);
        UUID asked = office.open("adviser_request", "2026-03-03", "question", "停车收费", "asker", "建设办");
        office.link(review, LinkType.LED_TO, asked);
        assertThat(office.watch("decision_review_without_adviser", END)).isEmpty();
    }

    @Test
    @DisplayName("row 28: the next milestone of a contract is called before and after its day")
    void milestonesAreCalled() {
        UUID contract =
                office.open("contract", "2026-03-01", "title", "保洁服务", "kind", "purchase", "counterpart", "澄砚保洁");
        office.file(contract, "2026-03-05");
        office.act(
                contract,
                "sign",
                "2026-03-05",
                "signed_on",
                "2026-03-05",
                "milestones",
                "年度验收｜2026-11-30\n首期验收｜2026-06-01");
        assertThat(office.watch("contract_milestone_soon", "2026-05-16")).isEmpty();
        assertThat(office.watch("contract_milestone_soon", "2026-05-17"))
                .singleElement()
                .asString()
                .contains("6月1日");
        assertThat(office.watch("contract_milestone_passed", "2026-06-02")).hasSize(1);
        office.act(contract, "track", "2026-06-03", "milestones", "年度验收｜2026-11-30\n首期验收｜2026-06-01｜2026-06-01");
        assertThat(office.watch("contract_milestone_passed", "2026-06-04")).isEmpty();
        assertThat(office.watch("contract_milestone_soon", "2026-11-20")).hasSize(1);
        office.act(
                contract,
                "track",
                "2026-11-30",
                "milestones",
                "年度验收｜2026-11-30｜2026-11-30\n首期验收｜2026-06-01｜2026-06-01");
        assertThat(office.watch("contract_milestone_passed", END)).isEmpty();
    }

    @Test
    @DisplayName("row 29: no feedback with a point left open, or not adopted without a reason")
    void everyPointOfTheAdviserIsDisposedOf() {
        UUID asked = office.open("adviser_request", "2026-03-02", "question", "合同条款", "asker", "党政办");
        office.act(asked, "opine", "2026-03-04", "opined_on", "2026-03-04", "points", "违约金过高｜高\n期限要写明｜低");
        assertThat(office.refusal(asked, "feed_back", "2026-03-10", "points", "违约金过高｜高｜采纳\n期限要写明｜低", "adoption", "all"))
                .anyMatch(s -> s.contains("没有登记采纳与否"));
        assertThat(office.refusal(
                        asked, "feed_back", "2026-03-10", "points", "违约金过高｜高｜采纳\n期限要写明｜低｜不采纳", "adoption", "partly"))
                .anyMatch(s -> s.contains("没有写理由"));
        office.act(asked, "feed_back", "2026-03-10", "points", "违约金过高｜高｜采纳\n期限要写明｜低｜不采纳｜另签补充协议", "adoption", "partly");
    }

    @ParameterizedTest(name = "row 17: due {0}, sat {1}, passed {2}, excellent {3}: taken {4}")
    @CsvSource({"42, 42, 40, 31, true", "40, 42, 40, 31, false", "42, 42, 43, 31, false", "42, 42, 40, 41, false"})
    void moreCannotPassThanSat(String due, String sat, String passed, String excellent, boolean taken) {
        var said = office.refusedAtOpening(
                "exam",
                "2026-09-09",
                "topic",
                "学法考试",
                "should_sit",
                due,
                "sat",
                sat,
                "passed",
                passed,
                "excellent",
                excellent);
        assertThat(said.isEmpty()).as(said.toString()).isEqualTo(taken);
    }

    @Test
    @DisplayName("row 17: who did not sit is explained")
    void absenceFromAnExamIsExplained() {
        String[] pairs = {"topic", "学法考试", "should_sit", "42", "sat", "40", "passed", "40"};
        assertThat(office.refusedAtOpening("exam", "2026-09-09", pairs)).anyMatch(s -> s.contains("缺考说明"));
        String[] more = java.util.Arrays.copyOf(pairs, 10);
        more[8] = "exemption";
        more[9] = "两人援外";
        assertThat(office.refusedAtOpening("exam", "2026-09-09", more)).isEmpty();
    }

    @Test
    @DisplayName("row 6: comments on a duty statement that became no task are named")
    void commentsBecomeTasks() {
        UUID statement = office.open("duty_statement", "2026-11-01", "leader", "周砚", "post", "镇长", "year", "2026");
        office.act(statement, "draft", "2026-11-20", "text", "听取汇报四次");
        office.file(statement, "2026-12-01");
        office.act(
                statement,
                "report",
                "2026-12-01",
                "reported_on",
                "2026-12-01",
                "form",
                "meeting",
                "comments",
                "区司法局｜要多听基层意见｜较好");
        assertThat(office.watch("statement_comments_without_task", END))
                .singleElement()
                .asString()
                .contains("周砚");
        UUID task = office.open(
                "plan_task", "2026-12-02", "title", "每季度到村居听一次意见", "responsible", "周砚", "planned_finish", "2027-03-31");
        office.link(statement, LinkType.LED_TO, task);
        assertThat(office.watch("statement_comments_without_task", END)).isEmpty();
    }

    @Test
    @DisplayName(
            "row 59: a reception is not closed as passed on while nothing was passed on; passed-on demands stay named")
    void whatIsPassedOnIsThere() {
        UUID reception =
                office.open("reception", "2026-03-03", "topic", "路灯", "leader", "周砚", "persons", "3", "beijing", "否");
        assertThat(office.refusal(reception, "close", "2026-03-04", "result", "转诉求", "settled", "ticket"))
                .anyMatch(s -> s.contains("先从本次接访登记"));
        assertThat(office.refusal(reception, "close", "2026-03-04", "result", "转信访", "settled", "petition"))
                .anyMatch(s -> s.contains("先从本次接访登记"));
        UUID ticket = office.open("appeal_ticket", "2026-03-04", "subject", "路灯不亮");
        office.link(reception, LinkType.LED_TO, ticket);
        office.act(reception, "close", "2026-03-04", "result", "转诉求", "settled", "ticket");
        assertThat(office.watch("reception_ticket_open", "2026-03-05")).hasSize(1);
    }

    @Test
    @DisplayName("row 62: who takes an area over is on the roster")
    void anAreaGetsItsNewNames() {
        UUID area = office.open(
                "area_roster", "2026-01-02", "area", "站前片区", "kind", "area", "chief", "周砚", "valid_from", "2026-01-02");
        office.act(area, "change", "2026-07-01", "chief", "林澄", "commissioner", "沈汀", "valid_from", "2026-07-01");
        assertThat(String.valueOf(office.matter(area).fields().get("chief"))).contains("林澄");
        assertThat(office.watch("area_without_commissioner", END)).isEmpty();
    }

    @Test
    @DisplayName("row 65: a demand of the period has an end state before the period is closed")
    void demandsOfThePeriodEnd() {
        UUID plan = office.open("period_plan", "2026-03-01", "title", "两会期间", "from", "2026-03-01", "to", "2026-03-15");
        UUID ticket = office.open("appeal_ticket", "2026-03-02", "subject", "路灯不亮");
        office.link(ticket, LinkType.PART_OF, plan);
        assertThat(office.refusal(plan, "close", "2026-03-16", "summary", "平稳")).anyMatch(s -> s.contains("民生诉求"));
        office.act(ticket, "return", "2026-03-02", "returned_reason", "不属本镇");
        assertThat(office.refusal(plan, "close", "2026-03-16", "summary", "平稳")).isEmpty();
    }

    @Test
    @DisplayName("row 76: a problem still followed keeps the check-up open, whatever is ticked")
    void followedProblemsKeepItOpen() {
        UUID check = office.open("legal_check_up", "2026-03-03", "firm", "澄砚精工");
        assertThat(office.refusal(check, "close", "2026-06-02", "problems", "合同无违约条款｜补签", "all_ended", "是"))
                .anyMatch(s -> s.contains("仍在跟踪"));
        assertThat(office.refusal(check, "close", "2026-06-02", "problems", "章程缺位｜修订｜跟踪中", "all_ended", "是"))
                .anyMatch(s -> s.contains("仍在跟踪"));
        assertThat(office.refusal(check, "close", "2026-06-02", "problems", "章程缺位｜修订｜已解决", "all_ended", "是"))
                .isEmpty();
    }

    @Test
    @DisplayName("row 77: while a new version is in force and the old one is not replaced, the doubt is named")
    void twoVersionsAreNamed() {
        UUID old = rule("2023年", "2023-05-01");
        UUID now = rule("2026年", "2026-07-01");
        office.link(now, LinkType.SUPERSEDES, old);
        assertThat(office.watch("rule_with_two_versions", "2026-06-30")).isEmpty();
        assertThat(office.watch("rule_with_two_versions", "2026-07-01"))
                .singleElement()
                .asString()
                .contains("2023年");
        office.act(old, "replace", "2026-07-01", "valid_to", "2026-06-30");
        assertThat(office.watch("rule_with_two_versions", "2026-07-02")).isEmpty();
    }

    private UUID rule(String version, String from) {
        return office.open(
                "internal_rule",
                from,
                "title",
                "印章管理办法",
                "kind",
                "seal",
                "version",
                version,
                "owner",
                "党政办",
                "valid_from",
                from);
    }

    @Test
    @DisplayName(
            "row 78: a document over quota without a reason is found by the count; without a quota nothing is over it")
    void overQuotaIsCounted() {
        issue("1号", "否");
        issue("2号", "否");
        assertThat(office.watch("documents_over_quota", END)).isEmpty();
        assertThat(office.watch("documents_over_quota_unexplained", END)).isEmpty();
        office.open("document_quota", "2026-01-05", "title", "年度发文", "quota", "1");
        assertThat(office.watch("documents_over_quota", END)).hasSize(1);
        assertThat(office.watch("documents_over_quota_unexplained", END)).hasSize(1);
        UUID third = issue("3号", "是");
        assertThat(office.stage(third)).isEqualTo("issued");
        assertThat(office.watch("documents_over_quota_unexplained", END))
                .singleElement()
                .asString()
                .contains("3件")
                .contains("2件");
    }

    private UUID issue(String number, String over) {
        UUID document = office.open(
                "outgoing_document", "2026-03-05", "title", "通知", "kind", "notice", "level", "office", "drafter", "陈禾");
        office.act(
                document,
                "issue",
                "2026-03-06",
                "number",
                number,
                "written_on",
                "2026-03-06",
                "signer",
                "周砚",
                "openness",
                "open",
                "over_quota",
                over,
                "over_quota_reason",
                "上级部署");
        return document;
    }
}
