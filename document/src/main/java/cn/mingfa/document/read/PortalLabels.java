package cn.mingfa.document.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * What a page states about its article, in the order of trust: meta tags, the metadata block, the line of source and
 * date. The first statement under a label stays. Blocks and lines that were harvested leave the text.
 */
final class PortalLabels {

    private static final PortalWords WORDS = PortalWords.SHIPPED;

    /** A metadata block states at least this much. */
    private static final int FEWEST = 3;

    /** A metadata block has no running text. */
    private static final int LONGEST_BLOCK = 2_000;

    /** How many levels lie between a label and its block at most. */
    private static final int CLIMB = 8;

    private static final Set<String> BLOCKS = Set.of("table", "ul", "ol", "dl", "div", "section");

    private static final int LONGEST_LINE = 160;

    /** Lines before the article that may state something about it. */
    private static final int AROUND = 12;

    private final Set<String> known = WORDS.set("label", "idle");
    /** Labels of buttons, which state nothing. */
    private final Set<String> idle = WORDS.set("idle");

    /** What a bar of buttons begins with. */
    private final Pattern buttons = Pattern.compile("[【\\[(（]\\h*(?:" + PortalFurniture.words("tool")
            + ")?(?=[\\h】\\])）]|$).*$|(?:" + String.join("|", idle) + ")[:：].*$");

    /** What parts one statement from the next: {@code [来源：澄砚区] | }. */
    private static final Pattern EDGES = Pattern.compile("[\\h|｜【\\[]++$|(?<=^[^\\[]{0,80})][\\h|｜【\\[]*+$");

    private static final Pattern STROKE = Pattern.compile("[|｜]");

    private final Pattern inLine;
    private final Map<String, String> labels = new LinkedHashMap<>();

    PortalLabels() {
        String any = String.join(
                "|",
                known.stream()
                        .sorted((a, b) -> b.length() - a.length())
                        .map(PortalLabels::spaced)
                        .toList());
        String day = String.join("|", WORDS.list("day"));
        inLine = Pattern.compile(
                "(?<![\\p{IsHan}])(?:(" + any + ")\\h*[:：】]|(" + day + ")\\h*[:：](?=\\h*\\d{4}[-/.年]\\d))");
    }

    /** 索引号 also as 索 引 号. */
    private static String spaced(String label) {
        return String.join("\\h*", label.split(""));
    }

    String get(String label) {
        return labels.getOrDefault(label, "");
    }

    Map<String, String> toMap() {
        return Collections.unmodifiableMap(labels);
    }

    void takeMetaTags(Document page) {
        Set<String> technical = WORDS.set("technical");
        for (Element meta : page.select("meta[name][content]")) {
            String name = Lines.trimmed(meta.attr("name"));
            String value = Lines.trimmed(meta.attr("content"));
            boolean empty = value.isEmpty() || value.equals("null");
            if (!name.isEmpty() && !empty && !technical.contains(name.toLowerCase(Locale.ROOT))) {
                labels.putIfAbsent(name, value);
            }
        }
    }

    /** Harvests and removes metadata blocks, innermost first. */
    void takeBlocks(Element page) {
        for (Element candidate : candidates(page)) {
            if (isSmall(candidate) && (take(cells(candidate)) || take(pieces(candidate)))) {
                candidate.remove();
            }
        }
    }

    /** The containers around at least {@link #FEWEST} labels, found from the labels upwards in one walk; deep before shallow, then as they stand. */
    private List<Element> candidates(Element page) {
        Map<Element, Integer> hits = new LinkedHashMap<>();
        page.traverse((node, depth) -> {
            if (node instanceof TextNode text && startsWithLabel(text)) {
                Element ancestor = text.parentElement();
                for (int level = 0; level < CLIMB && ancestor != null && ancestor != page; level++) {
                    if (BLOCKS.contains(ancestor.normalName())) {
                        hits.merge(ancestor, 1, Integer::sum);
                    }
                    ancestor = ancestor.parent();
                }
            }
        });
        return hits.keySet().stream()
                .filter(e -> hits.getOrDefault(e, 0) >= FEWEST)
                .sorted(Comparator.comparingInt((Element e) -> e.parents().size())
                        .reversed())
                .toList();
    }

    private boolean startsWithLabel(TextNode node) {
        String text = node.getWholeText();
        if (text.length() > LONGEST_LINE || text.isBlank()) {
            return false;
        }
        String start = Lines.trimmed(text);
        return known.contains(bare(start)) || inLine.matcher(marked(start)).lookingAt();
    }

