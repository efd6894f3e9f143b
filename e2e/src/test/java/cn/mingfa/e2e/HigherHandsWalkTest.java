package cn.mingfa.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static cn.mingfa.e2e.Account.CLERK;
import static cn.mingfa.e2e.Account.PRINCIPAL;
import static cn.mingfa.e2e.Account.SUPERVISOR;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Steps of those above and outside: the principal decides and signs, the supervisor closes, the adviser writes by a link. */
@ExtendWith(Browsing.class)
class HigherHandsWalkTest {

    private static final Pattern LINK = Pattern.compile("/w/[A-Za-z0-9_-]+");

    @Test
    void thePrincipalDecidesWhatTheClerkAsks(Visits visits) {
        CaseDesk desk = new CaseDesk(visits);
        String title = "走通：与另一项重复的任务";
        String task = desk.open(
                CLERK, "plan_task", "2026-11-10", "title", title, "responsible", "司法所", "planned_finish", "2026-12-20");
        ask(desk.of(CLERK), "cancel", "请负责人决定", "与三号任务重复，建议取消。");
        assertThat(desk.of(CLERK).locator("#act-cancel")).containsText("已请负责人决定");

        Page lead = desk.of(PRINCIPAL);
        lead.navigate("/");
        Locator waiting = lead.locator("main a").filter(new Locator.FilterOptions().setHasText(title));
        waiting.first().click();
        assertThat(lead.locator(".story")).containsText("与三号任务重复，建议取消。");
        desk.act(PRINCIPAL, task, "plan_task", "cancel", "2026-11-20", "cancel_reason", "与三号任务重复");

        lead.navigate("/");
        assertThat(waiting).hasCount(0);
        Page clerk = desk.of(CLERK);
        clerk.navigate(task);
        assertThat(clerk.locator("#stage")).hasText("已取消");
    }

    @Test
    void thePrincipalSignsWhatTheOfficeSends(Visits visits) {
        CaseDesk desk = new CaseDesk(visits);
        String document = desk.open(
                CLERK,
                "outgoing_document",
                "2026-11-12",
                "title",
                "走通：冬季防火通知",
                "kind",
                "notice",
                "level",
                "government",
                "drafter",
                "沈若谷");
        desk.act(
                PRINCIPAL,
                document,
                "outgoing_document",
                "issue",
                "2026-11-13",
                "number",
                "走通府〔2026〕1号",
                "written_on",
                "2026-11-13",
                "signer",
                "韩采薇",
                "openness",
                "open");
        assertThat(desk.of(PRINCIPAL).locator("#stage")).hasText("已印发");
    }

    @Test
    void theSupervisorSendsWorkBackAndClosesIt(Visits visits) {
        CaseDesk desk = new CaseDesk(visits);
        String issue = desk.open(
                CLERK,
                "issue",
                "2026-10-12",
                "description",
                "走通：执法记录没有归档",
                "source",
                "law",
                "inspector",
                "区司法局",
                "owner",
                "栖禾镇",
                "accountable",
                "陆敏",
                "due_on",
                "2026-12-10");
        desk.act(CLERK, issue, "issue", "begin", "2026-10-15", "measures", "逐件补归档");
        desk.file(CLERK, issue, "整改材料.txt", "整改材料", "2026-11-02");
        desk.act(CLERK, issue, "issue", "submit", "2026-11-03", "rectified_on", "2026-11-02", "proof", "已补归档十二件");

        Page above = desk.of(SUPERVISOR);
        above.navigate("/");
        above.locator("main a")
                .filter(new Locator.FilterOptions().setHasText("走通：执法记录没有归档"))
                .first()
                .click();
        desk.act(SUPERVISOR, issue, "issue", "return", "2026-11-06", "back_reason", "还有三件没有影像记录");
        Page clerk = desk.of(CLERK);
        clerk.navigate(issue);
        assertThat(clerk.locator(".story")).containsText("还有三件没有影像记录");
        desk.act(CLERK, issue, "issue", "submit", "2026-11-12", "rectified_on", "2026-11-11", "proof", "三件已补影像");
        desk.act(SUPERVISOR, issue, "issue", "close", "2026-11-16", "recheck", "抽查五件，记录齐全");
        clerk.navigate(issue);
        assertThat(clerk.locator("#stage")).hasText("已销号");
    }

