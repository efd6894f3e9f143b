package cn.mingfa.document.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * The automatic numbers of a .docx: reads {@code numbering.xml} and counts along the paragraphs, so that 一、（一）1. that
 * stand nowhere in the text appear in it. Bullets stay away: they are no words.
 */
final class DocxNumbering {

    /** Levels in WordprocessingML. */
    static final int LEVELS = 9;

    private record Level(int start, String format, String pattern, int restartAfter, boolean decimal, String style) {
        static final Level NONE = new Level(1, "none", "", -1, false, "");
    }

    private static final class Scheme {
        final Map<Integer, Level> levels = new HashMap<>();
        String styleLink = "";
        String numStyleLink = "";
        final int[] counts = new int[LEVELS];
        final boolean[] used = new boolean[LEVELS];
    }

    private static final class Num {
        String scheme = "";
        final Map<Integer, Integer> starts = new HashMap<>();
        final Map<Integer, Level> levels = new HashMap<>();
    }

    private final Map<String, Scheme> schemes = new HashMap<>();
    private final Map<String, Num> nums = new HashMap<>();
    private final Set<String> restarted = new HashSet<>();

    /** No numbering part: no numbers. */
    DocxNumbering() {}

    DocxNumbering(XmlEvents xml) throws XMLStreamException {
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "abstractNum" -> readScheme(xml);
                case "num" -> readNum(xml);
                default -> {
                    // pictures of bullets and the like
                }
            }
        }
    }

    private void readScheme(XmlEvents xml) throws XMLStreamException {
        var scheme = new Scheme();
        schemes.put(String.valueOf(xml.attribute("abstractNumId")), scheme);
        int depth = xml.depth();
        while (xml.next() && xml.depth() >= depth) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "lvl" -> scheme.levels.put(xml.number("ilvl", 0), readLevel(xml));
                case "styleLink" -> scheme.styleLink = String.valueOf(xml.val());
                case "numStyleLink" -> scheme.numStyleLink = String.valueOf(xml.val());
                default -> {
                    // names and template codes
                }
            }
        }
    }

    private void readNum(XmlEvents xml) throws XMLStreamException {
        var num = new Num();
        nums.put(String.valueOf(xml.attribute("numId")), num);
        int depth = xml.depth();
        int level = 0;
        while (xml.next() && xml.depth() >= depth) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "abstractNumId" -> num.scheme = String.valueOf(xml.val());
                case "lvlOverride" -> level = xml.number("ilvl", 0);
                case "startOverride" -> num.starts.put(level, xml.number("val", 1));
                case "lvl" -> num.levels.put(xml.number("ilvl", level), readLevel(xml));
                default -> {
                    // nothing else counts
                }
            }
        }
    }

    private static Level readLevel(XmlEvents xml) throws XMLStreamException {
        int start = 1;
        int restartAfter = -1;
        String format = "decimal";
        String pattern = "";
        String style = "";
        boolean decimal = false;
        int depth = xml.depth();
        while (xml.next() && xml.depth() >= depth) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "start" -> start = xml.number("val", 1);
                case "numFmt" -> format = String.valueOf(xml.val());
                case "lvlText" -> pattern = xml.val() == null ? "" : String.valueOf(xml.val());
                case "lvlRestart" -> restartAfter = xml.number("val", -1);
                case "isLgl" -> decimal = xml.isOn();
                case "pStyle" -> style = String.valueOf(xml.val());
                default -> {
                    // position and face
                }
            }
        }
        return new Level(start, format, pattern, restartAfter, decimal, style);
    }

    /** The level that a paragraph style is tied to; 0 where it is tied to none. */
    int levelOfStyle(String numId, String style) {
        Num num = nums.get(numId);
        Scheme scheme = num == null ? null : schemeOf(num);
        if (scheme == null) {
            return 0;
        }
        return scheme.levels.entrySet().stream()
                .filter(e -> e.getValue().style().equals(style))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    /** Counts one paragraph and gives its number as printed; empty where it has none. */
    String next(String numId, int level) {
        Num num = nums.get(numId);
        Scheme scheme = num == null ? null : schemeOf(num);
        if (num == null || scheme == null || level < 0 || level >= LEVELS) {
            return "";
        }
        count(numId, num, scheme, level);
        Level own = level(num, scheme, level);
        if (own.format().equals("bullet") || own.format().equals("none")) {
            return "";
        }
        return spaced(fill(num, scheme, own));
    }

    private void count(String numId, Num num, Scheme scheme, int level) {
        Integer start = num.starts.get(level);
        if (start != null && restarted.add(numId + "/" + level)) {
            scheme.counts[level] = start;
            scheme.used[level] = true;
        } else if (scheme.used[level]) {
            scheme.counts[level]++;
        } else {
            scheme.counts[level] = level(num, scheme, level).start();
            scheme.used[level] = true;
        }
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            int after = level(num, scheme, deeper).restartAfter();
            // lvlRestart: 0 never restarts, n restarts only after level n (counted from 1), absent after any higher.
            if (after < 0 || level < after) {
                scheme.used[deeper] = false;
            }
        }
    }

    private static String fill(Num num, Scheme scheme, Level own) {
        var out = new StringBuilder();
        String pattern = own.pattern();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            int at = i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
            if (c == '%' && at >= 0 && at < LEVELS) {
                Level of = level(num, scheme, at);
                int n = scheme.used[at] ? scheme.counts[at] : of.start();
                out.append(NumberFormat.render(n, own.decimal() ? "decimal" : of.format()));
                i++;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** 一、 and （一） stand close to the text; a number that ends in a letter or digit needs a blank. */
    private static String spaced(String number) {
        String tidy = Lines.trimmed(number);
        boolean open = !tidy.isEmpty() && Character.isLetterOrDigit(tidy.charAt(tidy.length() - 1));
        return open ? tidy + " " : tidy;
    }

    private static Level level(Num num, Scheme scheme, int level) {
        Level own = num.levels.get(level);
        return own != null ? own : scheme.levels.getOrDefault(level, Level.NONE);
    }

    private @Nullable Scheme schemeOf(Num num) {
        Scheme scheme = schemes.get(num.scheme);
        if (scheme == null || scheme.numStyleLink.isEmpty()) {
            return scheme;
        }
        String link = scheme.numStyleLink;
        return schemes.values().stream()
                .filter(s -> s.styleLink.equals(link))
                .findFirst()
                .orElse(scheme);
    }
}