    /** Sized without building the text of big containers again and again. */
    private static boolean isSmall(Element element) {
        var size = new int[1];
        element.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    size[0] += text.getWholeText().strip().length();
                }
                return size[0] > LONGEST_BLOCK ? FilterResult.STOP : FilterResult.CONTINUE;
            }
        });
        return size[0] > 0 && size[0] <= LONGEST_BLOCK;
    }

    private List<String> cells(Element block) {
        return HtmlLines.of(block).toList().stream()
                .flatMap(line -> List.of(line.text().split("\t", -1)).stream())
                .map(Lines::trimmed)
                .map(this::marked)
                .toList();
    }

    /** 索引号 | LT-3 with the colon other portals print. */
    private String marked(String cell) {
        Matcher stroke = STROKE.matcher(cell);
        boolean labelled = stroke.find() && known.contains(bare(cell.substring(0, stroke.start())));
        return labelled ? stroke.replaceFirst("：") : cell;
    }

    /** Where label and value stand on a line without a mark between them, in elements of their own. */
    private static List<String> pieces(Element block) {
        var pieces = new ArrayList<String>();
        block.traverse((node, depth) -> {
            if (node instanceof TextNode text && !text.isBlank()) {
                pieces.add(Lines.trimmed(text.getWholeText()));
            }
        });
        return pieces;
    }

    /** Takes the block if labels make up most of it. */
    private boolean take(List<String> cells) {
        LinkedHashMap<String, String> found = below(cells);
        if (!found.isEmpty()) {
            found.forEach(labels::putIfAbsent);
            return true;
        }
        int strange = 0;
        int i = 0;
        while (i < cells.size()) {
            String cell = cells.get(i++);
            Matcher stated = inLine.matcher(cell);
            if (stated.lookingAt() && !rest(cell, stated).isEmpty()) {
                harvest(cell, found);
            } else if (known.contains(bare(cell))) {
                boolean hasValue = i < cells.size() && !isLabel(cells.get(i));
                found.putIfAbsent(bare(cell), hasValue ? cells.get(i++) : "");
            } else if (!cell.isEmpty()) {
                strange++;
            }
        }
        if (found.size() < FEWEST || strange > found.size()) {
            return false;
        }
        found.forEach(labels::putIfAbsent);
        return true;
    }

    /** A row of labels and the row of their values below it. */
    private LinkedHashMap<String, String> below(List<String> cells) {
        var found = new LinkedHashMap<String, String>();
        int half = cells.size() / 2;
        boolean rows = half >= FEWEST && cells.size() % 2 == 0;
        for (int i = 0; rows && i < half; i++) {
            rows = known.contains(bare(cells.get(i))) && !isLabel(cells.get(half + i));
            found.putIfAbsent(bare(cells.get(i)), cells.get(half + i));
        }
        if (!rows) {
            found.clear();
        }
        return found;
    }

    private boolean isLabel(String cell) {
        Matcher stated = inLine.matcher(cell);
        return known.contains(bare(cell)) || stated.lookingAt();
    }

    private static String rest(String cell, Matcher stated) {
        return Lines.trimmed(cell.substring(stated.end()));
    }

    /** Takes a line such as 来源：… 发布时间：…; true if it was one. */
    boolean takeLine(String line) {
        if (line.length() > LONGEST_LINE
                || line.indexOf('。') >= 0
                || !inLine.matcher(line).lookingAt()) {
            return false;
        }
        var found = new LinkedHashMap<String, String>();
        harvest(line, found);
        found.forEach(labels::putIfAbsent);
        return true;
    }

    /**
     * Takes what the lines right before and after the article state: source, date, readers.
     *
     * @param first the article's first line among those of the page, or -1
     * @param last its last
     * @param title behind which a day without a label is that of publication
     */
    void takeAround(List<String> page, int first, int last, String title) {
        for (int i = Math.max(0, first - AROUND); i < first; i++) {
            takeAny(page.get(i));
        }
        for (int i = last + 1; last >= 0 && i < Math.min(page.size(), last + 1 + AROUND / 2); i++) {
            takeAny(page.get(i));
        }
        boolean stated = WORDS.list("published").stream().anyMatch(labels::containsKey);
        if (!stated) {
            PublicationDay.below(title, page.subList(0, Math.max(0, first)))
                    .ifPresent(day -> labels.put(WORDS.list("published").getFirst(), day));
        }
    }

    private void takeAny(String line) {
        if (line.length() <= LONGEST_LINE && line.indexOf('。') < 0) {
            var found = new LinkedHashMap<String, String>();
            harvest(line, found);
            found.forEach(labels::putIfAbsent);
        }
    }

    private void harvest(String line, Map<String, String> found) {
        Matcher m = inLine.matcher(line);
        String label = "";
        int from = 0;
        while (m.find()) {
            state(label, line.substring(from, m.start()), found);
            label = bare(m.group(m.group(1) == null ? 2 : 1));
            from = m.end();
        }
        state(label, line.substring(from), found);
    }

    /** What lies between two labels; buttons that stand there are no part of it. */
    private void state(String label, String value, Map<String, String> found) {
        if (!label.isEmpty() && !idle.contains(label)) {
            String stated = buttons.matcher(value).replaceFirst("");
            found.putIfAbsent(label, Lines.trimmed(EDGES.matcher(stated).replaceAll("")));
        }
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\p{Z}:：•·]+", "");
    }
}
