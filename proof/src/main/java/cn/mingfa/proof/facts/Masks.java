package cn.mingfa.proof.facts;

import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Marks;
import cn.mingfa.proof.text.Words;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks what holds digits but is no figure: years and dates, titles in 《》, document numbers, ordinals, slogans and
 * names with numbers, addresses and telephones, frequencies. Patterns are tried only where one of them may begin, so a
 * text without digits costs one look at each character.
 */
final class Masks {

    private static final Pattern AT_DIGIT = Pattern.compile(
            "(?:19|20)\\d{2} ?年?(?:[-—－–~至到] ?(?:(?:19|20)\\d{2} ?年|\\d{1,2}月))|(?:19|20)\\d{2} ?年(?:度|底|初|末)?"
                    + "|\\d{2}年(?:度|底|初|以来)|\\d{1,2}年(?:来|内|间|以来|规划|行动|计划|期)"
                    + "|\\d{1,2}[-—－–~至到]\\d{1,2}月(?:份)?|\\d{1,2}月(?:\\d{1,2}日|份|底|初|末|中旬|上旬|下旬)?"
                    + "|(?<![到至为])\\d{1,2}日(?:[前起至到]|$|[，。；、])|\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}|\\d{1,2}[:：]\\d{2}"
                    + "|\\d{1,6}号|\\d{5,20}/\\d{4}-\\d{1,8}"
                    + "|\\d{1,4}[×xX*]\\d{1,4}|\\d{1,4}(?:\\+[\\dA-Za-z]{1,4}){1,6}|\\d{1,4}分钟[\\u4e00-\\u9fff]{0,10}圈"
                    + "|\\d{1,3}小时\\d{1,2}分|\\d{1,3}分(?:钟)?\\d{1,2}秒"
                    + "|24小时|365天|1[\\u4e00-\\u9fff]{1,2}1(?:档|策|册|码|制|单|表)|(?<!平均年龄[为约仅]?)\\d{1,3}(?:周岁|岁)");
    private static final Pattern AT_NUMERAL =
            Pattern.compile("[〇○零一二三四五六七八九]{4}年|[一二两三四五六七八九十]{1,2}年(?:来|内|间|以来|规划|行动|计划|期)"
                    + "|(?<=届.{0,12})[一二三四五六七八九十]{1,4}次(?:全体)?会议");
    private static final Pattern AT_WORD = Pattern.compile("[〔\\[［【（] ?\\d{4} ?[〕\\]］】）] ?第?\\d{1,5}号"
            + "|第[\\d一二三四五六七八九十百千]{1,8}(?:[-—－–~至、](?:第)?[\\d一二三四五六七八九十百]{1,6}(?=[条款项名位批次期届章节号]))?"
            + "|(?:电话|邮编|传真|手机)[^，。；\\d]{0,10}[\\d（）-]{6,20}"
            + "|(?:排名|位居|位列|名列|排在|列|排)[\\u4e00-\\u9fff]{0,6}?(?:第|前)[\\d一二三四五六七八九十]{1,5}(?:名|位)?"
            + "|前[一二三四五六七八九十\\d]{1,4}(?:名|位|强)");
    private static final Marks WORD_STARTS = new Marks("〔[［【（第电邮传手前排位列名");

    /** What may stand behind the digits of a thing that is no figure; most figures are told by that at once. */
    private static final Marks BEHIND_DIGITS = new Marks(" 年月日号-—－–~至到./:：×xX*+分小天周岁");

    private static final Marks BEHIND_NUMERALS = new Marks("〇○零一二两三四五六七八九十年次");
    /** Characters that begin words in {@link #AT_WORD}, and those that may stand second in them. */
    private static final String FIRSTS = "电邮传手位名";

    private static final List<String> SECONDS = List.of("话", "编", "真", "机", "居列", "列");

    private static final Words SLOGANS = Words.list("slogans.txt");
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_QUOTE = 14;

    private Masks() {}

    /** The positions of a text no figure may begin at. */
    static BitSet of(String text) {
        var mask = new BitSet(text.length());
        Matcher atDigit = AT_DIGIT.matcher(text).useTransparentBounds(true);
        Matcher atNumeral = AT_NUMERAL.matcher(text).useTransparentBounds(true);
        Matcher atWord = AT_WORD.matcher(text).useTransparentBounds(true);
        int title = -1;
        int quote = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Chars.isDigit(c)) {
                if ((i == 0 || !Chars.isDigit(text.charAt(i - 1))) && mayBeNone(text, i)) {
                    mark(atDigit, i, mask);
                }
            } else if (i + 1 < text.length()) {
                char next = text.charAt(i + 1);
                if (Chars.isChineseDigit(c)) {
                    if (BEHIND_NUMERALS.holds(next)) {
                        mark(atNumeral, i, mask);
                    }
                } else if (WORD_STARTS.holds(c) && mayBeWord(c, next)) {
                    mark(atWord, i, mask);
                }
            }
            switch (c) {
                case '《' -> title = i;
                case '“' -> quote = i;
                case '》' -> {
                    if (title >= 0 && i - title <= LONGEST_TITLE) {
                        mask.set(title, i + 1);
                    }
                    title = -1;
                }
                case '”' -> {
                    if (quote >= 0 && i - quote <= LONGEST_QUOTE && !holdsFigure(text, quote + 1, i)) {
                        mask.set(quote, i + 1);
                    }
                    quote = -1;
                }
                default -> {}
            }
        }
        slogans(text, mask);
        return mask;
    }

    private static boolean mayBeWord(char first, char second) {
        int word = FIRSTS.indexOf(first);
        return word < 0 || SECONDS.get(word).indexOf(second) >= 0;
    }

    /** Whether the digits may be no figure, by what stands behind them. */
    private static boolean mayBeNone(String text, int from) {
        int to = Chars.behindDigits(text, from + 1, text.length());
        if (to == text.length()) {
            return false;
        }
        char behind = text.charAt(to);
        return BEHIND_DIGITS.holds(behind) || to == from + 1 && text.charAt(from) == '1' && Chars.isHan(behind);
    }

    private static void mark(Matcher matcher, int at, BitSet mask) {
        matcher.region(at, matcher.regionEnd());
        if (matcher.lookingAt()) {
            mask.set(matcher.start(), matcher.end());
        }
    }

    private static void slogans(String text, BitSet mask) {
        for (int i = 0; i < text.length(); i++) {
            int n = SLOGANS.matchAt(text, i);
            if (n > 0) {
                mask.set(i, i + n);
                i += n - 1;
            }
        }
    }

    /** A quoted 100% or a quoted count with its unit is still a figure; a quoted name with digits is not. */
    private static boolean holdsFigure(String text, int from, int to) {
        return to > from && text.charAt(to - 1) == '%' && Chars.isDigit(text.charAt(Math.max(from, to - 2)));
    }
}
