package cn.mingfa.catalogue.rows;

import cn.mingfa.kernel.condition.LinkType;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Chapters I and J of the inventory: inner order, and the ledger's side of the report. */
class InnerRowsTest {

    private static final String END = "2026-12-20";
    private final Office office = new Office();

    private UUID rule(String version, String from) {
        return office.open(
                "internal_rule",
                from,
                "title",
                "采购办法",
                "kind",
                "purchase",
                "version",
                version,
                "owner",
                "财政所",
                "valid_from",
                from);
    }

    @Test
    @DisplayName("row 77: the current version is unambiguous, the old one stays")
    void currentVersionIsUnambiguous() {
        UUID old = rule("2023年", "2023-05-01");
        assertThat(office.refusal(old, "replace", "2026-06-30", "valid_to", "2026-06-30"))
                .anyMatch(s -> s.contains("新版本"));
        UUID now = rule("2026年", "2026-07-01");
        office.link(now, LinkType.SUPERSEDES, old);
        office.act(old, "replace", "2026-07-01", "valid_to", "2026-06-30");

        assertThat(office.tally("internal_rule_current_count", "2026-07-01").rows())
                .singleElement()
                .satisfies(row -> assertThat(row.matter()).isEqualTo(now));
        assertThat(office.tally("internal_rule_current_count", "2026-06-29").rows())
                .singleElement()
                .satisfies(row -> assertThat(row.matter()).isEqualTo(old));
    }

    @Test
    @DisplayName("row 78: over quota needs a reason, and the meter says when")
    void overQuotaNeedsReason() {
        office.open("document_quota", "2026-01-05", "title", "年度发文", "quota", "1");
        UUID first = document("一号通知");
        UUID second = document("二号通知");
        issue(first, "1号");
        assertThat(office.watch("documents_over_quota", END)).isEmpty();
        assertThat(office.refusal(second, "issue", "2026-03-06", issued("2号", "是")))
                .anyMatch(s -> s.contains("超额发文的理由"));
        issue(second, "2号");
        assertThat(office.watch("documents_over_quota", END))
                .singleElement()
                .asString()
                .contains("2件");
    }

    private UUID document(String title) {
        return office.open(
                "outgoing_document",
                "2026-03-05",
                "title",
                title,
                "kind",
                "notice",
                "level",
                "office",
                "drafter",
                "陈禾");
    }

    private void issue(UUID document, String number) {
        office.act(document, "issue", "2026-03-06", issued(number, "否"));
    }

    private static String[] issued(String number, String over) {
        return new String[] {
            "number",
            number,
            "written_on",
            "2026-03-06",
            "signer",
            "周砚",
            "effect",
            "in_force",
            "openness",
            "open",
            "over_quota",
            over
        };
    }

    @Test
    @DisplayName("row 79: the meeting count per unit is a query")
    void meetingsAreCounted() {
        UUID meeting = office.open("meeting", "2026-03-04", "title", "例会", "kind", "office", "minutes", "90");
        office.open("meeting", "2026-03-05", "title", "碰头会", "kind", "office", "minutes", "30", "merged", "是");
        UUID cancelled = office.open("meeting", "2026-03-06", "title", "取消的会", "kind", "office");
        office.act(cancelled, "cancel", "2026-03-06");

        assertThat(office.figure("meeting_count", END)).isEqualTo("2");
        assertThat(office.figure("meeting_minutes", END)).isEqualTo("120");
        assertThat(office.figure("merged_meeting_count", END)).isEqualTo("1");
        assertThat(office.stage(meeting)).isEqualTo("planned");
    }

