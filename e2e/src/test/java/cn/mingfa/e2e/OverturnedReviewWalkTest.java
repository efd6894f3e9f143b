package cn.mingfa.e2e;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static cn.mingfa.e2e.Account.CLERK;
import static cn.mingfa.e2e.Account.REVIEWER;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A penalty reviewed before it was decided and overturned in reconsideration afterwards. */
@ExtendWith(Browsing.class)
class OverturnedReviewWalkTest {

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
}
