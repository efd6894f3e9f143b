package cn.mingfa.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static cn.mingfa.e2e.Account.CLERK;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A citizen comments without an account and without script, a clerk disposes of it, the citizen sees what became of it. */
@ExtendWith(Browsing.class)
class PublicWalkTest {

    private static final String CONSULTATION = "public_consultation";
    private static final String COMMENT = "public_comment";
    private static final String TITLE = "走通：临街遮阳棚怎样装";
    private static final String WORDS = "走通：棚下要留出盲道";

    @Test
    void aCommentIsAnsweredByItsReceipt(Visits visits) {
        LocalDate today = LocalDate.parse(DemoServer.TODAY);
        CaseDesk desk = new CaseDesk(visits);
        String matter = desk.open(
                CLERK,
                CONSULTATION,
                today.toString(),
                "title",
                TITLE,
                "kind",
                "suggestion",
                "note",
                "遮阳棚高低不一，想统一一下。",
                "draft",
                "第一条　遮阳棚离地二米五。\n第二条　伸出不超过一米五。",
                "until",
                today.plusDays(20).toString());
        Page citizen = visits.guest(Visits.office().setJavaScriptEnabled(false));
        citizen.navigate("/public/consultations?q=" + TITLE);
        assertThat(citizen.locator("main")).containsText("没有符合的");
        String id = matter.replaceFirst(".*/", "");
        Response drafted = citizen.navigate("/public/consultations/" + id);
        assertThat(drafted.status()).isEqualTo(404);

        desk.act(CLERK, matter, CONSULTATION, "open_other", today.toString());
        desk.of(CLERK).navigate(matter);
        assertThat(desk.of(CLERK).locator("#public-page")).hasAttribute("href", "/public/consultations/" + id);

        citizen.navigate("/public/consultations/" + id);
        citizen.locator("#clause").selectOption("第二条");
        citizen.locator("#text").fill(WORDS);
        citizen.locator("#name").fill("丛小满");
        citizen.locator("#contact").fill("13900002222");
        citizen.locator("#say form").getByRole(AriaRole.BUTTON).click();
        String receipt = citizen.locator("#receipt").innerText();
        assertThat(citizen.locator("#fate")).containsText("已收到");

        Page clerk = desk.of(CLERK);
        clerk.navigate("/ledger?type=" + COMMENT + "&q=" + WORDS);
        Locator row = clerk.locator("#grid tbody a").first();
        row.click();
        String comment = clerk.url().replaceFirst("[?#].*", "");
        assertThat(clerk.locator("main")).not().containsText("丛小满");
        desk.act(
                CLERK,
                comment,
                COMMENT,
                "dispose",
                today.toString(),
                "summary",
                "棚下留出盲道",
                "disposition",
                "adopted",
                "changed_clause",
                "第二条增加：不得占用盲道。");

        Page later = visits.guest(Visits.office().setJavaScriptEnabled(false));
        later.navigate("/public/receipts");
        later.locator("#code").fill(receipt.toLowerCase(java.util.Locale.ROOT));
        later.locator("main form").getByRole(AriaRole.BUTTON).click();
        assertThat(later.locator("#fate")).hasText("已处理");
        assertThat(later.locator("main")).containsText("不得占用盲道");
        assertThat(later.locator("main")).not().containsText("丛小满");

        desk.act(CLERK, matter, CONSULTATION, "close_other", today.toString());
        desk.act(
                CLERK,
                matter,
                CONSULTATION,
                "feed_back",
                today.toString(),
                "feedback_on",
                today.toString(),
                "final",
                "第一条　遮阳棚离地二米五。\n第二条　伸出不超过一米五，不得占用盲道。");
        later.navigate("/public/consultations/" + id);
        assertThat(later.locator(".disposed")).containsText("棚下留出盲道");
        assertThat(later.locator(".contrast ins")).containsText("不得占用盲道");
        assertThat(later.content()).doesNotContain("13900002222").doesNotContain(WORDS);
    }

    @Test
    void onlyThePublicSiteIsOpen(Visits visits) {
        Page citizen = visits.guest();
        citizen.navigate("/ledger");
        assertThat(citizen).hasURL(java.util.regex.Pattern.compile(".*/login.*"));

        Page reader = visits.guest();
        reader.navigate("/public");
        assertThat(reader.locator(".shelf")).hasCount(3);
        assertThat(reader.context().cookies()).isEmpty();
    }
}