    @Test
    @DisplayName("row 80: a risk card closes only after training or rule and a clean window")
    void riskClosesAfterCleanWindow() {
        UUID risk = office.open("risk", "2026-02-02", "title", "处罚文书错漏", "source", "case", "owner", "综合执法队");
        office.act(risk, "analyse", "2026-02-03", "cause", "模板旧", "measure", "换模板、培训");
        String[] landed = {"landed_on", "2026-03-01", "window_until", "2026-08-31", "recurred", "否"};
        assertThat(office.refusal(risk, "land", "2026-03-01", landed)).anyMatch(s -> s.contains("培训或者制度"));
        UUID training =
                office.open("training", "2026-02-20", "topic", "文书", "audience", "enforcement", "person_times", "25");
        office.link(risk, LinkType.LED_TO, training);
        office.act(risk, "land", "2026-03-01", landed);
        assertThat(office.refusal(risk, "close", "2026-08-31", "recheck", "未再发生"))
                .anyMatch(s -> s.contains("观察期"));
        assertThat(office.watch("risk_window_passed", "2026-09-01")).hasSize(1);
        assertThat(office.refusal(risk, "close", "2026-09-01", "recheck", "又发生", "recurred", "是"))
                .anyMatch(s -> s.contains("观察期"));
        office.act(risk, "close", "2026-09-01", "recheck", "未再发生");
        assertThat(office.figure("risk_closed_count", END)).isEqualTo("1");
    }

    @Test
    @DisplayName("row 81: staff of a day with qualification")
    void staffOfADay() {
        office.open(
                "legal_staff",
                "2025-01-01",
                "name",
                "许汀",
                "unit",
                "司法所",
                "work",
                "review",
                "qualification",
                "是",
                "valid_from",
                "2025-01-01");
        office.open(
                "legal_staff",
                "2025-01-01",
                "name",
                "林澄",
                "unit",
                "司法所",
                "work",
                "publicity",
                "valid_from",
                "2025-01-01",
                "valid_to",
                "2026-03-31");
        assertThat(office.figure("legal_staff_count", "2026-03-30")).isEqualTo("2");
        assertThat(office.parts("qualified_legal_staff_rate", END)).isEqualTo("1/1");
        assertThat(office.watch("post_vacant", "2026-04-01")).hasSize(1);
    }

    @Test
    @DisplayName("row 82: an expired award is not current")
    void expiredAward() {
        office.open(
                "honour",
                "2023-06-01",
                "title",
                "平安示范社区",
                "kind",
                "demonstration",
                "level",
                "city",
                "grantor",
                "市里",
                "valid_from",
                "2023-06-01",
                "valid_to",
                "2026-06-01");
        assertThat(office.figure("current_honour_count", "2026-05-31")).isEqualTo("1");
        assertThat(office.figure("current_honour_count", "2026-06-02")).isEqualTo("0");
        assertThat(office.watch("award_expired", "2026-06-02")).hasSize(1);
        assertThat(office.figure("demonstration_award_count", "2026-12-20")).isEqualTo("0");
    }

    @Test
    @DisplayName("row 84: every shortcoming has a cause and a measure")
    void shortcomingHasCauseAndMeasure() {
        String[] pairs = {
            "title", "力量不足", "category", "shortcoming", "responsible", "司法所", "planned_finish", "2026-12-10"
        };
        assertThat(office.refusedAtOpening("plan_task", "2026-11-08", pairs)).anyMatch(s -> s.contains("原因"));
        String[] more = java.util.Arrays.copyOf(pairs, 10);
        more[8] = "cause";
        more[9] = "编制少";
        office.open("plan_task", "2026-11-08", more);
        assertThat(office.watch("shortcoming_without_measure", END))
                .singleElement()
                .asString()
                .contains("力量不足");
        assertThat(office.watch("shortcoming_without_cause", END)).isEmpty();
    }

