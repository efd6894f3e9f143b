package cn.mingfa.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static cn.mingfa.e2e.Account.CLERK;
import static cn.mingfa.e2e.Account.PRINCIPAL;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A disclosure application (依申请公开) from the first page to the last, by everybody who has a hand in it. */
@ExtendWith(Browsing.class)
class ApplicationWalkTest {

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
        desk.act(CLERK, matter, type, "third_party_received", "2026-09-19", "third_party_received_on", "2026-09-18");
        due(desk.of(CLERK), matter, "第三方", "2026-10-15");
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
}
