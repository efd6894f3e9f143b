package cn.mingfa.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** The pages there are, each with the way to it. */
final class Rooms {

    private static final String SLIPS = """
            栖禾镇2025年法治政府建设情况报告
            2025年，栖禾镇坚持依法行政，，现将情况报告如下。
            一、主要举措和成效
            （一）规范行政执法。全年办理行政处罚案件24件。。开展执法培训6场次，培训180人次，执法案卷评查覆盖率120%。
            （二）化解矛盾纠纷。受理调解申请50件，已调解成功60件，其中家事纠纷20件、邻里纠纷35件。
            二、存在的不足和原因
            由于人手偏紧，案卷归档还不够及时。
            """;

    static final Room TODAY = at("today", "/");
    static final Room LEDGER = at("ledger", "/ledger?type=publicity_event");
    static final Room MATTER =
            new Room("matter", false, page -> first(page, "/ledger?type=disclosure_application", "#grid tbody a"));
    static final Room DUE = at("due", "/due/xxgk.reply?start=2026-09-18");
    static final Room FIGURE = new Room("workspace with a figure open", false, page -> {
        report(page);
        page.locator("#paper a.fig").nth(3).click();
        page.locator("#figure-amount").waitFor();
    });

    static final Room CHECKED = new Room("a document checked", false, page -> {
        page.navigate("/proof/check");
        page.locator("#words").fill(SLIPS);
        page.locator("#check-form .btn.main").click();
        page.locator("#paper a.flag").first().click();
        page.locator("#card").waitFor();
    });

    static final List<Room> ALL = List.of(
            new Room("login", true, page -> page.navigate("/login")),
            new Room("login refused", true, page -> page.navigate("/login?error")),
            open("public site", "/public"),
            open("public decisions", "/public/decisions"),
            open("public consultations", "/public/consultations"),
            open("public documents", "/public/documents"),
            open("public list without hits", "/public/documents?q=没有这样的文件"),
            open("public address of nothing", "/public/documents/nothing"),
            open("public receipts", "/public/receipts"),
            open("public receipt of nothing", "/public/receipts/0000-0000-0000-0000"),
            new Room("a public decision", true, page -> first(page, "/public/decisions", ".lines a")),
            new Room("a public document", true, page -> first(page, "/public/documents", ".lines a")),
            new Room(
                    "a consultation with its feedback",
                    true,
                    page -> first(page, "/public/consultations?q=农贸市场", ".lines a")),
            new Room("a comment refused", true, page -> {
                first(page, "/public/consultations?state=征集中", ".lines a");
                page.locator("#say form .btn.main").click();
                page.locator("#wrong").waitFor();
            }),
            new Room("a public page in large type", true, page -> {
                page.navigate("/public/reading?size=large&back=/public/documents");
                page.locator(".sift").waitFor();
                page.context().clearCookies();
            }),
            TODAY,
            at("ledger of all", "/ledger"),
            LEDGER,
            at("ledger without hits", "/ledger?q=没有这样的事项"),
            at("choose what to enter", "/ledger/new"),
            at("duty page", "/duty"),
            at("decisions", "/decisions"),
            at("opinion points", "/opinion-points"),
            at("adviser's desk", "/adviser"),
            at("balance of applications", "/disclosure/balance"),
            at("rosters", "/rosters"),
            at("roster on a day", "/rosters/leading_group_member?on=2025-06-30"),
            at("risk cards", "/risks"),
            at("demand remainder", "/demand"),
            at("demand by village", "/demand/villages"),
            at("inbox", "/inbox"),
            at("reminders", "/inbox/settings"),
            new Room(
                    "matter with links for outsiders",
                    false,
                    page -> first(page, "/ledger?type=proposal", "#grid tbody a")),
            at("what needs looking after", "/watches"),
            at("coverage by audience and law", "/coverage/publicity_coverage"),
            at("coverage of the duty list", "/coverage/publicity_duty_coverage"),
            at("applications behind a number", "/disclosure/balance/info_request_answered_count"),
            new Room("tickets behind a rate", false, page -> first(page, "/demand", "main a[href*='/demand/rates/']")),
            new Room(
                    "draft of a duty statement",
                    false,
                    page -> first(page, "/duty", "main a[href*='/duty/statements/']")),
            at("document numbers", "/numbers"),
            at("meetings that could have been one", "/meetings"),
            at("open items per head", "/workload"),
            at("lecturers booked", "/lecturers"),
            at("days ahead", "/diary"),
            at("study topics", "/study/topics"),
            at("what each post must know", "/study/must-know"),
            at("self-test", "/study/test?law=政府信息公开条例"),
            at("entry", "/ledger/new/disclosure_application"),
            new Room("entry refused", false, page -> {
                page.navigate("/ledger/new/publicity_event");
                page.locator("#entry button[name=save]").click();
                page.locator(".say.bad").waitFor();
            }),
            MATTER,
            new Room("matter with every form unfolded", false, page -> {
                MATTER.open(page);
                page.locator("main").evaluate("main => main.querySelectorAll('details').forEach(d => d.open = true)");
            }),
            new Room("correction", false, page -> {
                MATTER.open(page);
                page.navigate(page.url() + "/correct");
            }),
            new Room("month grid of a clock", false, page -> {
                MATTER.open(page);
                page.locator("a[href*='/clocks/']").first().click();
                page.locator(".month").waitFor();
            }),
            at("import", "/ledger/import?type=reception"),
            new Room("dry run", false, Rooms::dryRun),
            at("reports", "/reports"),
            new Room("workspace", false, Rooms::report),
            new Room("who writes what of the report", false, page -> {
                report(page);
                page.locator("#assignments").click();
                page.locator("#pieces").waitFor();
            }),
            FIGURE,
            new Room("workspace, editing", false, page -> {
                report(page);
                page.navigate(String.valueOf(page.locator("a.pen").nth(2).getAttribute("href")));
                page.locator("#words").waitFor();
            }),
            tab("lastyear"),
            tab("law"),
            tab("changes"),
            new Room("workspace with a finding on its card", false, page -> {
                report(page);
                if (page.locator("#paper [data-look]").count() == 0) {
                    slip(page);
                }
                page.locator("#paper [data-look]").first().click();
                page.locator("#card").waitFor();
            }),
            at("check a document", "/proof/check"),
            CHECKED,
            at("rules", "/proof/rules"),
            at("no such rule", "/proof/rules?q=没有这样的规则"),
            at("statutes", "/proof/statutes"),
            at("accepted documents", "/proof/library"),
            at("deadlines", "/due"),
            DUE,
            at("no such page", "/nowhere"));

