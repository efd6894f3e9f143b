package cn.mingfa.proof.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The labels of a portal's metadata block and their values: 发布机构：栖禾镇人民政府. Known labels stand in {@code labels.csv}. */
final class Labels {

    /** Length of a label that may stand without a mark. */
    private static final int BARE = 4;

    private static final int LONG = 60;
    private static final Pattern DAY = Pattern.compile(" ?\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}.*");
    private static final Map<String, String> LABELS = labels();

    private Labels() {}

    /** Label and value pairs of a line: every known label followed by a colon, or that fills a table cell. */
    static Map<String, String> of(String text) {
        var found = new LinkedHashMap<String, String>();
        if (text.startsWith("[") || text.startsWith("- [")) {
            bracketed(text.substring(text.indexOf('[')), found);
            if (!found.isEmpty()) {
                return found;
            }
        }
        if (text.indexOf('：') < 0) {
            unmarked(text, found);
            return found;
        }
        int at = text.indexOf('：');
        String pending = "";
        int valueFrom = 0;
        while (at >= 0) {
            int labelFrom = labelStart(text, at);
            String label = text.substring(labelFrom, at).replace(" ", "");
            if (LABELS.containsKey(label)
                    && (label.length() > 2
                            || !isDay(label)
                            || DAY.matcher(text.substring(at + 1)).matches())) {
                put(found, pending, text.substring(valueFrom, Math.max(valueFrom, labelFrom)));
                pending = label;
                valueFrom = at + 1;
            }
            at = text.indexOf('：', at + 1);
        }
        put(found, pending, text.substring(valueFrom));
        return found;
    }

    /** Labels no mark follows: a cell before its value, 发布机构 | 区教育局 |, or run together with it, 发布机构区教育局. */
    private static void unmarked(String text, Map<String, String> found) {
        List<String> cells = Resources.split(text, '|');
        for (int i = 0; i + 1 < cells.size(); i++) {
            String label = cells.get(i).replace(" ", "");
            if (LABELS.containsKey(label)) {
                put(found, label, cells.get(i + 1));
            }
        }
        String label = text.substring(0, Math.min(BARE, text.length()));
        if (cells.size() == 1
                && label.length() < text.length()
                && text.length() <= LONG
                && !text.endsWith("。")
                && LABELS.containsKey(label)) {
            put(found, label, text.substring(BARE));
        }
    }

    /** [ 发布机构 ] 栖禾镇人民政府 [ 有效性 ]: labels in brackets, as some portals print them. */
    private static void bracketed(String text, Map<String, String> found) {
        int open = 0;
        while (open >= 0) {
            int close = text.indexOf(']', open);
            if (close < 0) {
                return;
            }
            String label = text.substring(open + 1, close).replace(" ", "");
            int next = text.indexOf('[', close);
            if (LABELS.containsKey(label)) {
                put(found, label, text.substring(close + 1, next < 0 ? text.length() : next));
            }
            open = next;
        }
    }

    /** Whether the label is a plain word a paper may use too, 时间：上午, and is taken only before a day in digits. */
    private static boolean isDay(String label) {
        return "updated_on".equals(LABELS.get(label));
    }

    private static void put(Map<String, String> found, String label, String value) {
        if (!label.isEmpty()) {
            String clean = value.strip();
            while (clean.startsWith("|")) {
                clean = clean.substring(1).strip();
            }
            while (clean.endsWith("|")) {
                clean = clean.substring(0, clean.length() - 1).strip();
            }
            found.putIfAbsent(label, clean);
        }
    }

    private static int labelStart(String text, int colon) {
        int from = colon;
        int han = 0;
        while (from > 0 && han < 6) {
            char c = text.charAt(from - 1);
            if (Chars.isHan(c)) {
                han++;
            } else if (c != ' ') {
                break;
            }
            from--;
            if (LABELS.containsKey(text.substring(from, colon).replace(" ", ""))
                    && (from == 0 || !Chars.isHan(text.charAt(from - 1)))) {
                return from;
            }
        }
        return from;
    }

    /** What a label means, by the list. */
    static Optional<String> meaning(String label) {
        return Optional.ofNullable(LABELS.get(label));
    }

    private static Map<String, String> labels() {
        var map = new LinkedHashMap<String, String>();
        for (List<String> row : Resources.table("labels.csv", 2)) {
            map.put(row.get(0), row.get(1));
        }
        return map;
    }
}
