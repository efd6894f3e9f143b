package cn.mingfa.document.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The title of a page's article: it often stands outside the article's container, and belongs to the text. */
final class PortalTitle {

    private static final Pattern SITE = Pattern.compile("\\s*[-_|–—]+\\s*[^-_|–—]*(?:网|网站|门户|政府|平台|公开)\\s*$");

    private static final Pattern SITE_NAME = Pattern.compile("(?:网|网站|门户|政府|平台|公开)\\s*$");

    /** Shorter headings are names of columns. */
    private static final int SHORTEST = 6;

    /** How many lines at the top may hold a title broken over lines. */
    private static final int TOP = 6;

    private PortalTitle() {}

    /**
     * The visible heading that the page's own title begins with or else holds, the longest of several, for names of
     * columns stand there too; else the first heading of the first level; may be empty.
     */
    static String heading(Document page, String declared) {
        String all = squeezed(declared);
        String only = "";
        String best = "";
        boolean bestBegins = false;
        for (Element element : page.select("h1, h2, h3, .title, #title, .article-title, .bt, .biaoti, .xxgk_title")) {
            String text = Lines.trimmed(element.text());
            if (text.length() < SHORTEST || text.length() > 120) {
                continue;
            }
            boolean begins = all.startsWith(squeezed(text));
            boolean better = begins == bestBegins ? text.length() > best.length() : begins;
            if (all.contains(squeezed(text)) && better) {
                best = text;
                bestBegins = begins;
            }
            if (only.isEmpty() && element.nameIs("h1")) {
                only = text;
            }
        }
        return best.isEmpty() ? only : best;
    }

    /**
     * The title as the page shows it: the longest line, or two lines, that the page's own title holds and that is no
     * name of a site; the other where there is none.
     */
    static String visible(List<String> page, String declared, String other) {
        String all = squeezed(declared);
        String best = all.contains(squeezed(other)) && !SITE_NAME.matcher(other).find() ? other : "";
        for (int i = 0; i < page.size(); i++) {
            String one = page.get(i);
            String two = i + 1 < page.size() ? one + page.get(i + 1) : one;
            for (String text : List.of(one, two)) {
                boolean fits = text.length() >= SHORTEST && text.length() <= all.length() + SHORTEST;
                if (fits
                        && squeezed(text).length() > squeezed(best).length()
                        && all.contains(squeezed(text))
                        && !SITE_NAME.matcher(text).find()) {
                    best = text;
                }
            }
        }
        return best.isEmpty() ? other : best;
    }

    static String choose(PortalLabels labels, String heading, String declared) {
        for (String label : List.of("ArticleTitle", "标题", "名称", "信息名称")) {
            String stated = labels.get(label);
            if (stated.length() >= SHORTEST) {
                return stated;
            }
        }
        return heading.isEmpty() ? withoutSite(declared) : heading;
    }

    private static String withoutSite(String declared) {
        String title = Lines.trimmed(declared);
        String shorter = SITE.matcher(title).replaceFirst("");
        while (!shorter.equals(title) && !shorter.isBlank()) {
            title = shorter;
            shorter = SITE.matcher(title).replaceFirst("");
        }
        return title.length() < SHORTEST ? "" : title;
    }

    /** Puts the title on top unless the text begins with it. */
    static List<Line> prepend(String title, List<Line> lines) {
        if (title.isEmpty() || lines.isEmpty()) {
            return lines;
        }
        String top = squeezed(lines.stream().limit(TOP).map(Line::text).collect(Collectors.joining()));
        if (top.contains(squeezed(title))) {
            return lines;
        }
        var all = new ArrayList<Line>(lines.size() + 1);
        all.add(new Line(title));
        all.addAll(lines);
        return all;
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }
}
