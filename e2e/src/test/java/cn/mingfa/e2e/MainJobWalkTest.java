package cn.mingfa.e2e;

import cn.mingfa.document.Documents;
import cn.mingfa.document.UnreadableDocument;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The one walk everything is for: from logging in over an entry and a rising figure to the report in one's hands. */
@ExtendWith(Browsing.class)
class MainJobWalkTest {

    private static final Pattern SESSIONS = Pattern.compile("^\\d+场次$");
    private static final String EVENT = "民法典巡回宣讲（走通）";
    private static final int ENTERED = 3;

    @Test
    void anEntryRaisesTheFigureAndTheReportIsCheckedAndTakenAway(Visits visits) throws IOException, UnreadableDocument {
        Page page = visits.guest();
        page.navigate("/");
        Visits.logIn(page, Account.CLERK);
        openReport(page);
        int before = sessions(page);

        enterEvent(page);

        openReport(page);
        int after = sessions(page);
        assertThat(after).isEqualTo(before + ENTERED);
        String figure = rowsAddUp(page, after);

        oneKeyMendsAFinding(page);
        takeAway(page, after, figure);
    }

    private static void openReport(Page page) {
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("年度报告").setExact(true))
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("栖禾镇2026年报告"))
                .click();
        assertThat(page.locator("h1")).containsText("2026年法治政府建设");
    }

    private static Locator paragraph(Page page) {
        return page.locator("#paper .para")
                .filter(new Locator.FilterOptions().setHasText("开展法治宣传活动"))
                .first();
    }

    private static Locator figure(Page page) {
        return paragraph(page)
                .locator("a.fig")
                .filter(new Locator.FilterOptions().setHasText(SESSIONS))
                .first();
    }

    private static int sessions(Page page) {
        return Integer.parseInt(figure(page).innerText().replace("场次", ""));
    }

    private static void enterEvent(Page page) {
        page.keyboard().press("n");
        page.waitForURL("**/ledger/new");
        page.locator(".choose")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName("普法活动").setExact(true))
                .click();
        page.waitForURL("**/ledger/new/publicity_event");
        page.getByLabel("活动日期").fill("3.5");
        page.getByLabel("活动名称").fill(EVENT);
        page.getByLabel("场次", new Page.GetByLabelOptions().setExact(true)).fill(String.valueOf(ENTERED));
        page.locator("#belongs").selectOption(new SelectOption().setIndex(1));
        assertThat(page.getByLabel("活动日期")).hasValue("2026-03-05");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("登记").setExact(true))
                .click();
        assertThat(page.locator("#done")).containsText("已登记，编号");
        assertThat(page.locator("h1")).hasText(EVENT);
    }

    /** @return id of the figure */
    private static String rowsAddUp(Page page, int shown) {
        figure(page).click();
        assertThat(page.locator("#figure-amount")).containsText(String.valueOf(shown));
        Locator rows = page.locator("#rows tbody tr");
        assertThat(rows.filter(new Locator.FilterOptions().setHasText(EVENT))).hasCount(1);
        assertThat(rows.filter(new Locator.FilterOptions().setHasText(EVENT))).containsText("03-05");
        int sum = rows.locator("td.number").allInnerTexts().stream()
                .mapToInt(Integer::parseInt)
                .sum();
        assertThat(sum).isEqualTo(shown);
        assertThat(page.locator("#rows tfoot")).containsText("与文中一致");
        Matcher id = Pattern.compile("[?&]figure=([^&]+)").matcher(page.url());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    /** A doubled full stop slips in; the check finds it, one key takes it out. */
    private static void oneKeyMendsAFinding(Page page) {
        Locator paragraph = paragraph(page);
        paragraph.hover();
        paragraph.getByText("编辑", new Locator.GetByTextOptions().setExact(true)).click();
        Locator words = page.locator("#words");
        words.fill(words.inputValue().strip() + "。");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("保存").setExact(true))
                .click();
        assertThat(paragraph(page)).containsText("。。");

        page.locator("#panel")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^校核意见")))
                .click();
        paragraph(page).locator("a.mark").first().click();
        Locator current = page.locator(".advice.current");
        assertThat(current.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^采纳"))))
                .isVisible();
        String finding = current.getAttribute("id");
        assertThat(finding).isNotBlank();
        page.keyboard().press("f");
        assertThat(paragraph(page)).not().containsText("。。");
        page.locator("#panel")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("改动"))
                .click();
        assertThat(page.locator("#tab-changes")).containsText("按校核意见修改");
    }

    private static void takeAway(Page page, int figure, String id) throws IOException, UnreadableDocument {
        Path document = download(page, "#docx");
        byte[] bytes = Files.readAllBytes(document);
        assertThat(new String(bytes, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
        assertThat(Documents.read("报告.docx", bytes).text()).contains("开展法治宣传活动" + figure + "场次");

        String json = Files.readString(download(page, "#json"));
        Matcher written = Pattern.compile("\\{[^{}]*\"id\"\\s*:\\s*\"" + id + "\"[^{}]*\"value\"\\s*:\\s*(\\d+)")
                .matcher(json);
        assertThat(written.find()).as("figure " + id + " in report.json").isTrue();
        assertThat(written.group(1)).isEqualTo(String.valueOf(figure));
    }

    private static Path download(Page page, String link) {
        if (page.locator("#download").getAttribute("open") == null) {
            page.locator("#download summary").click();
        }
        Download download = page.waitForDownload(() -> page.locator(link).click());
        return download.path();
    }
}