    /** What somebody opens who leads or oversees. */
    static final List<Room> LEADING = List.of(
            at("today of one who leads", "/"), at("duties of one who leads", "/duty"), at("inbox above", "/inbox"));

    /** The pages of an administrator. */
    static final List<Room> DEFINITIONS = List.of(
            at("definitions", "/catalogue"),
            at("definitions found", "/catalogue?q=培训&kind=matter"),
            at("no such definition", "/catalogue?q=没有这样的定义"),
            at("editions", "/catalogue/editions"),
            at("matters under old versions", "/catalogue/moves"),
            at("an empty definition", "/catalogue/new"),
            copy("matter", "training"),
            copy("clock", "xxgk.reply"),
            copy("indicator", "publicity_event_count"),
            copy("watch", "contract_dispute_open"),
            copy("matrix", "publicity_coverage"),
            copy("letter", "disclosure_correction"),
            new Room("a definition with findings", false, page -> {
                page.navigate("/catalogue/new?kind=matter&key=training");
                page.locator("#text").fill(page.locator("#text").inputValue().replace("series:", "serie:"));
                page.locator("#findings").waitFor();
            }),
            at("reminders at work", "/inbox/health"));

    private Rooms() {}

    /** The editor with a copy and its preview. */
    private static Room copy(String kind, String key) {
        return new Room("copy of a " + kind, false, page -> {
            page.navigate("/catalogue/new?kind=" + kind + "&key=" + key);
            page.locator("#verdict .say[role=status]").waitFor();
        });
    }

    /** One page. */
    record Room(String name, boolean guest, Consumer<Page> way) {

        Page open(Page page) {
            way.accept(page);
            return page;
        }
    }

    /** Writes a sentence with a doubled full stop: the report of the demonstration has nothing to find. */
    private static void slip(Page page) {
        page.navigate(String.valueOf(page.locator("a.pen").nth(2).getAttribute("href")));
        page.locator("#words").fill("夜校在院坝开课。。乡亲们带着板凳来。");
        page.locator("button[name='how'][value='add']").click();
        page.locator("#paper [data-look]").first().waitFor();
    }

    private static Room open(String name, String address) {
        return new Room(name, true, page -> page.navigate(address));
    }

    private static Room at(String name, String address) {
        return new Room(name, false, page -> page.navigate(address));
    }

    private static Room tab(String tab) {
        return new Room("workspace, tab " + tab, false, page -> {
            report(page);
            page.navigate(page.url() + "?tab=" + tab);
            page.locator("#tab-" + tab).waitFor();
        });
    }

    /** A file in which every row is wrong. */
    private static void dryRun(Page page) {
        page.navigate("/ledger/import?type=reception");
        page.locator("#file")
                .setInputFiles(new FilePayload(
                        "接访.csv",
                        "text/csv",
                        "接访日期,反映事项,接访领导,接访群众,赴京接访\n2026-02-30,照明,镇长,三,也许\n".getBytes(StandardCharsets.UTF_8)));
        page.locator("#import-form .btn.main").click();
        page.locator("#wrong-cells").waitFor();
    }

    private static void report(Page page) {
        first(page, "/reports", "#reports a");
        page.locator("#paper").waitFor();
    }

    private static void first(Page page, String address, String link) {
        page.navigate(address);
        Locator target = page.locator(link).first();
        page.navigate(String.valueOf(target.getAttribute("href")));
    }
}
