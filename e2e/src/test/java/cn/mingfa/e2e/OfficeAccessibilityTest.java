package cn.mingfa.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of units and people, as the administrator of the district sees them, for everybody. */
@ExtendWith(Browsing.class)
class OfficeAccessibilityTest {

    private static final String TREE = "/organisation";
    private static final String IMPORT = "/organisation/import";

    private static final List<Rooms.Room> ALL = List.of(
            room("units", page -> page.navigate(TREE)),
            room("units on a day", page -> page.navigate(TREE + "?on=2019-01-01")),
            room("no such unit", page -> page.navigate(TREE + "?name=没有的单位")),
            room("unit", OfficeAccessibilityTest::unit),
            room("unit with every form unfolded", page -> {
                unit(page);
                page.locator("main").evaluate("main => main.querySelectorAll('details').forEach(d => d.open = true)");
            }),
            room("unit, adding a person refused", page -> {
                unit(page);
                page.locator("#person-name").fill("江远帆");
                page.locator("#person-title").fill("科员");
                page.locator("#person-form .btn.main").click();
                page.locator(".say.bad").waitFor();
            }),
            reform("rename"),
            reform("move"),
            reform("merge"),
            reform("split"),
            reform("end"),
            room("person", OfficeAccessibilityTest::person),
            room("person with every form unfolded", page -> {
                person(page);
                page.locator("main").evaluate("main => main.querySelectorAll('details').forEach(d => d.open = true)");
            }),
            room("handover of somebody with much in hand", page -> {
                person(page);
                page.navigate("/organisation/handover?person=" + page.url().replaceAll(".*/", ""));
            }),
            room("handover with nothing in hand", page -> page.navigate("/organisation/handover")),
            room("password", page -> page.navigate("/organisation/password")),
            room("list of people", page -> page.navigate(IMPORT)),
            room(
                    "list of people, everything wrong",
                    page -> upload(page, "单位,姓名,职务,角色,登录名\n某镇,江远帆,,站长,a b\n", "#wrong-cells")),
            room("list of people, sound", page -> upload(page, "单位,姓名,职务,角色\n栖禾镇,江远帆,科员,经办人\n", "#confirm")),
            room("list of people, columns to join", page -> upload(page, "干部,处室,现职,手机\n江远帆,栖禾镇,科员,无\n", "#join")),
            room("first passwords", OfficeAccessibilityTest::slips));

    private static Rooms.Room room(String name, Consumer<Page> way) {
        return new Rooms.Room(name, false, way);
    }

    private static Rooms.Room reform(String kind) {
        return room("unit, " + kind, page -> {
            unit(page);
            page.navigate(page.url() + "/" + kind);
        });
    }

    private static void unit(Page page) {
        page.navigate(TREE);
        page.navigate(href(page.locator("#units a[href*='/units/']").nth(1)));
    }

    private static void person(Page page) {
        unit(page);
        page.navigate(href(page.locator("#posts a[href*='/people/']").first()));
    }

    private static String href(Locator link) {
        return String.valueOf(link.getAttribute("href"));
    }

    private static void upload(Page page, String list, String then) {
        page.navigate(IMPORT);
        page.locator("#file")
                .setInputFiles(new FilePayload("名单.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)));
        page.locator("#staff-form .btn.main").click();
        page.locator(then).waitFor();
    }

    /** Somebody new each time: the demonstration is shared by both schemes. */
    private static void slips(Page page) {
        String login = "axe" + System.nanoTime();
        upload(page, "单位,姓名,职务,角色,登录名\n岚汀街道,测" + login + ",科员,经办人," + login + "\n", "#confirm");
        page.locator("#confirm .btn.main").click();
        page.locator(".slips").first().waitFor();
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void noPageBreaksTheGuidelines(ColorScheme scheme, Visits visits) {
        Browser.NewContextOptions options = Visits.office().setColorScheme(scheme);
        Page administrator = visits.as(Account.ADMINISTRATOR, options);

        assertThat(ALL.stream().flatMap(room -> Guidelines.broken(room, administrator).stream()))
                .isEmpty();
    }

    @Test
    void onAPhoneNoPageScrollsSideways(Visits visits) {
        Page administrator = visits.as(Account.ADMINISTRATOR, Visits.office().setViewportSize(375, 667));

        assertThat(ALL.stream()
                        .filter(room -> Guidelines.isTooWide(room, administrator))
                        .map(Rooms.Room::name))
                .isEmpty();
    }
}
