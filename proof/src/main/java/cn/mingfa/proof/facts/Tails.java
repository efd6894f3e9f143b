package cn.mingfa.proof.facts;

import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Words;

/** The words behind a figure that may say what it counts. */
final class Tails {

    private static final int TAIL = 60;
    private static final int BRACKET = 6;
    private static final int YEAR = 5;
    /** The longest “12·4”. */
    private static final int DAY = 8;
    /** What parts month and day. */
    private static final String POINTS = "·.•・";
    /** What stands right behind a figure and joins the next to it: 重大合同6件和重大决策11件. */
    private static final String JOINERS = "、和及与";

    /** Nouns behind which 中 opens what is said of a part of them: 68名执法人员中通过法考的. */
    private static final Words GROUPS = Words.list("tail-groups.txt");

    /** Nouns that begin with 中: 3个中心, but 案件77件中直接纠错的. */
    private static final Words MIDDLE = Words.list("middle-nouns.txt");

    /** Levels told one after the other with the noun of all behind the last: 2个省级、4个市级普法基地. */
    private static final Words LEVELS = Words.list("levels.txt");

    private static final Words THINGS = Words.list("counted-things.txt");
    private static final Words LEADERS = Words.list("counted-leaders.txt");
    private static final Words GOVERNORS = Words.list("tail-governors.txt");

    /** Verbs that do not tell what is done, before the one that does. */
    private static final Words VERBS = Words.list("light-verbs.txt");

    private Tails() {}

    /**
     * The words behind a figure up to the next one; where 对 or 向 governs a list of figures, the verb behind them all
     * is its too: 对18个部门、9个镇街开展督察.
     */
    static String of(String text, int from, String head) {
        int level = LEVELS.matchAt(text, from);
        boolean levels = level > 0 && from + level + 1 < text.length() && text.charAt(from + level) == '、';
        boolean governed = levels || GOVERNORS.occurIn(head);
        int to = from;
        int pause = -1;
        int own = -1;
        int last = from;
        while (to < text.length() && to - from < TAIL) {
            char c = text.charAt(to);
            int named = isYear(text, to) ? YEAR : day(text, to);
            if (named > 0) {
                to += named;
                continue;
            }
            if (Chars.isDigit(c)) {
                return text.substring(from, pause < 0 ? own(text, from, to) : pause);
            }
            if ((c == '、' || c == '和') && governed && to + 1 < text.length() && Chars.isDigit(text.charAt(to + 1))) {
                own = own < 0 ? to : own;
                to = skipDigits(text, to + 1);
                last = to;
                continue;
            }
            if (c == '中' && (to == from ? MIDDLE.matchAt(text, to) == 0 : GROUPS.endAt(text, to))) {
                break;
            }
            if (Chars.endsClause(c) || c == '）' || to == from && JOINERS.indexOf(c) >= 0) {
                break;
            }
            if (c == '（') {
                int close = text.indexOf('）', to, Math.min(text.length(), to + BRACKET + 1));
                if (to == from || close < 0 || holdsDigit(text, to, close)) {
                    break;
                }
                to = close;
            } else if (c == '、' && pause < 0) {
                pause = to;
            }
            to++;
        }
        return own < 0 ? text.substring(from, to) : text.substring(from, own) + common(text.substring(last, to));
    }

    /** Where the figure's own words end that run on to the next: 31个部门 before 权力事项3437项. */
    private static int own(String text, int from, int to) {
        int thing = THINGS.matchAt(text, from);
        return thing > 0 && from + thing < to ? from + thing : to;
    }

    /** What a count of bodies counts where it goes on with those who lead them: 4个单位主要负责人 are persons. */
    static Unit.Kind counted(String tail, Unit.Kind unit) {
        return LEADERS.matchAt(tail, 0) > 0 ? Unit.Kind.PERSON : unit;
    }

    /** 2025年 counts nothing. */
    private static boolean isYear(String text, int at) {
        return text.startsWith("20", at)
                && at + YEAR <= text.length()
                && text.charAt(at + YEAR - 1) == '年'
                && skipDigits(text, at) == at + YEAR - 1;
    }

    /** How long a day is that is named by its numbers there (“12·4”宣传活动), 0 for none. */
    private static int day(String text, int at) {
        int close = text.charAt(at) != '“' ? -1 : text.indexOf('”', at, Math.min(text.length(), at + DAY));
        for (int i = at + 1; i < close; i++) {
            if (!Chars.isDigit(text.charAt(i)) && POINTS.indexOf(text.charAt(i)) < 0) {
                return 0;
            }
        }
        return close < 0 ? 0 : close + 1 - at;
    }

    /** Whether a noun stands right behind the position: 13项事项. */
    static boolean names(String text, int at) {
        return at + 1 < text.length() && Chars.isHan(text.charAt(at)) && Chars.isHan(text.charAt(at + 1));
    }

    /** What is said of all members of a list, behind the noun of the last: of 94份合同进行合法性审核 the verb. */
    private static String common(String tail) {
        int verb = VERBS.find(tail, 0, tail.length());
        return verb < 0 ? tail : tail.substring(verb);
    }

    private static int skipDigits(String text, int from) {
        int to = Chars.behindDigits(text, from, text.length());
        return to;
    }

    private static boolean holdsDigit(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Chars.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