    @Test
    void theSuperiorAcknowledgesAReportSentInItsOwnYear(Visits visits) {
        CaseDesk desk = new CaseDesk(visits);
        String filing = desk.open(
                CLERK,
                "annual_filing",
                "2026-11-10",
                "title",
                "走通：2026年度法治政府建设报告",
                "kind",
                "law_up",
                "year",
                "2026",
                "recipient",
                "澄砚区人民政府");
        desk.act(CLERK, filing, "annual_filing", "begin_up", "2026-11-10");
        desk.act(CLERK, filing, "annual_filing", "send", "2026-11-12", "signed_by", "韩采薇", "sent_on", "2026-11-12");
        ask(desk.of(CLERK), "acknowledge", "请监督人办理", "");

        Page above = desk.of(SUPERVISOR);
        above.navigate("/");
        assertThat(above.locator("main")).containsText("走通：2026年度法治政府建设报告");
        desk.act(SUPERVISOR, filing, "annual_filing", "acknowledge", "2026-11-16", "receipt_on", "2026-11-16");
        assertThat(above.locator("main")).containsText("按期");
        desk.act(CLERK, filing, "annual_filing", "publish", "2026-11-18", "published_on", "2026-11-18");
        assertThat(desk.of(CLERK).locator("#stage")).hasText("已公开");
    }

    @Test
    void theAdviserWritesTheOpinionByALink(Visits visits) {
        CaseDesk desk = new CaseDesk(visits);
        String request = desk.open(
                CLERK,
                "adviser_request",
                "2026-11-03",
                "question",
                "走通：校舍租赁能否续签三年",
                "phase",
                "before",
                "kind",
                "opinion",
                "asker",
                "城建办");
        desk.file(CLERK, request, "租赁合同.txt", "咨询材料", "2026-11-03");
        String link = issued(desk.of(CLERK), request.replaceFirst(".*/", ""));

        Page adviser = visits.guest();
        adviser.navigate(link);
        assertThat(adviser.locator("h1")).hasText("走通：校舍租赁能否续签三年");
        assertThat(adviser.locator("main")).containsText("租赁合同.txt");
        Locator form = adviser.locator("#act-opine form");
        Answers.named(form, "f.opined_on").fill("11.6");
        Answers.named(form, "f.points").first().fill("续签前先评估租金");
        form.locator("input[type=file]")
                .first()
                .setInputFiles(
                        new FilePayload("法律意见书.txt", "text/plain", "可以续签，先评估租金。".getBytes(StandardCharsets.UTF_8)));
        form.getByRole(AriaRole.BUTTON).last().click();
        assertThat(adviser.locator("#thanks")).containsText("谢谢");

        Page clerk = desk.of(CLERK);
        clerk.navigate(request);
        assertThat(clerk.locator("#stage")).hasText("已答复待反馈");
        assertThat(clerk.locator("main")).containsText("续签前先评估租金");
        assertThat(clerk.locator(".files")).containsText("法律意见书.txt");
    }

    private static void ask(Page page, String step, String button, String note) {
        Locator offer = page.locator("#act-" + step);
        offer.locator("summary").click();
        Locator form = offer.locator("form");
        Answers.named(form, "note").fill(note);
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
        assertThat(page.locator("#done")).containsText("已经提请");
    }

    /** The clerk issues the link; it is shown once. */
    private static String issued(Page page, String matter) {
        page.navigate("/outside/new?matter=" + matter);
        Locator form = page.locator("#issue");
        Answers.named(form, "name").fill("邵知远");
        Answers.named(form, "capacity").fill("法律顾问");
        form.getByRole(AriaRole.BUTTON).click();
        Matcher path = LINK.matcher(page.locator("#link").innerText());
        if (!path.find()) {
            throw new AssertionError(page.locator("main").innerText());
        }
        return path.group();
    }
}
