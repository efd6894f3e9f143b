package cn.mingfa.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The list, what goes out of it and what comes in. */
@ExtendWith(Browsing.class)
class LedgerPagesTest {

    private static final String EVENTS = "/ledger?type=publicity_event&from=2026-01-01&to=2026-06-30";
    private static final String VISITOR = "欧阳听澜";

    @Test
    void theAddressHoldsTheFilterSoThatAViewCanBeSent(Visits visits) {
        Page page = visits.as(Account.CLERK);
        page.navigate("/ledger?type=publicity_event");
        int all = hits(page);
        page.locator("#add-filter summary").click();
        Locator form = page.locator("#add-filter form");
        form.getByLabel("起", new Locator.GetByLabelOptions().setExact(true)).fill("1.1");
        form.getByLabel("止", new Locator.GetByLabelOptions().setExact(true)).fill("6.30");
        form.getByLabel("活动形式").selectOption("talk");
        form.getByRole(AriaRole.BUTTON).click();
        page.waitForURL("**f.form=talk**");

        int narrowed = hits(page);
        assertThat(narrowed).isPositive().isLessThan(all);
        assertThat(page.locator(".chip").filter(new Locator.FilterOptions().setHasText("法治宣讲")))
                .isVisible();

        Page colleague = visits.as(Account.REVIEWER);
        colleague.navigate(page.url());
        assertThat(hits(colleague)).isEqualTo(narrowed);

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("去掉活动形式条件"))
                .click();
        assertThat(page.locator("#hits")).not().hasText("符合 " + narrowed + " 条");
        assertThat(hits(page)).isGreaterThan(narrowed);
    }

    @Test
    void theFootSumsExactlyTheFilteredRows(Visits visits) {
        Page page = visits.as(Account.CLERK);
        page.navigate(EVENTS + "&size=200");
        List<String> heads = page.locator("#grid thead th").allInnerTexts();
        int column = heads.stream()
                .filter(head -> head.startsWith("场次"))
                .mapToInt(heads::indexOf)
                .findFirst()
                .orElseThrow();
        Locator rows = page.locator("#grid tbody tr");
        assertThat(rows).hasCount(hits(page));
        int sum = rows.all().stream()
                .mapToInt(row -> Integer.parseInt(
                        row.locator("td").nth(column).innerText().strip()))
                .sum();
        Locator foot = page.locator("#grid tfoot td");
        assertThat(foot.first()).containsText("合计 " + hits(page) + " 件");
        int lead = Integer.parseInt(String.valueOf(foot.first().getAttribute("colspan")));
        assertThat(foot.nth(column - lead + 1)).containsText(Pattern.compile("^\\s*" + sum + "(?!\\d)"));
    }

    @Test
    void aNumberLeadsToItsMatterAndWordsToTheList(Visits visits) {
        Page page = visits.as(Account.CLERK);
        page.navigate("/ledger?type=publicity_event");
        Locator newest = page.locator("#grid tbody tr").first();
        String number = newest.locator("td").first().innerText();
        String words = newest.locator("a").first().innerText().substring(0, 4);
        search(page, number);
        assertThat(page.locator(".where")).containsText(number);

        search(page, words);
        assertThat(page).hasURL(Pattern.compile("/ledger\\?q="));
        assertThat(page.locator("#seek")).hasValue(words);
        assertThat(hits(page)).isPositive();
        assertThat(page.locator("#grid tbody tr").allInnerTexts()).allMatch(row -> row.contains(words));
    }

    private static void search(Page page, String words) {
        page.keyboard().press("/");
        page.locator("#seek").fill(words);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.endsWith("type=publicity_event"));
    }

    @Test
    void theExportHoldsExactlyTheRowsOfTheList(Visits visits) throws IOException {
        Page page = visits.as(Account.CLERK);
        page.navigate(EVENTS);
        int hits = hits(page);
        Path file = page.waitForDownload(() -> page.locator("#export").click()).path();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            assertThat(workbook.getFirstSheet().read()).hasSize(hits + 1);
        }
        Path csv =
                page.waitForDownload(() -> page.locator("#export-csv").click()).path();
        assertThat(Files.readString(csv)).startsWith("\uFEFF");
        assertThat(Files.readAllLines(csv)).hasSize(hits + 1);
    }

    @Test
    void aWrongCellIsListedAndNothingIsImportedUntilItsRowIsLeftOut(Visits visits) {
        Page page = visits.as(Account.CLERK);
        page.navigate("/ledger/import?type=reception");
        page.locator("#file")
                .setInputFiles(new FilePayload(
                        "接访.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", receptions()));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("检查这份文件"))
                .click();

        assertThat(page.locator("h1")).hasText("有 1 处要改");
        assertThat(page.locator("#dryrun-summary")).containsText("可以导入 1 行，有错 1 行");
        Locator wrong = page.locator("#wrong-cells tbody tr");
        assertThat(wrong).hasCount(1);
        assertThat(wrong.locator("td").nth(0)).hasText("接访");
        assertThat(wrong.locator("td").nth(1)).hasText("3");
        assertThat(wrong.locator("td").nth(2)).hasText("D");
        assertThat(wrong.locator("td").nth(3)).containsText("接访群众");
        assertThat(wrong.locator("td").nth(4)).hasText("-5");
        assertThat(imported(visits)).isZero();

        page.getByRole(AriaRole.CHECKBOX).check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("导入 1 行"))
                .click();
        assertThat(page.locator("h1")).hasText("已导入 1 件");
        assertThat(page.locator("#import-result")).containsText("略过 1 行");
        assertThat(imported(visits)).isEqualTo(1);
    }

    private static byte[] receptions() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "e2e", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("接访");
            row(sheet, 0, "接访日期", "反映事项", "接访领导", "接访群众", "赴京接访");
            row(sheet, 1, "2026-10-12", "渡口夜间照明（导入走通）", "镇长", "4", "否");
            row(sheet, 2, "2026-10-13", "巷道积水排除（导入走通）", "镇长", "-5", "否");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void row(Worksheet sheet, int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            sheet.value(row, column, cells[column]);
        }
    }

    private static int imported(Visits visits) {
        Page page = visits.as(Account.CLERK);
        page.navigate("/ledger?q=导入走通");
        return page.locator("#grid tbody tr").count();
    }

    @Test
    void personalDataIsMaskedUntilAPurposeIsGiven(Visits visits) throws IOException {
        Page page = visits.as(Account.CLERK);
        String matter = reception(page, "水渠清淤（个人信息走通）");
        assertThat(page.locator("main")).not().containsText(VISITOR);
        assertThat(page.locator("main")).containsText("欧＊＊＊");

        page.navigate("/ledger?type=reception&q=个人信息走通&cols=number,visitors");
        assertThat(page.locator("#grid")).not().containsText(VISITOR);
        Path csv =
                page.waitForDownload(() -> page.locator("#export-csv").click()).path();
        assertThat(Files.readString(csv)).contains("个人信息走通").doesNotContain(VISITOR);

        page.navigate(matter);
        page.getByText("个人信息已隐去").click();
        page.getByLabel("用途").fill("制作接访回执");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("查看并记录"))
                .click();
        assertThat(page.locator("main")).containsText(VISITOR);
        assertThat(page.locator("#done")).containsText("用途已经记录");
        page.navigate(matter);
        assertThat(page.locator("main")).not().containsText(VISITOR);
    }

    @Test
    void theSecondOfTwoWhoEditTheSameMatterIsToldWhoWasFirst(Visits visits) {
        Page first = visits.as(Account.CLERK);
        String matter = reception(first, "村道路灯报修（冲突走通）");
        Page second = visits.as(Account.REVIEWER);
        second.navigate(matter);
        first.navigate(matter);

        note(first, "已请供电所到场查看");
        assertThat(first.locator(".story")).containsText("已请供电所到场查看");

        note(second, "另一条补记");
        assertThat(second.locator(".say.bad")).containsText(Pattern.compile("已由.+改过，请刷新后再提交"));
        assertThat(second.locator("#note-text")).hasValue("另一条补记");
        assertThat(second.locator(".story")).not().containsText("另一条补记");
    }

    @Test
    void namesOfLawsAreOfferedFromTheLibrary(Visits visits) {
        Page page = visits.as(Account.CLERK);
        page.navigate("/ledger/new/study_session");
        page.getByLabel("名称，第1行").focus();
        assertThat(page.locator("#statute-titles option[value='中华人民共和国行政处罚法']")).hasCount(1);
        page.getByLabel("名称，第2行").focus();
        assertThat(page.locator("datalist#statute-titles")).hasCount(1);
    }

    private static void note(Page page, String words) {
        page.getByText("补记一条").click();
        page.locator("#note-text").fill(words);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("补记").setExact(true))
                .click();
    }

    /** @return its address */
    private static String reception(Page page, String topic) {
        page.navigate("/ledger/new/reception");
        page.getByLabel("接访日期").fill("11.12");
        page.getByLabel("反映事项").fill(topic);
        page.getByLabel("接访领导").fill("镇长");
        page.getByLabel("接访群众").fill("1");
        page.getByLabel("来访人").fill(VISITOR);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("登记").setExact(true))
                .click();
        assertThat(page.locator("h1")).hasText(topic);
        return page.url().replaceFirst("[?#].*", "");
    }

    private static int hits(Page page) {
        Matcher number =
                Pattern.compile("符合 (\\d+) 条").matcher(page.locator("#hits").innerText());
        assertThat(number.find()).isTrue();
        return Integer.parseInt(number.group(1));
    }
}
