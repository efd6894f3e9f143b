package cn.mingfa.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** Pictures of the running program for the README, under {@code target/screens}; taken before anything is changed. */
@Order(1)
@ExtendWith(Browsing.class)
class ScreenshotsTest {

    private static final Path FOLDER = Path.of("target", "screens");
    private static final int SMALLEST_PICTURE = 10_000;

    @Test
    void picturesOfThePagesThatMatterMost(Visits visits) throws IOException {
        Page light = visits.as(Account.CLERK, screen(1366, 900, ColorScheme.LIGHT));
        take(Rooms.FIGURE.open(light), "workspace.png");
        take(Rooms.TODAY.open(light), "today.png");
        take(openMatter(light), "matter.png");
        take(Rooms.DUE.open(light), "due.png");
        take(Rooms.LEDGER.open(light), "ledger.png");
        take(Rooms.CHECKED.open(light), "check.png");

        Page dark = visits.as(Account.CLERK, screen(1366, 900, ColorScheme.DARK));
        take(Rooms.TODAY.open(dark), "today-dark.png");
        take(Rooms.FIGURE.open(dark), "workspace-dark.png");

        Page phone = visits.as(Account.CLERK, screen(375, 812, ColorScheme.LIGHT));
        take(Rooms.TODAY.open(phone), "today-375.png");
        take(openMatter(phone), "matter-375.png");
    }

    /** An application under way whose clock has stood still for a while. */
    private static Page openMatter(Page page) {
        page.navigate("/ledger?type=disclosure_application&closed=no&sort=due");
        List<String> matters = page.locator("#grid tbody td.cut a[href^='/matters/']").all().stream()
                .map(link -> String.valueOf(link.getAttribute("href")))
                .toList();
        for (String matter : matters) {
            page.navigate(matter);
            if (page.locator(".ruler .hatching").count() > 0) {
                return page;
            }
        }
        throw new AssertionError("no application with a pause among " + matters.size());
    }

    private static Browser.NewContextOptions screen(int width, int height, ColorScheme scheme) {
        return Visits.office().setViewportSize(width, height).setColorScheme(scheme);
    }

    private static void take(Page page, String name) throws IOException {
        Path picture = FOLDER.resolve(name);
        page.screenshot(new Page.ScreenshotOptions().setPath(picture));
        assertThat(Files.size(picture)).isGreaterThan(SMALLEST_PICTURE);
    }
}
