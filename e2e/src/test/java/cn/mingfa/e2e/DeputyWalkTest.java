package cn.mingfa.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static cn.mingfa.e2e.Account.CLERK;
import static cn.mingfa.e2e.Account.SUPERVISOR;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A proposal is answered by the town and rated by the deputy alone, by a link the town cannot use. */
@ExtendWith(Browsing.class)
class DeputyWalkTest {

    private static final String TYPE = "proposal";
    private static final Pattern PATH = Pattern.compile("/w/[A-Za-z0-9_-]+");

    @Test
    void theDeputyRatesAndTheTownCannot(Visits visits) {
        CaseDesk desk = new CaseDesk(visits);
        String matter = desk.open(
                CLERK, TYPE, "2026-08-03", "subject", "走通：山塘护栏尽快修好", "kind", "npc", "proposer", "邵望舒", "part", "sole");
        desk.act(CLERK, matter, TYPE, "take_npc", "2026-08-04");
        desk.file(CLERK, matter, "答复件.txt", "答复件", "2026-10-20");
        desk.act(
                CLERK,
                matter,
                TYPE,
                "answer",
                "2026-10-20",
                "answered_on",
                "2026-10-20",
                "grade",
                "a",
                "contacted",
                "是");
        Page clerk = desk.of(CLERK);
        assertThat(clerk.locator("#act-rate").getByRole(AriaRole.BUTTON)).isDisabled();

        String link = issued(desk.of(SUPERVISOR), matter.replaceFirst(".*/", ""));
        clerk.navigate(link);
        assertThat(clerk.locator("main")).not().containsText("评价办理结果");

        Page deputy = visits.guest();
        deputy.navigate(link);
        assertThat(deputy.locator("h1")).hasText("走通：山塘护栏尽快修好");
        Locator form = deputy.locator("#act-rate form");
        Answers.named(form, "f.satisfaction", "satisfied").check();
        form.getByRole(AriaRole.BUTTON).click();
        assertThat(deputy.locator("#thanks")).containsText("谢谢");
        assertThat(deputy.locator("#done")).containsText("满意");

        clerk.navigate(matter);
        assertThat(clerk.locator(".story").first()).containsText("邵望舒");
        assertThat(clerk.locator("#main")).containsText("满意");
        desk.act(CLERK, matter, TYPE, "close", "2026-11-20");
    }

    /** The supervisor of the district issues the link; it is shown once. */
    private static String issued(Page page, String matter) {
        page.navigate("/outside/new?matter=" + matter);
        Locator form = page.locator("#issue");
        Answers.named(form, "name").fill("邵望舒");
        Answers.named(form, "capacity").fill("区人大代表");
        form.getByRole(AriaRole.BUTTON).click();
        Matcher path = PATH.matcher(page.locator("#link").innerText());
        assertThat(path.find()).isTrue();
        return path.group();
    }
}
