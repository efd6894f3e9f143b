package cn.mingfa.proof.facts;

import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Words;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks what holds digits but is no figure: years and dates, titles in 《》, document numbers, ordinals, slogans and
 * names with numbers, addresses and telephones, frequencies.
 */
final class Masks {

    private static final Pattern YEARS = Pattern.compile(
            "(?:19|20)\\d{2} ?年?(?:[-—－–~至到] ?(?:(?:19|20)\\d{2} ?年|\\d{1,2}月))|(?:19|20)\\d{2} ?年(?:度|底|初|末)?"
                    + "|(?<!\\d)\\d{2}年(?:度|底|初|以来)|近?[一二两三四五六七八九十\\d]{1,2}年(?:来|内|间|以来|规划|行动|计划|期)"
                    + "|[〇○零一二三四五六七八九]{4}年");
    private static final Pattern DATES =
            Pattern.compile("(?<!\\d)\\d{1,2}[-—－–~至到]\\d{1,2}月(?:份)?|(?<!\\d)\\d{1,2}月(?:\\d{1,2}日|份|底|初|末|中旬|上旬|下旬)?"
                    + "|(?<!\\d)\\d{1,2}日(?:[前起至到]|$|[，。；、])|\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}|\\d{1,2}[:：]\\d{2}");
    private static final Pattern NUMBERS = Pattern.compile(
            "[〔\\[［【（] ?\\d{4} ?[〕\\]］】）] ?第?\\d{1,5}号|(?<!\\d)\\d{1,6}号|第[\\d一二三四五六七八九十百千]{1,8}|(?<!\\d)\\d{5,20}/\\d{4}-\\d{1,8}"
                    + "|(?:电话|邮编|传真|手机)[^，。；\\d]{0,10}[\\d（）-]{6,20}");
    private static final Pattern LOOSE = Pattern.compile(
            "(?<!\\d)\\d{1,4}[×xX*]\\d{1,4}|(?<!\\d)\\d{1,4}(?:\\+[\\dA-Za-z]{1,4}){1,6}|(?<!\\d)\\d{1,4}分钟[\\u4e00-\\u9fff]{0,10}圈"
                    + "|24小时|365天|(?<!\\d)1[\\u4e00-\\u9fff]{1,2}1(?:档|策|册|码|制|单|表)|(?:前|排名|位居|列|排|名列)[\\u4e00-\\u9fff]{0,6}?第?[\\d一二三四五六七八九十]{1,5}(?:名|位)"
                    + "|前[一二三四五六七八九十\\d]{1,4}名?");
    private static final Words SLOGANS = Words.list("slogans.txt");
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_QUOTE = 14;

    private Masks() {}

    /** The positions of a text no figure may begin at. */
    static BitSet of(String text) {
        var mask = new BitSet(text.length());
        for (Pattern pattern : new Pattern[] {YEARS, DATES, NUMBERS, LOOSE}) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                mask.set(matcher.start(), matcher.end());
            }
        }
        enclosed(text, '《', '》', LONGEST_TITLE, mask);
        enclosed(text, '“', '”', LONGEST_QUOTE, mask);
        for (int i = 0; i < text.length(); i++) {
            int n = SLOGANS.matchAt(text, i);
            if (n > 0) {
                mask.set(i, i + n);
                i += n - 1;
            }
        }
        return mask;
    }

    private static void enclosed(String text, char open, char close, int longest, BitSet mask) {
        int from = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == open) {
                from = i;
            } else if (c == close && from >= 0) {
                if (i - from <= longest && !(open == '“' && holdsFigure(text, from + 1, i))) {
                    mask.set(from, i + 1);
                }
                from = -1;
            }
        }
    }

    /** A quoted 100% or a quoted count with its unit is still a figure; a quoted name with digits is not. */
    private static boolean holdsFigure(String text, int from, int to) {
        return to > from && text.charAt(to - 1) == '%' && Chars.isDigit(text.charAt(Math.max(from, to - 2)));
    }
}
