package cn.mingfa.proof.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the lines above the text apart; all judge the folded view of a line. */
final class Fronts {

    private static final Pattern NUMBER =
            Pattern.compile("[\\u4e00-\\u9fff]{2,16} ?[〔\\[［【（﹝] ?\\d{4} ?[〕\\]］】）﹞] ?第?\\d{1,5}号.{0,20}");
    private static final Pattern BARE_NUMBER =
            Pattern.compile("[\\u4e00-\\u9fff]{2,16} ?[〔\\[［【（﹝] ?\\d{4} ?[〕\\]］】）﹞] ?第?\\d{1,5}号[ 　]*");
    private static final Words TITLE_ENDS = Words.of(Resources.lines("title-ends.txt"));
    private static final Words OFFICES = Words.list("addressee-ends.txt");
    private static final Words CONTINUATIONS = Words.of(Resources.lines("title-continuations.txt"));

    private Fronts() {}

    static boolean isHeader(String text) {
        return text.startsWith("签发人：")
                || (text.endsWith("文件") && text.length() <= 40 && text.indexOf('，') < 0)
                || NUMBER.matcher(text).matches();
    }

    /** Length of a document's number and the blank behind it where the title stands on the same line, else 0. */
    static int numberBeforeTitle(String text) {
        Matcher matcher = BARE_NUMBER.matcher(text);
        return matcher.lookingAt() && endsTitle(text) && text.startsWith("关于", matcher.end()) ? matcher.end() : 0;
    }

    static boolean isAddressee(String text) {
        return text.endsWith("：")
                && text.length() <= 60
                && text.length() >= 3
                && !text.contains("如下")
                && !text.contains("报告")
                && !text.contains("。")
                && Numbering.of(text).isEmpty();
    }

    /** Whether a line that ends with a colon is the name of an office, so that it needs no title above it. */
    static boolean namesOffice(String text) {
        return OFFICES.endAt(text, text.length() - 1);
    }

    static boolean isTitleLine(String text) {
        char last = text.charAt(text.length() - 1);
        return text.length() <= 60
                && !(Chars.isTerminal(last)
                        && !(last == '。' && text.indexOf('，') < 0 && endsTitle(text.substring(0, text.length() - 1))))
                && last != '，'
                && Numbering.of(text).isEmpty()
                && text.lastIndexOf('。', text.length() - 2) < 0
                && text.indexOf('，') == text.lastIndexOf('，')
                && !text.startsWith("一是");
    }

    static boolean endsTitle(String text) {
        boolean closed = text.endsWith("。");
        if (text.indexOf('：') >= 0
                || closed && text.indexOf('，') >= 0
                || closed && !text.contains("关于") && text.chars().noneMatch(c -> Chars.isDigit((char) c))) {
            return false;
        }
        String bare = closed ? text.substring(0, text.length() - 1) : text;
        if (bare.startsWith("《") && bare.endsWith("》")) {
            bare = bare.substring(1, bare.length() - 1);
        }
        int open = bare.lastIndexOf('（');
        if (bare.endsWith("）") && open > 0) {
            bare = bare.substring(0, open).strip();
        }
        return bare.length() >= 4 && TITLE_ENDS.endAt(bare, bare.length());
    }

    /** Whether a line of a title cannot be its first: it begins in the middle of things. */
    static boolean continuesTitle(String text) {
        return (Chars.isDigit(text.charAt(0)) && text.length() > 4) || CONTINUATIONS.matchAt(text, 0) > 0;
    }

    /** Whether a line below the title only says who put it there and when: 栖禾镇 2025-01-08. */
    static boolean isDateLine(String text) {
        int blank = text.lastIndexOf(' ');
        return text.length() <= 40
                && blank > 0
                && Ends.isDate(text.substring(blank + 1))
                && Ends.isName(text.substring(0, blank).strip());
    }

    static boolean isSubtitle(String text) {
        return text.startsWith("（") && text.endsWith("）") && text.length() <= 24;
    }
}
