package cn.mingfa.e2e;

import cn.mingfa.document.Documents;
import cn.mingfa.document.DocxWriter;
import cn.mingfa.document.OfficialDocument;
import cn.mingfa.document.UnreadableDocument;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Proofreading by hand and key: findings at their place, rules on and off, last year's report, a file from elsewhere. */
@ExtendWith(Browsing.class)
class ProofWalkTest {

    private static final String COPIED = "全镇把矛盾化解在院坝里，村里的老支书带着调解员逐户上门，一年跑遍了十七个村民小组。";

    @Test
    void aFindingIsMendedAtItsPlaceAndTakenBack(Visits visits) {
        Page page = visits.as(Account.SUPERVISOR);
        openReport(page, "芷汀镇");
        Locator mine = write(page, "巡回法庭进村办案。。群众在家门口打官司。");
        Locator flag = mine.locator("a.flag.error");
        assertThat(flag).hasAccessibleName(Pattern.compile("有误：标点重复"));
        double place = top(mine);

        flag.focus();
        page.keyboard().press("Enter");
        Locator card = page.locator("#card");
        assertThat(card).isVisible();
        assertThat(card).isFocused();
        assertThat(card).containsText("→");
        assertThat(card.getByRole(AriaRole.BUTTON, named("^采纳"))).isVisible();
        assertThat(top(mine)).as("nothing moves when a card opens").isEqualTo(place);
        page.keyboard().press("Escape");
        assertThat(card).isHidden();
        assertThat(flag).isFocused();

        flag.click();
        page.locator("#card").getByRole(AriaRole.BUTTON, named("^采纳")).click();
        assertThat(page.locator(".toast")).containsText("已采纳");
        assertThat(page.locator("#paper")).not().containsText("。。");
        page.keyboard().press("u");
        assertThat(page.locator(".toast")).containsText("已撤销");
        assertThat(mine).containsText("办案。。群众");

        mine.locator("a.flag.error").click();
        page.keyboard().press("x");
        page.keyboard().type("引自群众来信，照录原文。");
        page.keyboard().press("Enter");
        assertThat(page.locator(".toast")).containsText("不采纳");
        assertThat(mine.locator("a.flag.error")).hasCount(0);
    }

    @Test
    void theFindingInHandStaysInHandWhenTheServerAnswersLate(Visits visits) {
        Page page = visits.as(Account.SUPERVISOR);
        openReport(page, "芷汀镇");
        Locator mine = write(page, "流动法庭上山办案。。山里人在院坝打官司。");
        Locator tab = page.locator("#panel").getByRole(AriaRole.LINK, named("^校核意见"));
        tab.click();
        assertThat(page.locator("#panel .advice.current")).isVisible();

        List<Route> held = new ArrayList<>();
        page.route(Pattern.compile("tab=findings"), held::add);
        tab.click();
        page.waitForCondition(() -> !held.isEmpty());
        mine.locator("a.flag.error").click();
        Locator current = page.locator(".advice.current");
        assertThat(current).containsText("标点重复");
        String before = current.getAttribute("data-item");
        page.waitForResponse(
                Pattern.compile("tab=findings"), () -> held.getFirst().resume());
        assertThat(page.locator("#card")).isVisible();
        assertThat(current).hasAttribute("data-item", before);
        page.keyboard().press("f");
        assertThat(mine).containsText("办案。山里人");
    }

    @Test
    void whatNobodyWouldDisputeIsTakenOverInOneGo(Visits visits) {
        Page page = visits.as(Account.SUPERVISOR);
        openReport(page, "岚汀街道");
        Locator mine = write(page, "执法全程留痕。。案卷集中评查，，逐件反馈。");
        page.locator("#panel").getByRole(AriaRole.BUTTON, named("^全部采纳有把握的")).click();
        assertThat(mine).containsText("执法全程留痕。案卷集中评查，逐件反馈。");
        page.locator("#undo").click();
        assertThat(mine).containsText("留痕。。案卷集中评查，，逐件");
    }

