package cn.mingfa.bench.proof;

import cn.mingfa.bench.proof.Sheet.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Punctuation marks. */
final class MarkKinds {

    private static final String STOPS = "，。；、：";
    private static final String FULL = "，；：（）";
    private static final String HALF = ",;:()";
    private static final Pattern ETCETERA = Pattern.compile("、[\\u4e00-\\u9fff]{2,6}(等)[\\u4e00-\\u9fff]");
    private static final Pattern QUOTED = Pattern.compile("“[^“”\\n]{2,20}”");
    private static final Pattern BRACKETED = Pattern.compile("(?<=[\\u4e00-\\u9fff])[“（《][^“”（）《》\\n]{2,30}[”）》]");

    private MarkKinds() {}

    static List<Kind> all() {
        return List.of(
                Kind.of("mark_doubled", (sheet, random) -> doubled(sheet, false)),
                Kind.of("mark_doubled_other", (sheet, random) -> doubled(sheet, true)),
                Kind.of("mark_missing_end", (sheet, random) -> missingEnd(sheet)),
                Kind.of("mark_unmatched", (sheet, random) -> unmatched(sheet)),
                Kind.of("mark_misplaced", (sheet, random) -> misplaced(sheet)),
                Kind.of("mark_half_width", (sheet, random) -> halfWidth(sheet)),
                Kind.of("mark_half_width_all", (sheet, random) -> halfWidthAll(sheet)),
                Kind.of("mark_pause_before_deng", (sheet, random) -> pauseBeforeDeng(sheet)),
                Kind.of("mark_quote_turned", (sheet, random) -> turned(sheet)),
                Kind.of("mark_quote_straight", (sheet, random) -> straight(sheet)));
    }

    private static boolean betweenHan(String text, int at) {
        return at > 0 && at + 1 < text.length() && Sheet.isHan(text.charAt(at - 1)) && Sheet.isHan(text.charAt(at + 1));
    }

    private static List<Injection> doubled(Sheet sheet, boolean other) {
        var all = new ArrayList<Injection>();
        String text = sheet.text();
        for (Line line : sheet.prose()) {
            for (int at = line.from() + 1; at < line.to(); at++) {
                int mark = STOPS.indexOf(text.charAt(at));
                if (mark >= 0 && (betweenHan(text, at) || at + 1 == line.to())) {
                    char second = other ? STOPS.charAt((mark + 1) % 3) : text.charAt(at);
                    if (second != text.charAt(at) || !other) {
                        all.add(Injection.at(
                                other ? "mark_doubled_other" : "mark_doubled",
                                Edit.replace(text, at, at + 1, text.charAt(at) + String.valueOf(second))));
                    }
                }
            }
        }
        return all;
    }

    private static List<Injection> missingEnd(Sheet sheet) {
        var all = new ArrayList<Injection>();
        for (Line line : sheet.prose()) {
            all.add(Injection.within(
                    "mark_missing_end",
                    Edit.drop(sheet.text(), line.to() - 1, line.to()),
                    new Span(line.to() - 4, line.to())));
        }
        return all;
    }

    private static List<Injection> unmatched(Sheet sheet) {
        var all = new ArrayList<Injection>();
        Matcher m = BRACKETED.matcher(sheet.text());
        while (m.find()) {
            Span sentence = sheet.sentence(m.start());
            all.add(Injection.within("mark_unmatched", Edit.drop(sheet.text(), m.end() - 1, m.end()), sentence));
            all.add(Injection.within("mark_unmatched", Edit.drop(sheet.text(), m.start(), m.start() + 1), sentence));
        }
        return all;
    }

    private static List<Injection> misplaced(Sheet sheet) {
        var all = new ArrayList<Injection>();
        Matcher m = BRACKETED.matcher(sheet.text());
        while (m.find()) {
            all.add(Injection.at("mark_misplaced", Edit.insert(m.start() + 1, "，")));
            all.add(Injection.at("mark_misplaced", Edit.insert(m.end() - 1, "、")));
        }
        for (Line line : sheet.prose()) {
            if (line.level() == 0) {
                all.add(Injection.at("mark_misplaced", Edit.insert(line.from(), "，")));
            }
        }
        return all;
    }

    private static List<Injection> halfWidth(Sheet sheet) {
        var all = new ArrayList<Injection>();
        String text = sheet.text();
        for (int at = 1; at < text.length() - 1; at++) {
            int mark = FULL.indexOf(text.charAt(at));
            if (mark >= 0 && mark < 3 && betweenHan(text, at)) {
                all.add(Injection.at(
                        "mark_half_width", Edit.replace(text, at, at + 1, HALF.substring(mark, mark + 1))));
            }
        }
        return all;
    }

    private static List<Injection> halfWidthAll(Sheet sheet) {
        String text = sheet.text();
        var edits = new ArrayList<Edit>();
        for (int at = 0; at < text.length(); at++) {
            int mark = FULL.indexOf(text.charAt(at));
            if (mark >= 0) {
                edits.add(Edit.replace(text, at, at + 1, HALF.substring(mark, mark + 1)));
            }
        }
        return List.of(Injection.anywhere("mark_half_width_all", edits));
    }

    private static List<Injection> pauseBeforeDeng(Sheet sheet) {
        var all = new ArrayList<Injection>();
        Matcher m = ETCETERA.matcher(sheet.text());
        while (m.find()) {
            all.add(Injection.at("mark_pause_before_deng", Edit.insert(m.start(1), "、")));
        }
        return all;
    }

    private static List<Injection> turned(Sheet sheet) {
        return quoted(sheet, "mark_quote_turned", inner -> "”" + inner + "“");
    }

    private static List<Injection> straight(Sheet sheet) {
        return quoted(sheet, "mark_quote_straight", inner -> "\"" + inner + "\"");
    }

    private static List<Injection> quoted(Sheet sheet, String kind, java.util.function.UnaryOperator<String> put) {
        var all = new ArrayList<Injection>();
        Matcher m = QUOTED.matcher(sheet.text());
        while (m.find()) {
            String inner = sheet.text().substring(m.start() + 1, m.end() - 1);
            all.add(Injection.at(kind, Edit.replace(sheet.text(), m.start(), m.end(), put.apply(inner))));
        }
        return all;
    }
}
