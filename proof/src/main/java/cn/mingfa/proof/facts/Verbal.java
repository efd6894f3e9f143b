package cn.mingfa.proof.facts;

import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Zeros and hundreds said without a digit: 未出现败诉, 零败诉, 实现全覆盖. A person has to confirm them. */
final class Verbal {

    private static final int REACH = 20;
    private static final int FAR = 160;
    private static final int LED = 6;
    private static final Words NEGATIONS = words("neg");
    private static final Words WHOLE = words("whole");
    private static final Words ZEROS = words("zero");
    private static final Words OBJECTS = words("object");
    private static final Words COUNTED = words("counted");
    private static final Words HUNDREDS = words("hundred");
    private static final Words CLAIMS = words("claim");
    private static final Words DENIALS = words("no");
    private static final Words CAUSES = words("cause");
    private static final Words EVENTS = words("event");
    private static final Words LEADS = words("lead");

    private Verbal() {}

    /**
     * Where the words stand, and whether they say none or all.
     *
     * @param denied what they deny
     */
    record Saying(int from, int to, int clauseFrom, int clauseTo, boolean all, Denied denied) {

        /** Whether only what a certain thing led to is denied: 未因信息公开引发行政复议. */
        boolean isCaused(String text) {
            return CAUSES.find(text, from, to) >= 0 || text.substring(from, to).indexOf('因') >= 0;
        }
    }

    /**
     * What is denied.
     *
     * @param from where the first thing begins
     * @param joiner where the last 或, 和 or 、 stands, -1 if one thing is denied
     * @param second where the thing behind it begins
     * @param to where all ends, -1 if nothing is denied
     */
    record Denied(int from, int joiner, int second, int to) {}

    private static final Denied NOTHING = new Denied(-1, -1, -1, -1);

    static List<Saying> of(String text) {
        var found = new ArrayList<Saying>();
        int clauseFrom = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Chars.endsClause(text.charAt(i))) {
                clauseFrom = i + 1;
                continue;
            }
            clauseFrom = Math.max(clauseFrom, i - FAR);
            Denied denied = zero(text, i);
            int to = denied.to();
            boolean all = to < 0 && hundred(text, i, clauseFrom);
            if (all) {
                to = i + HUNDREDS.matchAt(text, i);
            }
            if (to > 0) {
                found.add(new Saying(i, to, clauseFrom, clauseEnd(text, to), all, denied));
                i = to - 1;
            }
        }
        return found;
    }

    /** The words that deny, nothing if none begin here. */
    private static Denied zero(String text, int at) {
        if (text.startsWith("为零", at - 1) && at > 1 && closes(text, at + 1)) {
            return COUNTED.endAt(text, at - 1) ? new Denied(at, -1, -1, at + 1) : NOTHING;
        }
        int whole = WHOLE.matchAt(text, at);
        if (whole > 0) {
            return new Denied(at + 1, -1, -1, at + whole);
        }
        int zero = ZEROS.matchAt(text, at);
        if (zero > 0) {
            int object = OBJECTS.matchAt(text, at + zero);
            if (object > 0) {
                return alternatives(text, at + zero, object);
            }
        }
        int negation = NEGATIONS.matchAt(text, at);
        if (negation == 0) {
            return none(text, at);
        }
        int from = at + negation;
        for (int i = from; i < Math.min(text.length(), from + REACH); i++) {
            if (Chars.endsClause(text.charAt(i))) {
                return NOTHING;
            }
            int object = OBJECTS.matchAt(text, i);
            if (object > 0 && !isCause(text, i + object)) {
                return alternatives(text, i, object);
            }
        }
        return NOTHING;
    }

    /** Whether what stands before the position only leads to what is denied: 未收到因信息公开答复引发的行政复议. */
    private static boolean isCause(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < LED && !Chars.endsClause(text.charAt(end))) {
            end++;
        }
        return CAUSES.find(text, at, end) >= 0;
    }

    /** 无 with what is denied at the end of its clause: 全年无重大投诉事件; 无证经营案件12起 denies nothing. */
    private static Denied none(String text, int at) {
        if (text.charAt(at) != '无' || at > 0 && !opens(text, at)) {
            return NOTHING;
        }
        int end = Math.min(text.length(), at + REACH);
        for (int i = at + 2; i < end && !Chars.endsClause(text.charAt(i)); i++) {
            int event = EVENTS.matchAt(text, i);
            boolean closes = i + event >= text.length() || Chars.endsClause(text.charAt(i + event));
            if (event > 0 && closes) {
                return new Denied(at + 1, -1, -1, i + event);
            }
        }
        return NOTHING;
    }

    private static boolean opens(String text, int at) {
        return Chars.endsClause(text.charAt(at - 1)) || LEADS.endAt(text, at);
    }

    /** Further objects, joined by 或, 或者, 和 or 、 or not at all: 行政复议被纠错; not what is denied next: 零撤改、诉讼零败诉. */
    private static Denied alternatives(String text, int from, int first) {
        int to = from + first;
        int last = -1;
        int second = -1;
        while (to < text.length()) {
            int joiner = "或和及、".indexOf(text.charAt(to)) >= 0 ? 1 : 0;
            if (text.startsWith("或者", to)) {
                joiner = 2;
            }
            int object = OBJECTS.matchAt(text, to + joiner);
            if (object == 0 || ZEROS.matchAt(text, to + joiner + object) > 0) {
                break;
            }
            if (joiner > 0) {
                last = to;
                second = to + joiner;
            }
            to += joiner + object;
        }
        return new Denied(from, last, second, to);
    }

    private static boolean closes(String text, int at) {
        return at >= text.length() || !Chars.isHan(text.charAt(at));
    }

    private static boolean hundred(String text, int at, int clauseFrom) {
        int n = HUNDREDS.matchAt(text, at);
        if (n == 0 || (at > 0 && (text.charAt(at - 1) == '“' || text.charAt(at - 1) == '%'))) {
            return false;
        }
        boolean named = !text.startsWith("全覆盖", at);
        boolean claimed = named || CLAIMS.find(text, clauseFrom, at) >= 0;
        return claimed && DENIALS.find(text, clauseFrom, at) < 0 && !text.startsWith("的", at + n);
    }

    private static int clauseEnd(String text, int from) {
        int to = from;
        while (to < text.length() && to - from < FAR && !Chars.endsClause(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private static Words words(String kind) {
        return Words.of(Resources.table("verbal.csv", 2).stream()
                .filter(row -> row.get(0).equals(kind))
                .map(row -> row.get(1))
                .toList());
    }
}