    @Test
    void aRuleSwitchedOffFindsNothingUntilItIsOnAgain(Visits visits) {
        Page page = visits.as(Account.SUPERVISOR);
        openReport(page, "澄砚区司法局");
        String report = page.url();
        Locator mine = write(page, "落实**法制审核**制度。");
        assertThat(mine.locator("a.flag")).not().hasCount(0);

        Locator rule = page.locator("#rule-residue\\.markdown").getByRole(AriaRole.SWITCH);
        page.navigate("/proof/rules?q=排版标记");
        assertThat(rule).isChecked();
        rule.click();
        assertThat(rule).not().isChecked();
        assertThat(page.locator("#acts")).containsText("停用规则");
        page.navigate(report);
        assertThat(mine).containsText("**法制审核**");
        assertThat(mine.locator("a.flag")).hasCount(0);

        page.navigate("/proof/rules?q=排版标记");
        rule.click();
        assertThat(rule).isChecked();
        page.navigate(report);
        assertThat(mine.locator("a.flag")).not().hasCount(0);

        Page clerk = visits.as(Account.CLERK);
        clerk.navigate("/proof/rules");
        assertThat(clerk.getByRole(AriaRole.SWITCH)).hasCount(0);
    }

    @Test
    void lastYearsReportIsBroughtAndSentencesTakenFromItAreFound(Visits visits) {
        Page page = visits.as(Account.SUPERVISOR);
        openReport(page, "澄砚区农业农村局");
        Locator mine = write(page, COPIED);
        String report = page.url().replaceFirst("[?#].*", "");
        page.navigate(report + "?tab=lastyear");
        page.locator("#lastyear-file")
                .setInputFiles(new FilePayload(
                        "上年定稿.txt",
                        "text/plain",
                        ("澄砚区农业农村局2025年法治政府建设情况报告\n2025年，本局依法履职。\n" + COPIED + "\n").getBytes(StandardCharsets.UTF_8)));
        page.locator("#lastyear-form .btn").click();
        page.waitForURL(Pattern.compile("tab=lastyear"));
        assertThat(page.locator("#tab-lastyear")).containsText("已采用文件");
        assertThat(page.locator("#tab-lastyear a.again")).containsText("老支书");

        page.navigate(report);
        Locator flag = mine.locator("a.flag").first();
        assertThat(flag).hasAccessibleName(Pattern.compile("上年"));
        page.navigate("/proof/library");
        assertThat(page.locator("#shelf")).containsText("澄砚区农业农村局2025年法治政府建设情况报告");
        assertThat(page.locator("#acts")).containsText("收入");
    }

    @Test
    void aFileFromElsewhereIsCheckedMendedAndTakenAwayWithoutBeingKept(Visits visits)
            throws IOException, UnreadableDocument {
        Page page = visits.as(Account.CLERK);
        page.navigate("/proof/check");
        page.locator("#file")
                .setInputFiles(new FilePayload(
                        "汇报.txt",
                        "text/plain",
                        "栖禾镇2025年法治政府建设情况报告\n2025年，栖禾镇办理行政处罚案件24件。。\n一、主要做法\n完善制度，，规范执法。\n"
                                .getBytes(StandardCharsets.UTF_8)));
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("校核").setExact(true))
                .click();
        assertThat(page.locator("h1")).hasText("汇报.txt");
        assertThat(page.locator("#fact-table")).containsText("24件");
        assertThat(page.locator("#paper a.flag.error")).not().hasCount(0);

        page.locator("#paper a.flag.error").first().click();
        assertThat(page.locator("#card")).isVisible();
        page.keyboard().press("f");
        assertThat(page.locator("#paper")).containsText("案件24件。");
        assertThat(page.locator("#paper")).not().containsText("。。");
        page.locator("[data-undo]").click();
        assertThat(page.locator("#paper")).containsText("案件24件。。");
        page.locator(".bulk .btn").click();
        assertThat(page.locator("#paper")).containsText("完善制度，规范执法。");

