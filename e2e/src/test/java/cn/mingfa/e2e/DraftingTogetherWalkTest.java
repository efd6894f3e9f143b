package cn.mingfa.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A section of the annual report is written by the contact of an office, handed in, and given back with the reason. */
@ExtendWith(Browsing.class)
class DraftingTogetherWalkTest {

    private static final String WORDS = "走通：宣传办另组织进企业宣讲。";
    private static final String REASON = "走通：第三句没有场次，请补上。";

    @Test
    void theContactWritesTheirSectionAndTheClerkGivesItBack(Visits visits) {
        Page contact = visits.as(Account.CONTACT);
        contact.navigate("/");
        Locator asked = contact.locator("#asked .name");
        assertThat(asked).hasCount(1);
        asked.click();
        assertThat(contact.locator(".asked-of")).containsText("请您写");
        assertThat(contact.locator("#paper .pen")).hasCount(1);
        contact.locator("#paper .pen").click();
        Locator words = contact.locator("#words");
        words.fill(words.inputValue() + WORDS);
        contact.locator(".editbox .btn.main").click();
        assertThat(contact.locator("#paper")).containsText(WORDS);
        contact.locator(".asked-of .btn.main").click();
        assertThat(contact.locator(".asked-of")).containsText("已经交稿");
        assertThat(contact.locator("#paper .pen")).hasCount(0);

        Page clerk = visits.as(Account.CLERK);
        clerk.navigate("/");
        clerk.locator("#shared a").click();
        Locator back = clerk.locator("#pieces details");
        back.locator("summary").click();
        back.locator("textarea").fill(REASON);
        back.locator(".btn").click();
        assertThat(clerk.locator(".say")).containsText("已退回");
        assertThat(clerk.locator("#pieces")).containsText(REASON);

        contact.navigate("/");
        assertThat(contact.locator("#asked")).containsText(REASON);
    }

    @Test
    void aDayThatHasPassedIsRefusedAndWhatWasChosenStays(Visits visits) {
        Page clerk = visits.as(Account.CLERK);
        clerk.navigate("/reports");
        clerk.locator("#reports a").first().click();
        clerk.locator("#assignments").click();
        Locator row = clerk.locator("#pieces tbody tr").nth(1);
        row.locator("select").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        String chosen = row.locator("select").inputValue();
        row.locator("input").fill("2020-01-01");
        clerk.locator("button[form=assign]").click();

        assertThat(clerk.locator(".say.bad")).containsText("已经过了");
        Locator after = clerk.locator("#pieces tbody tr").nth(1);
        assertThat(after.locator("select")).hasValue(chosen);
        assertThat(after.locator("input")).hasValue("2020-01-01");
    }
}
