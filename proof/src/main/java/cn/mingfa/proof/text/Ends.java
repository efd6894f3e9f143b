package cn.mingfa.proof.text;

import java.util.regex.Pattern;

/** Tells the lines below the text apart; all judge the folded view of a line. */
public final class Ends {

    private static final Pattern DATE = Pattern.compile(
            "（?(?:\\d{2}年\\d{1,2}月\\d{1,2}日|20\\d{2}年[一二三四五六七八九十]{1,2}月(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[日号]|20\\d{2}年\\d{1,2}月[一二三四五六七八九十]{1,3}日|\\d{4} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?[日号]|\\d{4}[.\\-/]\\d{1,2}[.\\-/]\\d{1,2}"
                    + "|\\d{4}年\\d{1,2}月\\d{1,2}|[一二][〇○零Oo一二三四五六七八九]{3}年\\d{1,2}月\\d{1,2}日"
                    + "|[一二]?[〇○零0Oo一二三四五六七八九]{3,4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)）?");
    private static final Words ISSUER_ENDS = Words.of(Resources.lines("issuer-ends.txt"));

    private Ends() {}

    /** Whether the line is a date and nothing else. */
    public static boolean isDate(String text) {
        return text.length() <= 24 && DATE.matcher(text).matches();
    }

    static boolean isImprint(String text) {
        return (text.endsWith("印发") && text.length() <= 60)
                || text.startsWith("抄送：")
                || text.startsWith("附件：")
                || text.startsWith("附件1")
                || text.startsWith("附注：")
                || text.startsWith("（此件")
                || text.startsWith("（联系人")
                || text.startsWith("联系人：");
    }

    /** Could be a line of the signing body's name: short, nothing but words. */
    public static boolean isName(String text) {
        if (text.length() > 30 || text.length() < 2 || Numbering.of(text).isPresent()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Chars.isHan(c) && c != ' ' && c != '（' && c != '）') {
                return false;
            }
        }
        return true;
    }

    /** Whether the line is the name of an office: 栖禾镇人民政府. */
    public static boolean isIssuer(String text) {
        return ISSUER_ENDS.endAt(text, text.length());
    }
}
