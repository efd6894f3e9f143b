package cn.mingfa.document.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts the automatic numbers of a word processor along the paragraphs, so that 一、（一）1. that stand nowhere in the
 * text appear in it. Bullets stay away: they are no words. Filled by the reader of each format.
 */
final class NumberedLists {

    /** Levels in Word. */
    static final int LEVELS = 9;

    /**
     * What a level looks like.
     *
     * @param format as {@link NumberFormat} knows it
     * @param pattern with {@code %1} for the number of the first level
     * @param restartAfter 0 never restarts, n restarts only after level n (counted from 1), -1 after any higher
     * @param decimal all numbers in Arabic digits
     * @param style the paragraph style it is tied to, or empty
     */
    record Level(int start, String format, String pattern, int restartAfter, boolean decimal, String style) {
        static final Level NONE = new Level(1, "none", "", -1, false, "");
    }

    /** A scheme of levels; lists that share it count on together. */
    static final class Scheme {
        final Map<Integer, Level> levels = new HashMap<>();
        String styleLink = "";
        String numStyleLink = "";
        private final int[] counts = new int[LEVELS];
        private final boolean[] used = new boolean[LEVELS];
    }

    /** A list: a scheme with what it changes. */
    static final class Num {
        String scheme = "";
        final Map<Integer, Integer> starts = new HashMap<>();
        final Map<Integer, Level> levels = new HashMap<>();
    }

    private final Map<String, Scheme> schemes = new HashMap<>();
    private final Map<String, Num> nums = new HashMap<>();
    private final Set<String> restarted = new HashSet<>();

    void put(String id, Scheme scheme) {
        schemes.put(id, scheme);
    }

    void put(String id, Num num) {
        nums.put(id, num);
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