    @Test
    @DisplayName("rows 85, 86: due the day before 1 March and 1 April; green on receipt, not on sending")
    void filingIsGreenOnReceipt() {
        UUID filing = filing("law_up");
        assertThat(office.refusal(filing, "begin_dept", "2026-01-10"))
                .singleElement()
                .asString()
                .contains("报告种类不是“法治政府报告（部门）”");
        office.act(filing, "begin_up", "2026-01-10");
        assertThat(office.due(filing, "fz.report_up").day()).isEqualTo("2026-02-28");
        assertThat(office.due(filing, "fz.publish").day()).isEqualTo("2026-03-31");
        office.file(filing, "2026-02-20");
        office.act(filing, "send", "2026-02-20", "signed_by", "周砚", "sent_on", "2026-02-20");
        assertThat(office.figure("annual_filing_on_time_count", END)).isEqualTo("0");
        assertThat(office.watch("filing_without_receipt", "2026-02-21")).hasSize(1);
        assertThat(office.due(filing, "fz.report_up").stoppedOn()).isEmpty();
        assertThat(office.refusal(filing, "receive", "2026-02-24", "receipt_on", "2026-02-24"))
                .anyMatch(s -> s.contains("回执"));
        office.file(filing, "2026-02-24", "回执");
        office.act(filing, "receive", "2026-02-24", "receipt_on", "2026-02-24");
        assertThat(office.due(filing, "fz.report_up").stoppedOn()).isPresent();
        assertThat(office.figure("annual_filing_on_time_count", END)).isEqualTo("1");
    }

    private UUID filing(String kind) {
        return office.open(
                "annual_filing", "2026-01-10", "title", "2025年度报告", "kind", kind, "year", "2025", "recipient", "区政府");
    }

    @Test
    @DisplayName("row 85: a report signed in November is received in November, and the end of its year is not asked")
    void filedWithinItsYear() {
        UUID filing = office.open(
                "annual_filing",
                "2026-11-10",
                "title",
                "2026年度报告",
                "kind",
                "law_up",
                "year",
                "2026",
                "recipient",
                "区政府");
        office.act(filing, "begin_up", "2026-11-10");
        assertThat(office.due(filing, "fz.report_up").day()).isEqualTo("2027-02-28");
        office.act(filing, "send", "2026-11-12", "signed_by", "韩采薇", "sent_on", "2026-11-12");
        office.file(filing, "2026-11-16", "回执");
        assertThat(office.refusal(filing, "receive", "2026-11-16", "receipt_on", "2027-03-02"))
                .anyMatch(s -> s.contains("收到回执日期"));
        office.act(filing, "receive", "2026-11-16", "receipt_on", "2026-11-16");
        assertThat(office.due(filing, "fz.report_up").stoppedOn()).hasValue(LocalDate.of(2026, 11, 16));
        assertThat(office.due(filing, "fz.report_up").isOverdueOn(LocalDate.of(2027, 5, 1)))
                .isFalse();
    }

    @Test
    @DisplayName("row 55: disclosure reports are due on 31 January and 31 March themselves")
    void disclosureReports() {
        UUID department = filing("disclosure_department");
        office.act(department, "begin_disclosure", "2026-01-10");
        assertThat(office.due(department, "xxgk.report_dept").day()).isEqualTo("2026-01-31");
        UUID government = filing("disclosure_government");
        office.act(government, "begin_government", "2026-01-10");
        assertThat(office.due(government, "xxgk.report_gov").day()).isEqualTo("2026-03-31");
    }

    @Test
    @DisplayName("row 88: the share of commitments with a stated outcome")
    void commitmentsHaveOutcomes() {
        UUID done = commitment("建执法队");
        commitment("修订清单");
        office.act(done, "finish", "2026-10-01", "finished_on", "2026-10-01", "result", "已建");

        assertThat(office.parts("commitment_outcome_rate", END)).isEqualTo("1/2");
        assertThat(office.watch("commitment_without_outcome", END))
                .singleElement()
                .asString()
                .contains("修订清单");
    }

    private UUID commitment(String title) {
        return office.open(
                "plan_task",
                "2026-01-08",
                "title",
                title,
                "category",
                "next_year",
                "responsible",
                "司法所",
                "planned_finish",
                "2026-12-10");
    }
}
