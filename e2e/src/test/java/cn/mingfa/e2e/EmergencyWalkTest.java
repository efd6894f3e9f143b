package cn.mingfa.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static cn.mingfa.e2e.Account.CLERK;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** An emergency whose reports are due by the hour. */
@ExtendWith(Browsing.class)
class EmergencyWalkTest {

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