        assertThat(Files.readString(taken(page, "#take-txt").path())).contains("案件24件。\n一、主要做法");
        byte[] docx = Files.readAllBytes(taken(page, "#take-docx").path());
        assertThat(Documents.read("改好的.docx", docx).text()).contains("完善制度，规范执法。");
        page.navigate("/proof/library");
        assertThat(page.locator("main")).not().containsText("汇报");
    }

    @Test
    void aWordDocumentComesBackAsItWasWithRevisionsInIt(Visits visits) throws IOException, UnreadableDocument {
        byte[] docx = new DocxWriter()
                .toBytes(new OfficialDocument(
                        "关于修路的通知",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(new OfficialDocument.Paragraph(
                                List.of(new OfficialDocument.Text("本周六修路。。请绕行，，周日通车。")))),
                        Optional.empty()));
        Page page = visits.as(Account.CLERK);
        page.navigate("/proof/check");
        page.locator("#file").setInputFiles(new FilePayload("修路.docx", "application/octet-stream", docx));
        page.locator("#check-form .btn.main").click();
        page.locator("#paper a.flag.error").first().click();
        page.keyboard().press("f");
        assertThat(page.locator("#paper")).containsText("本周六修路。请绕行，，周日通车。");

        byte[] copy = Files.readAllBytes(taken(page, "#take-review").path());
        assertThat(Documents.read("修路.docx", copy).text()).contains("本周六修路。请绕行，，周日通车。");
        assertThat(copy).isNotEqualTo(docx);
    }

    @Test
    void theWordingOfAnImportedStatuteStandsBesideItsCitation(Visits visits) {
        Page page = visits.as(Account.SUPERVISOR);
        page.navigate("/proof/statutes");
        page.locator("#bring summary").click();
        page.locator("#files")
                .setInputFiles(new FilePayload(
                        "摊点办法.txt",
                        "text/plain",
                        "澄砚区摊点管理办法\n第一条　为了规范摊点，制定本办法。\n第二条　摊点收市后应当清扫地面。\n".getBytes(StandardCharsets.UTF_8)));
        page.locator("#statute-form .btn").click();
        assertThat(page.locator(".say")).containsText("澄砚区摊点管理办法");
        page.navigate("/proof/statutes/text?title=澄砚区摊点管理办法");
        assertThat(page.locator("#articles .article")).hasCount(2);

        openReport(page, "澄砚区综合行政执法局");
        String report = page.url();
        write(page, "依据《澄砚区摊点管理办法》第二条劝导摊主。");
        page.navigate(report + "?tab=law");
        assertThat(page.locator("#tab-law")).containsText("摊点收市后应当清扫地面");
    }

    @Test
    void findingsAreMendedWithoutScriptToo(Visits visits) {
        Page page = visits.guest(Visits.office().setJavaScriptEnabled(false));
        page.navigate("/login");
        Visits.logIn(page, Account.CLERK);
        page.navigate("/proof/check");
        page.locator("#words").fill("关于修路的通知\n本周六修路。。请绕行。");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("校核").setExact(true))
                .click();
        page.locator("#paper a.flag.error").first().click();
        page.locator(".advice:target [data-fix]").click();
        assertThat(page.locator("#paper")).containsText("本周六修路。请绕行。");
    }

    private static Locator.GetByRoleOptions named(String pattern) {
        return new Locator.GetByRoleOptions().setName(Pattern.compile(pattern));
    }

    private static double top(Locator words) {
        return ((Number) words.evaluate("words => words.getBoundingClientRect().top + window.scrollY")).doubleValue();
    }

    private static Download taken(Page page, String button) {
        if (page.locator("#download").getAttribute("open") == null) {
            page.locator("#download summary").click();
        }
        return page.waitForDownload(() -> page.locator(button).click());
    }

    private static void openReport(Page page, String unit) {
        page.navigate("/reports");
        page.locator("#reports tr")
                .filter(new Locator.FilterOptions().setHasText(unit))
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        page.locator("#paper").waitFor();
    }

    /** Adds a paragraph of these words behind the second one; where it then stands. */
    private static Locator write(Page page, String words) {
        page.locator("#paper a.pen").nth(2).focus();
        page.keyboard().press("Enter");
        page.locator("#words").fill(words);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("作为新的一段加在后面"))
                .click();
        Locator mine =
                page.locator("#paper .para").filter(new Locator.FilterOptions().setHasText(words.substring(0, 6)));
        assertThat(mine).hasCount(1);
        return mine;
    }
}
