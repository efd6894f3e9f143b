package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.View;
import cn.mingfa.proof.text.Words;
import java.util.List;
import java.util.regex.Pattern;

/** A comma behind the first member of a list that goes on with pause marks: 联合市场监管，公安、消防等部门. */
final class ListOpened {

    private static final Words OPENERS = Words.list("list-openers.txt");
    private static final Words VERBS = Words.list("pair-verbs.txt");
    private static final Words FOLLOWERS = Words.list("pair-followers.txt");
    private static final Words STARTERS = Words.list("clause-starters.txt");
    private static final Pattern ROW = Pattern.compile(
            "[\\u4e00-\\u9fff]{2,6}(?:、[\\u4e00-\\u9fff]{2,8}?){1,6}等(?:\\d|部门|单位|领域|方面|内容|事项|问题|重点|力量|活动)");
    /** 通过培训，宣讲等形式: what it was done by. */
    private static final Words BY = Words.of(List.of("通过", "采取", "采用", "运用", "借助", "利用"));

    private static final Pattern FORMS =
            Pattern.compile("[\\u4e00-\\u9fff]{2,6}(?:、[\\u4e00-\\u9fff]{2,6}){0,4}等(?:多种)?(?:形式|方式|途径|渠道|手段|载体|平台)");
    private static final Pattern BODIES = Pattern.compile("[\\u4e00-\\u9fff]{2,6}等(?:部门|单位|机关)");
    private static final Pattern LAST = Pattern.compile(
            "[\\u4e00-\\u9fff]{2,8}(?:、[\\u4e00-\\u9fff]{2,8}){0,4}等(?:(?:部门|单位|机关|事项|领域|方面|环节|问题|内容|行业|场所)(?=[，。；均都开进])|群众|社会关注|重点|民生|基层)");
    /** A preposition before a list. */
    private static final String LEADS = "对在就";

    /** A preposition behind the comma: what it governs is no member of the list before. */
    private static final String GOVERNING = "对就在为向以从把将由给";

    /** With 等 a list is at its end: 联合县教育局、卫生健康局等部门，走访…. */
    private static final char ENDED = '等';

    private static final int LONGEST = 30;
    private static final int FIRST = 7;

    private ListOpened() {}

    static void judge(View view, int comma, Notes notes) {
        String text = view.text();
        int from = comma;
        while (from > 0 && comma - from <= FIRST + 2 && !Chars.endsClause(text.charAt(from - 1))) {
            from--;
        }
        if (opensWithMeans(text, Math.max(from, comma - FIRST), comma)
                && isPlain(text, comma + 1)
                && FORMS.matcher(text).region(comma + 1, text.length()).lookingAt()) {
            PauseBetweenItems.comma(view, comma, notes);
            return;
        }
        int opener = OPENERS.matchAt(text, from);
        int length = comma - from - opener;
        boolean first = opener > 0 && length >= 2 && length <= FIRST && isPlain(text, from + opener);
        if (first
                && isPlain(text, comma + 1)
                && (ROW.matcher(text).region(comma + 1, text.length()).lookingAt()
                        || BODIES.matcher(text).region(comma + 1, text.length()).lookingAt())) {
            PauseBetweenItems.comma(view, comma, notes);
        }
    }

    /** Whether a word that tells by what means stands a little before the comma. */
    private static boolean opensWithMeans(String text, int from, int comma) {
        for (int i = from; i + 3 < comma; i++) {
            int by = BY.matchAt(text, i);
            if (by > 0 && comma - i - by >= 2) {
                return true;
            }
        }
        return false;
    }

    /** Whether only the last member of a list stands behind the comma, which is noted then. */
    static boolean closes(View view, int comma, Notes notes) {
        boolean last = isBeforeLast(view.text(), comma);
        if (last) {
            PauseBetweenItems.comma(view, comma, notes);
        }
        return last;
    }

    /** 对学校布局、集团办学，课后服务等事项，: the last member behind a comma, all the others behind pause marks. */
    private static boolean isBeforeLast(String text, int comma) {
        int from = Chars.clauseFrom(text, comma);
        if (comma - from > LONGEST || text.indexOf('、', from, comma) <= from) {
            return false;
        }
        boolean governed = comma + 1 < text.length() && GOVERNING.indexOf(text.charAt(comma + 1)) >= 0;
        if (governed || text.indexOf(ENDED, from, comma) > from) {
            return false;
        }
        int opener = Math.max(OPENERS.matchAt(text, from), LEADS.indexOf(text.charAt(from)) >= 0 ? 1 : 0);
        return opener > 0
                && text.substring(from, comma).chars().allMatch(c -> Chars.isHan((char) c) || c == '、')
                && isPlain(text, from + opener)
                && isPlain(text, comma + 1)
                && LAST.matcher(text).region(comma + 1, text.length()).lookingAt();
    }

    /** Whether no verb begins there. */
    static boolean isPlain(String text, int at) {
        return VERBS.matchAt(text, at) == 0 && FOLLOWERS.matchAt(text, at) == 0 && STARTERS.matchAt(text, at) == 0;
    }
}
