package cn.mingfa.proof.metadata;

import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Layout;
import cn.mingfa.proof.text.Role;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Finds the year a report is about: in the title, else the year its opening speaks of, else the most frequent. */
public final class Years {

    private static final int OPENING = 3;
    private static final int LOOKED_AT = 20_000;

    private Years() {}

    static OptionalInt of(Layout layout, Optional<String> title) {
        if (title.isPresent()) {
            OptionalInt year = first(title.get(), true);
            if (year.isPresent()) {
                return year;
            }
        }
        List<Block> body = layout.blocks(Role.BODY);
        for (Block block : body.subList(0, Math.min(OPENING, body.size()))) {
            OptionalInt year = first(block.text(), false);
            if (year.isPresent()) {
                return year;
            }
        }
        return mostFrequent(body);
    }

    /** First year in a text: four digits before 年; in a title a bare one will do. Spans of years do not count. */
    public static OptionalInt first(String text, boolean bare) {
        for (int i = 0; i + 4 <= text.length(); i++) {
            if (isYear(text, i, bare)) {
                return OptionalInt.of(Integer.parseInt(text, i, i + 4, 10));
            }
        }
        return OptionalInt.empty();
    }

    /** Whether a year stands at the position, outside of titles of plans such as （2021-2025年）. */
    public static boolean isYear(String text, int at, boolean bare) {
        if (!text.startsWith("20", at) || (at > 0 && Chars.isDigit(text.charAt(at - 1)))) {
            return false;
        }
        int end = at + 4;
        if (end > text.length() || !Chars.isDigit(text.charAt(at + 2)) || !Chars.isDigit(text.charAt(at + 3))) {
            return false;
        }
        if (at > 0 && "-—－–~至〔[".indexOf(text.charAt(at - 1)) >= 0) {
            return false;
        }
        if (end < text.length() && text.charAt(end) == '年') {
            return true;
        }
        return bare && (end == text.length() || Chars.isHan(text.charAt(end)));
    }

    /** The year in the number of a document: 澄政发〔2025〕9号. */
    public static OptionalInt ofNumber(String number) {
        for (int i = 1; i + 4 < number.length(); i++) {
            boolean bracketed = "〔[［【（﹝".indexOf(number.charAt(i - 1)) >= 0;
            if (bracketed
                    && number.startsWith("20", i)
                    && Chars.isDigit(number.charAt(i + 2))
                    && Chars.isDigit(number.charAt(i + 3))) {
                return OptionalInt.of(Integer.parseInt(number, i, i + 4, 10));
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt mostFrequent(List<Block> body) {
        var counts = new TreeMap<Integer, Integer>();
        int seen = 0;
        for (Block block : body) {
            String text = block.text();
            for (int i = 0; i + 5 <= text.length() && seen < LOOKED_AT; i++, seen++) {
                if (isYear(text, i, false)) {
                    counts.merge(Integer.parseInt(text, i, i + 4, 10), 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .max(java.util.Map.Entry.comparingByValue())
                .map(e -> OptionalInt.of(e.getKey()))
                .orElse(OptionalInt.empty());
    }
}
