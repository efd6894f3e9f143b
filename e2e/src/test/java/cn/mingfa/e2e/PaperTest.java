package cn.mingfa.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Pages as they come out of the printer. */
@ExtendWith(Browsing.class)
class PaperTest {

    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    /** Printed as the page says, with its own margins and its own turn of the sheet. */
    private static String printed(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        return new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
    }

    private static long sheets(String pdf) {
        return PAGE.matcher(pdf).results().count();
    }

    @ParameterizedTest
    @CsvSource({
        "/duty, 1",
        "/rosters/leading_group_member, 1",
        "/coverage/publicity_coverage, 1",
        "/coverage/member_field, 1",
        "/numbers, 1",
        "/disclosure/balance, 1"
    })
    void aListSaysWhoseItIsAndBeginsOnItsFirstSheet(String path, int most, Visits visits) {
        Page page = visits.as(Account.CLERK);
        page.navigate(path);

        assertThat(sheets(printed(page))).as("sheets of " + path).isBetween(1L, (long) most);
        assertThat(page.locator(".onpaper")).isVisible();
        assertThat(page.locator(".onpaper")).containsText("栖禾镇人民政府");
        assertThat(page.locator(".bar")).isHidden();
    }

    @Test
    void aCoverageTableLiesAcross(Visits visits) {
        Page page = visits.as(Account.CLERK);
        page.navigate("/coverage/publicity_coverage");

        assertThat(printed(page)).containsPattern("MediaBox\\s*\\[\\s*0\\s+0\\s+84[12]");
    }

    @Test
    void theReportIsPrintedAsADocumentWithoutAWordOfTheWorkspace(Visits visits) {
        Page page = visits.as(Account.CLERK);
        page.navigate("/reports");
        page.locator("#reports a").first().click();

        assertThat(sheets(printed(page))).isGreaterThan(1);
        assertThat(page.locator(".onpaper")).isHidden();
        assertThat(page.locator("#panel")).isHidden();
        assertThat(page.locator("#paper .title")).isVisible();
    }

    @Test
    void whatWaitsForTheAdviserIsOnPaper(Visits visits) {
        Page page = visits.as(Account.REVIEWER);
        page.navigate("/adviser");
        printed(page);

        assertThat(page.locator(".offers.kept li").first()).isVisible();
    }

    @Test
    void aMatterIsPrintedWithItsNumberAndWithoutItsButtons(Visits visits) {
        Page page = visits.as(Account.CLERK);
        page.navigate("/ledger?type=disclosure_application");
        page.locator("#grid td a").first().click();
        printed(page);

        assertThat(page.locator(".where")).isVisible();
        assertThat(page.locator("#offers-h")).isHidden();
    }
}
