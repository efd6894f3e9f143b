package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.View;
import cn.mingfa.proof.text.Words;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one comma among the parts of a total that pause marks part: 其中规划类23件、财政类14件，民生类53件、其他类80件. */
final class CountedRow {

    private static final Words DOINGS = Words.list("counted-doings.txt");
    /** What tells of what is left of a total. */
    private static final Words RESTS = Words.of(List.of("结转", "尚", "正在", "剩余", "未", "待"));

    private static final String MEMBER = "[\\u4e00-\\u9fff]{2,12}\\d{1,6}";
    private static final Pattern BEFORE =
            Pattern.compile("(?:其中|[：:])" + MEMBER + "([\\u4e00-\\u9fff])(?:、" + MEMBER + "\\1){0,8}$");
    private static final Pattern BEHIND =
            Pattern.compile(MEMBER + "([\\u4e00-\\u9fff])(?:、" + MEMBER + "\\1){0,8}(?=[。；，])");
    private static final Pattern TOTAL = Pattern.compile("(\\d{1,6})[\\u4e00-\\u9fff]{1,2}[，：]?$");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final int SHORTEST = 10;
    private static final int FAR = 120;

    private CountedRow() {}

    /** Whether the comma stands in such a row, which is noted then. */
    static boolean judge(View view, int comma, Notes notes) {
        String text = view.text();
        if (comma < 2 || !Chars.isDigit(text.charAt(comma - 2)) || !isPlain(text, comma + 1)) {
            return false;
        }
        Matcher behind = BEHIND.matcher(text).region(comma + 1, Math.min(text.length(), comma + FAR));
        if (!behind.lookingAt() || behind.group(1).charAt(0) != text.charAt(comma - 1)) {
            return false;
        }
        Matcher before = BEFORE.matcher(text).region(Math.max(0, comma - FAR), comma);
        boolean row = before.find()
                && (behind.group().indexOf('、') > 0
                        || before.group().indexOf('、') > 0
                                && RESTS.matchAt(text, comma + 1) == 0
                                && isTotal(text, before.start(), before.group() + behind.group()));
        if (row) {
            notes.at(view, comma, comma + 1, "并列的几项之间用的是顿号，这里用了逗号，请统一。", "、");
        }
        return row;
    }

    private static boolean isPlain(String text, int at) {
        return ListOpened.isPlain(text, at) && DOINGS.matchAt(text, at) == 0;
    }

    /** Whether the numbers of the parts add up to the one right before the mark in front of them. */
    private static boolean isTotal(String text, int from, String parts) {
        Matcher total = TOTAL.matcher(text.substring(Math.max(0, from - SHORTEST), from));
        if (!total.find()) {
            return false;
        }
        long sum = 0;
        Matcher number = NUMBER.matcher(parts);
        while (number.find()) {
            sum += Long.parseLong(number.group());
        }
        return sum == Long.parseLong(total.group(1));
    }
}
