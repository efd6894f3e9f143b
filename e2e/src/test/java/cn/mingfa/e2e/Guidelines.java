package cn.mingfa.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What every page must hold to: WCAG 2.1 AA as far as a program can tell, and no scrolling sideways on a phone. */
final class Guidelines {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    private Guidelines() {}

    /** The rules the page breaks, each with the first places. */
    static List<String> broken(Rooms.Room room, Page visitor) {
        AxeResults results = new AxeBuilder(room.open(visitor))
                .withTags(WCAG)
                .setLegacyMode(true)
                .analyze();
        assertThat(results.getPasses())
                .as("rules that looked at " + room.name())
                .hasSizeGreaterThan(5);
        return results.getViolations().stream()
                .map(rule -> room.name() + ": " + told(rule))
                .toList();
    }

    /** Whether the page scrolls sideways in the window it has. */
    static boolean isTooWide(Rooms.Room room, Page visitor) {
        Page page = room.open(visitor);
        return (Integer) page.evaluate("document.documentElement.scrollWidth") > page.viewportSize().width;
    }

    private static String told(Rule rule) {
        List<String> where = rule.getNodes().stream()
                .limit(4)
                .map(CheckedNode::getHtml)
                .map(html -> html.substring(0, Math.min(html.length(), 160)))
                .toList();
        return rule.getId() + " " + rule.getHelp() + " " + where;
    }
}
