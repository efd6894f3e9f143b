package cn.mingfa.document.read;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the article: the containers the common publishing systems use, in their order, then
 * the innermost container that holds most of the page's running text.
 */
final class PortalBody {

    /** Three quarters of the running text make an article; the rest is heads and feet. */
    private static final int SHARE = 75;

    /** A known container with less than this share of the page's text is a teaser. */
    private static final int KNOWN_SHARE = 30;

    private static final Set<String> CONTAINERS = Set.of(
            "body",
            "div",
            "section",
            "article",
            "main",
            "table",
            "tbody",
            "tr",
            "td",
            "center",
            "form",
            "dl",
            "dd",
            "ucapcontent",
            "font",
            "span");

    private static final Set<String> ROWS = Set.of("tr", "tbody");

    private PortalBody() {}

    static Element find(Element page) {
        TextWeight weight = TextWeight.of(page);
        int total = weight.of(page, 0);
        for (String selector : PortalWords.SHIPPED.list("body")) {
            Optional<Element> found = page.select(selector).stream().max(Comparator.comparingInt(e -> weight.of(e, 0)));
            if (found.isPresent() && weight.of(found.get(), 0) * 100L >= (long) total * KNOWN_SHARE && total > 0) {
                return found.get();
            }
        }
        return densest(page, weight);
    }

    private static Element densest(Element page, TextWeight weight) {
        int enough = (int) (weight.of(page, 0) * (long) SHARE / 100);
        Element at = page;
        Optional<Element> next = heavyChild(at, weight, enough);
        while (next.isPresent()) {
            at = next.get();
            next = heavyChild(at, weight, enough);
        }
        return whole(at);
    }

    /** Rows without their table are none: the weight may lie in the rows of a table that is the article. */
    private static Element whole(Element at) {
        Element part = at;
        while (ROWS.contains(part.normalName()) && part.parent() != null) {
            part = part.parent();
        }
        return part;
    }

    private static Optional<Element> heavyChild(Element at, TextWeight weight, int enough) {
        if (enough == 0) {
            return Optional.empty();
        }
        return at.children().stream()
                .filter(child -> CONTAINERS.contains(child.normalName()) && weight.of(child, 0) >= enough)
                .findFirst();
    }
}
