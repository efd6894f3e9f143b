package cn.mingfa.document.read;

import cn.mingfa.document.SourceText;
import cn.mingfa.document.SourceText.Format;
import cn.mingfa.document.UnreadableDocument;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads a page of a portal: the article without the furniture around it, and what the page states about it. */
final class HtmlReader {

    private HtmlReader() {}

    static SourceText read(String name, String html) throws UnreadableDocument {
        if (html.chars().filter(c -> c == '<').count() > Limits.HTML_TAGS) {
            throw Refusal.tooMany("网页中的标签", Limits.HTML_TAGS);
        }
        Document document = parse(html);
        var labels = new PortalLabels();
        labels.takeMetaTags(document);
        PortalFurniture.removeNever(document);
        String declared = document.title();
        String heading = PortalTitle.heading(document, declared);
        labels.takeBlocks(document.body());
        PortalFurniture.remove(document.body());
        List<String> page =
                HtmlLines.of(document.body()).toList().stream().map(Line::text).toList();
        Element body = PortalBody.find(document.body());
        Lines all = HtmlLines.of(body);
        List<Line> kept = PortalFurniture.trim(all.toList(), labels);
        String title = PortalTitle.visible(page, declared, heading);
        if (!kept.isEmpty()) {
            labels.takeAround(
                    page, first(page, kept), page.lastIndexOf(kept.getLast().text()), title);
        }
        kept = PortalTitle.prepend(PortalTitle.choose(labels, title, declared), kept);
        return all.source(name, Format.HTML, kept, labels.toMap());
    }

    /** Where the article begins among the lines of the page, which may print its first line above it too. */
    private static int first(List<String> page, List<Line> kept) {
        int first = page.indexOf(kept.getFirst().text());
        for (int i = first; kept.size() > 1 && i >= 0 && i + 1 < page.size(); i++) {
            boolean begins = page.get(i).equals(kept.getFirst().text())
                    && page.get(i + 1).equals(kept.get(1).text());
            if (begins) {
                return i;
            }
        }
        return first;
    }

    private static Document parse(String page) {
        Parser parser = Parser.htmlParser().setMaxDepth(Limits.HTML_DEPTH);
        return parser.parseInput(page, "");
    }
}
