package cn.mingfa.proof.checks.typo;

import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Words;
import cn.mingfa.proof.typo.Slip;

/** Names made up as names are: a few characters between quotation marks, “邻荷小院”, and those of programs, 禾通App. */
final class CoinedNames {

    /** Longest such name, the opening mark included. */
    private static final int LONGEST = 9;

    private static final String PROGRAM = "App";
    /** What is kept, grown, caught or dug, in one character. */
    private static final String GOODS = "马羊牛猪驼驴鹿鸡鸭鹅蜂鱼虾蟹贝蚕菌菇菜果茶药竹木花草苗稻麦豆薯椒棉麻烟酒糖盐油粮石砂玉瓷铁铜铝金煤碳水冰浆纸布";

    private static final Words PROVINCES = Words.list("province-letters.txt");

    private CoinedNames() {}

    /** Whether the stretch right before names a program. */
    static boolean isProgram(String text, int end) {
        return text.regionMatches(true, end, PROGRAM, 0, PROGRAM.length());
    }

    /** Whether the short name of a province stands in a short quote for a character of its sound: “和美湘村”. */
    static boolean isPun(String text, Slip slip) {
        for (int i = slip.start(); i < slip.end(); i++) {
            boolean changed = text.charAt(i) != slip.replacement().charAt(i - slip.start());
            if (changed && PROVINCES.matchAt(text, i) > 0) {
                return isQuoted(text, slip.start(), slip.end());
            }
        }
        return false;
    }

    /** Whether the stretch begins a quote with a number and one character counted: “五以”风尚, “三断”情况. */
    static boolean isCount(String text, Slip slip) {
        return slip.start() > 0
                && text.charAt(slip.start() - 1) == '“'
                && slip.end() - slip.start() == 2
                && Chars.isChineseDigit(text.charAt(slip.start()));
    }

    /** Whether the stretch is what is kept, grown or dug, and the word for its trade: 马业, 驼业, 菌业. */
    static boolean isTrade(String written) {
        return written.length() == 2 && written.charAt(1) == '业' && GOODS.indexOf(written.charAt(0)) >= 0;
    }

    /** Whether a quote holds the stretch and nothing else. */
    static boolean fillsQuote(String text, int start, int end) {
        return start > 0 && text.charAt(start - 1) == '“' && end < text.length() && text.charAt(end) == '”';
    }

    /** Whether the stretch lies in a short quote. */
    static boolean isQuoted(String text, int start, int end) {
        int open = Chars.last(text, '“', start - LONGEST, start + 1);
        return open >= 0 && text.indexOf('”', open, Math.min(text.length(), open + LONGEST + 1)) >= end;
    }
}
