package cn.mingfa.document.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes away what a portal puts around an article: scripts, bars, breadcrumbs, other articles, the foot. */
final class PortalFurniture {

    private static final PortalWords WORDS = PortalWords.SHIPPED;
    private static final String PARTING = "[\\s\\p{Z}|｜/:：\\[\\]【】()（）+\\-]";
    private static final Set<String> AFTER = WORDS.set("after");
    /** Buttons, parted or not. */
    private static final Pattern TOOLS =
            Pattern.compile("(?:" + PARTING + "*+(?:" + words("tool") + "))++" + PARTING + "*+");

    /** The name of a file to be fetched, alone on its line. */
    private static final Pattern FILE = Pattern.compile(
            "(?i)(?:附件[\\d一二三四五]{0,2}[:：]?)?[^。；，]{1,80}\\.(?:docx?|wps|pdf|ofd|xlsx?|et|zip|rar|pptx?)[\\s\\]】]*");

    /** An element with more of the running text than this is no furniture, whatever its class is called. */
    private static final int SPARED_SHARE = 40;

    /** Bars are short. */
    private static final int LONGEST_BAR = 120;

    /** Lines of source and date stand among so many first or last lines. */
    private static final int TOP = 12;

    private static final int BOTTOM = 6;

    private PortalFurniture() {}

    /** The longest first, as an alternative of a pattern. */
    static String words(String section) {
        return WORDS.list(section).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    static void removeNever(Document page) {
        for (String selector : WORDS.list("never")) {
            page.body().select(selector).remove();
        }
    }

    static void remove(Element page) {
        TextWeight weight = TextWeight.of(page);
        long total = Math.max(1, weight.of(page, 0));
        for (String selector : WORDS.list("furniture")) {
            for (Element element : page.select(selector)) {
                boolean spared = weight.of(element, 0) * 100L > total * SPARED_SHARE;
                if (!spared && element != page) {
                    element.remove();
                }
            }
        }
    }

    /** Drops bars, and everything from the list of other articles or the site's foot on. */
    static List<Line> trim(List<Line> lines, PortalLabels labels) {
        var kept = new ArrayList<Line>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).text();
            boolean margin = i < TOP || i >= lines.size() - BOTTOM;
            if (AFTER.contains(bare(line)) && !kept.isEmpty()) {
                break;
            }
            if (isFoot(line)) {
                if (kept.stream().mapToInt(l -> l.text().length()).sum() > LONGEST_BAR) {
                    break;
                }
                continue;
            }
            if (!isBar(line) && !FILE.matcher(line).matches() && !(margin && labels.takeLine(line))) {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }

    private static boolean isFoot(String line) {
        return line.length() <= 2 * LONGEST_BAR
                && line.indexOf('。') < 0
                && WORDS.list("foot").stream().anyMatch(line::contains);
    }

    private static boolean isBar(String line) {
        if (line.length() > LONGEST_BAR || line.indexOf('。') >= 0) {
            return false;
        }
        return WORDS.list("bar").stream().anyMatch(line::startsWith) || isTools(line);
    }

    private static boolean isTools(String line) {
        return TOOLS.matcher(line.toUpperCase(Locale.ROOT)).matches();
    }

    private static String bare(String line) {
        return line.replaceAll("[\\s\\p{Z}:：>》【】\\[\\]]+", "");
    }
}
