package cn.mingfa.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

@ExtendWith(Browsing.class)
class CalculatorTest {

    /** Start on the Friday before a working Sunday, with two holidays and two make-up workdays on the way. */
    @Test
    void replyToAnApplicationOf18SeptemberIsDueOn22October(Visits visits) {
        Page page = visits.as(Account.CLERK);
        page.navigate("/due");
        page.getByLabel("事项、环节或者法律名称").fill("信息公开 答复");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("查找"))
                .click();
        page.locator(".choose a[href='/due/xxgk.reply']").click();
        page.locator("#trial [name=start]").fill("2026-09-18");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("试算"))
                .click();

        assertThat(page.locator("h1")).containsText("10月22日");
        assertThat(page).hasURL(Pattern.compile("/due/xxgk\\.reply\\?.*start=2026-09-18"));
        assertThat(page.locator(".month td.start")).hasText(Pattern.compile("18"));
        assertThat(page.locator(".month td.makeup").first()).hasText(Pattern.compile("20.*1", Pattern.DOTALL));
        assertThat(page.locator(".month td.end")).hasText(Pattern.compile("22.*20", Pattern.DOTALL));
        assertThat(page.locator(".count li").last()).containsText("20");
        assertThat(page.getByText("政府信息公开条例").first()).isVisible();
    }

    @Test
    void theAddressHoldsTheTrial(Visits visits) {
        Page page = visits.as(Account.CLERK);
        page.navigate("/due/xxgk.reply?start=2026-09-18&pause=2026-09-21+至+2026-09-23");
        assertThat(page.locator("#trial [name=start]")).hasValue("2026-09-18");
        assertThat(page.locator("#trial [name=pause]")).hasValue("2026-09-21 至 2026-09-23");
        assertThat(page.locator("h1")).not().containsText("10月22日");
        Locator paused = page.locator(".month td.pause");
        assertThat(paused.first()).isVisible();
    }

    @Test
    void aYearNotAnnouncedYetIsProvisionalAndSaysSo(Visits visits) {
        Page page = visits.as(Account.CLERK);
        page.navigate("/due/xxgk.reply?start=2026-12-28");
        assertThat(page.locator(".say.warn")).containsText("暂算结果");
        assertThat(page.locator(".say.warn")).containsText("尚未公布");
    }

    @Test
    void aDayThatIsNoneIsRefusedAndKept(Visits visits) {
        Page page = visits.as(Account.CLERK);
        page.navigate("/due/xxgk.reply");
        page.locator("#trial [name=start]").fill("2026-02-30");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("试算"))
                .click();
        assertThat(page.locator(".say.bad")).containsText("没有这一天");
        assertThat(page.locator("#trial [name=start]")).hasValue("2026-02-30");
    }
}
