package cn.mingfa.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Every page for everybody: for a screen reader, in the dark, on a phone, without a mouse, without script. */
@ExtendWith(Browsing.class)
class AccessibilityTest {

    private static final String TAB = "Tab";

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void noPageBreaksTheGuidelines(ColorScheme scheme, Visits visits) {
        List<String> broken = seats(visits, () -> Visits.office().setColorScheme(scheme))
                .flatMap(seat -> seat.rooms().stream().flatMap(room -> Guidelines.broken(room, seat.page()).stream()))
                .toList();
        assertThat(broken).isEmpty();
    }

    @Test
    void onAPhoneNoPageScrollsSideways(Visits visits) {
        List<String> tooWide = seats(visits, () -> Visits.office().setViewportSize(375, 667))
                .flatMap(seat -> seat.rooms().stream().filter(room -> Guidelines.isTooWide(room, seat.page())))
                .map(Rooms.Room::name)
                .toList();
        assertThat(tooWide).isEmpty();
    }

    /** Somebody's window, and the rooms looked at through it. */
    private record Seat(Page page, List<Rooms.Room> rooms) {}

    private static Stream<Seat> seats(Visits visits, Supplier<Browser.NewContextOptions> options) {
        return Stream.of(
                new Seat(
                        visits.guest(options.get()),
                        Rooms.ALL.stream().filter(Rooms.Room::guest).toList()),
                new Seat(
                        visits.as(Account.CLERK, options.get()),
                        Rooms.ALL.stream().filter(room -> !room.guest()).toList()),
                new Seat(visits.as(Account.PRINCIPAL, options.get()), Rooms.LEADING),
                new Seat(visits.as(Account.SUPERVISOR, options.get()), Rooms.LEADING),
                new Seat(visits.as(Account.ADMINISTRATOR, options.get()), Rooms.DEFINITIONS));
    }

    @Test
    void theSkipLinkIsFirstAndFocusIsSeen(Visits visits) {
        Page page = visits.as(Account.CLERK);
        page.navigate("/ledger");
        page.keyboard().press(TAB);
        assertThat(page.locator("a.skip")).isFocused();
        assertThat(page.locator("a.skip")).isInViewport();
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();

        page.navigate("/");
        for (int steps = 0; steps < 12; steps++) {
            page.keyboard().press(TAB);
            Object seen = page.evaluate(
                    "() => { const s = getComputedStyle(document.activeElement);"
                            + " return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0 || s.boxShadow !== 'none'; }");
            Object what = page.evaluate("document.activeElement.outerHTML.slice(0, 120)");
            assertThat(seen).as("focus is seen on " + what).isEqualTo(true);
        }
    }

    @Test
    void keysSearchEnterAndExplain(Visits visits) {
        Page page = visits.as(Account.CLERK);
        page.navigate("/");
        page.keyboard().press("/");
        assertThat(page.locator("#seek")).isFocused();
        page.keyboard().type("n?");
        assertThat(page.locator("#seek")).hasValue("n?");

        page.navigate("/");
        page.keyboard().press("?");
        assertThat(page.locator("#keyhelp")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("#keyhelp")).isHidden();
        page.keyboard().press("n");
        assertThat(page.locator("h1")).hasText("登记什么");
    }

    @Test
    void everythingCanBeReadWithoutScript(Visits visits) {
        Page page = visits.guest(Visits.office().setJavaScriptEnabled(false));
        page.navigate("/login");
        Visits.logIn(page, Account.CLERK);
        page.navigate("/ledger?type=publicity_event");
        assertThat(page.locator("#grid tbody tr").first()).isVisible();
        page.navigate("/reports");
        page.locator("#reports a").first().click();
        assertThat(page.locator("#tab-findings")).isVisible();
        page.locator("#paper a.fig").first().click();
        assertThat(page.locator("#figure-amount")).isVisible();
        assertThat(page.locator("#rows tfoot")).containsText("合计");
    }
}
