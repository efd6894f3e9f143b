package cn.mingfa.proof.outline;

import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Numbering;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the words of a heading in a block: the whole line, or the lead before the first stop. */
final class Leads {

    private static final int LONGEST_LINE = 80;
    private static final int LONGEST_LEAD = 48;
    private static final int LONGEST_LABEL = 14;
    private static final int SHORT_LINE = 45;
    private static final int SHORT_LEAD = 30;

    /** What a row of a table says of the law it counts by: 第二十条第（一）项. */
    private static final Pattern PROVISION = Pattern.compile("第[一二三四五六七八九十百]{1,5}条(?:第[（一二三四五六七八九十）]{1,5}[款项]){1,2}");

    private Leads() {}

    /**
     * Where the words of a heading stand.
     *
     * @param textFrom where the running text begins; the length of the view if the block is a heading only
     */
    record Lead(int from, int to, int textFrom, boolean standalone) {}

    /** The heading words behind a number. */
    static Lead numbered(Block block, Numbering.Mark mark) {
        String text = block.text();
        int from = mark.length();
        int stop = firstStop(text, from);
        int length = text.length();
        if (stop < 0 || stop == length - 1) {
            int to = stop < 0 ? length : stop;
            if (to - from <= LONGEST_LINE) {
                return new Lead(from, to, length, true);
            }
        } else if (stop - from <= LONGEST_LEAD && stop > from) {
            return new Lead(from, stop, stop + 1, false);
        }
        return new Lead(from, firstClause(text, from), from, false);
    }

    private static int firstStop(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '。' || c == '；' || (c == '：' && i - from <= SHORT_LEAD)) {
                return i;
            }
        }
        return -1;
    }

    private static int firstClause(String text, int from) {
        int to = from;
        while (to < text.length() && to - from < SHORT_LEAD && !Chars.endsClause(text.charAt(to))) {
            to++;
        }
        return Math.max(to, Math.min(from + 1, text.length()));
    }

    /** An unnumbered short line that could be a heading of its own. */
    static Optional<Lead> standalone(Block block) {
        String text = block.text();
        int length = text.length();
        char last = text.charAt(length - 1);
        boolean fits = !block.row()
                && length >= 4
                && length <= SHORT_LINE
                && !Chars.isTerminal(last)
                && last != '，'
                && last != '、'
                && text.indexOf('。') < 0
                && text.indexOf('：') < 0
                && !PROVISION.matcher(text).matches()
                && (mostlyHan(text) || LostNumbers.isCounted(text));
        return fits ? Optional.of(new Lead(0, length, length, true)) : Optional.empty();
    }

    /** A few words and a colon, and nothing behind it. */
    static Optional<Lead> labelled(Block block) {
        String text = block.text();
        int colon = text.length() - 1;
        boolean fits = colon >= 4
                && colon <= LONGEST_LABEL
                && text.indexOf('：') == colon
                && text.chars().limit(colon).allMatch(c -> Chars.isHan((char) c) || Chars.isDigit((char) c));
        return fits ? Optional.of(new Lead(0, colon, text.length(), true)) : Optional.empty();
    }

    /** An unnumbered paragraph whose first sentence could be a lead. */
    static Optional<Lead> runIn(Block block) {
        String text = block.text();
        int stop = text.indexOf('。');
        boolean fits = stop >= 6
                && stop <= SHORT_LEAD
                && text.length() - stop > 15
                && Chars.isHan(text.charAt(0))
                && text.charAt(1) != '是';
        return fits ? Optional.of(new Lead(0, stop, stop + 1, false)) : Optional.empty();
    }

    /** 强化宣传。开展活动31场。: the same with little behind it, where a gap in the numbers proves it. */
    static Optional<Lead> brief(Block block) {
        String text = block.text();
        int stop = text.indexOf('。');
        boolean fits = stop >= 4 && stop <= SHORT_LEAD && text.length() - stop > 4 && Chars.isHan(text.charAt(0));
        return fits ? Optional.of(new Lead(0, stop, stop + 1, false)) : Optional.empty();
    }

    private static boolean mostlyHan(String text) {
        int han = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Chars.isHan(text.charAt(i))) {
                han++;
            }
        }
        return han * 10 >= text.length() * 7;
    }
}
