package cn.mingfa.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The day's work without a mouse. */
@ExtendWith(Browsing.class)
class KeyboardWalkTest {

    /** Somebody who looks for every key still makes one a second. */
    private static final int KEYS_IN_A_MINUTE = 60;

    private static final int LONGEST_WAY = 250;

    private int strokes;

    private void press(Page page, String key) {
        strokes++;
        page.keyboard().press(key);
    }

    private void type(Page page, String words) {
        strokes += words.codePointCount(0, words.length());
        page.keyboard().type(words);
    }

    /** Goes on with Tab until it is there. */
    private void reach(Page page, Locator target) {
        for (int steps = 0; steps < LONGEST_WAY; steps++) {
            if ((Boolean) target.evaluate("e => e === document.activeElement")) {
                return;
            }
            press(page, "Tab");
        }
        throw new AssertionError("not reached by Tab: " + target.first().innerText());
    }

    @Test
    void anEventIsEnteredFromTodayInLessThanAMinuteOfKeys(Visits visits) {
        Page page = visits.as(Account.CLERK);
        page.navigate("/");
        press(page, "n");
        assertThat(page.locator("#usual a").first()).isFocused();
        press(page, "Enter");
        assertThat(page.locator("[name='d.occurred_on']")).isFocused();
        type(page, "11.20");
        press(page, "Tab");
        type(page, "键盘走通：巷口议事说法");
        press(page, "Enter");
        // which item of the duty list it belongs to is asked once; the likeliest has the focus
        Locator asked = page.locator("button[name=belongs]").first();
        assertThat(asked.or(page.locator("#done"))).isVisible();
        if (asked.isVisible()) {
            assertThat(asked).isFocused();
            press(page, "Enter");
        }

        assertThat(page.locator("#done")).containsText("已登记，编号");
        assertThat(page.locator("h1")).hasText("键盘走通：巷口议事说法");
        assertThat(page.locator("dl.pairs").first()).containsText("2026年11月20日");
        assertThat(strokes).isLessThan(KEYS_IN_A_MINUTE);
    }

    @Test
    void whatTheLedgerJoinsIsOpenedFromTodayByKeys(Visits visits) {
        Page page = visits.as(Account.CLERK);
        page.navigate("/");
        reach(page, page.locator("#raised-h a"));
        press(page, "Enter");
        assertThat(page.locator("h1")).hasText("要留意");
        reach(page, page.locator("details.area > summary").first());
        press(page, "Enter");
        Locator first = page.locator(".watched a").first();
        String number = first.innerText();
        reach(page, first);
        press(page, "Enter");

        page.waitForURL(Pattern.compile(".*/matters/.*"));
        assertThat(page.locator("p.where")).containsText(number);
    }

    @Test
    void aNumberOfTheBalanceOpensItsMattersByKeys(Visits visits) {
        Page page = visits.as(Account.CLERK);
        page.navigate("/disclosure/balance");
        Locator received = page.locator("main tbody tr").last().locator("a").first();
        String amount = received.innerText();
        reach(page, received);
        press(page, "Enter");
        assertThat(page.locator("main tbody tr")).hasCount(Integer.parseInt(amount));
        reach(page, page.locator("main tbody a").first());
        press(page, "Enter");

        page.waitForURL(Pattern.compile(".*/matters/.*"));
        assertThat(page.locator("#stage")).isVisible();
    }
}
