package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.Severity;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.View;
import cn.mingfa.proof.text.Words;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two clauses of one shape without a comma: a verb with its object and another verb with its own, 优化审批流程提高办事效率; a
 * thing counted and what was done next, 拆除违建3处恢复绿地20亩. Words that govern a second verb rule it out.
 */
final class PairedClauses {

    private static final Words VERBS = Words.list("pair-verbs.txt");
    private static final Words FOLLOWERS = Words.list("pair-followers.txt");
    /** Nouns that end what such a verb acts on. */
    private static final Words OBJECTS = Words.list("pair-objects.txt");

    /** Things that are made, which a verb and its object may say more of: 问题及时发现|机制. */
    private static final Words MADE = Words.list("pair-made.txt");

    private static final String NOMINAL = "的等（(";

    /** What a doing behind a count makes a name of: 12项整改|措施. */
    private static final Words NAMES = Words.list("pair-names.txt");

    /** What people who are counted do: 600人次参加考试. */
    private static final Words BY_PEOPLE = Words.list("pair-by-people.txt");

    private static final String PEOPLE = "人名户家";

    private static final Words NOT = Words.list("pair-not.txt");
    private static final Words GOVERNORS = Words.list("pair-governors.txt");
    /** How a thing grows, and what it does then: 治理能力|不断|提升 is said of the object, not of who acts. */
    private static final Words STATES = Words.list("pair-states.txt");

    private static final Words GROWN = Words.list("pair-grown.txt");
    private static final Words CARRIED = Words.of(List.of("落实", "贯彻", "执行", "贯彻落实", "印发", "修订", "制定", "出台"));
    private static final Words DOINGS = Words.list("pair-doings.txt");
    private static final Words COUNTED_AS = Words.list("pair-counts-not.txt");
    /** What is told of a sum or a number of people in a clause of its own. */
    private static final Words TOLD_OF = Words.list("pair-told-of.txt");

    private static final Words GROUNDS = Words.list("pair-grounds.txt");
    private static final Pattern SUM = Pattern.compile("\\d(?:[万亿余]{0,2}(?:元|人|名))(?=[\\u4e00-\\u9fff]{2})");
    private static final Pattern COUNT = Pattern.compile(
            "\\d[万余]{0,2}(?:批次|场次|人次|户次|家次|平方米|公里|公顷|[次件条个场户份篇处起宗期项亩家部台套本册座辆例])(?=[\\u4e00-\\u9fff]{2})");

    /** What binds a second part to the object. */
    private static final String JOINING = "和与及或的地得了前后时中要抓式人者";

    private static final String UNIT_ENDS = "局委办镇乡道所厅府县区市";
    private static final int LONGEST_NAME = 8;
    private static final int SHORTEST_OBJECT = 4;
    private static final int SHORTEST_CLAUSE = 6;
    /** What a short second half ends with when it is the name of a thing: 规范化提升行动. */
    private static final Pattern NAMED = Pattern.compile("[\\u4e00-\\u9fff]{4,8}(?:行动|工程|活动|机制|制度|体系|方案|计划|工作|力度|能力)");

    private PairedClauses() {}

    /** Whether the text from one mark to the next holds two clauses, which are noted then. */
    static boolean parted(View view, int from, int to, Notes notes) {
        return counted(view, from, to, notes) || cited(view, from, to, notes) || grounds(view, from, to, notes);
    }

    /** Hints where two verbs stand with their objects: one clause may be meant, 推行“四办”制度提升服务水平 is how headings speak. */
    static void objects(View view, int from, int to, Notes notes) {
        String text = view.text();
        int object = object(text, from, to);
        if (object < 0) {
            return;
        }
        for (int i = object + SHORTEST_OBJECT; i + SHORTEST_CLAUSE <= to; i++) {
            if (FOLLOWERS.matchAt(text, i) > 0 && begins(text, i, to)) {
                boolean whole = closed(text, object, i)
                        && acts(text, i, to)
                        && !isInside(text, '《', '》', from, i)
                        && !isInside(text, '“', '”', from, i)
                        && GOVERNORS.find(text, object, i) < 0;
                if (whole) {
                    MissingStops.lost(Severity.HINT, view, i, "分句", "逗号", "，", notes);
                }
                return;
            }
        }
    }

    /** Whether the place stands between two marks opened behind the beginning of the clause. */
    private static boolean isInside(String text, char open, char close, int from, int at) {
        int opened = back(text, open, from, at);
        return opened >= 0 && opened > back(text, close, from, at);
    }

    /** The last place of the mark at or before one, no further back than the beginning of the clause; -1 if there is none. */
    private static int back(String text, char mark, int from, int at) {
        for (int i = Math.min(at, text.length() - 1); i >= from; i--) {
            if (text.charAt(i) == mark) {
                return i;
            }
        }
        return -1;
    }

    /** 认真落实《实施纲要》统筹推进…, 落实“三项制度”推进…: what is carried out is named to its end. */
    private static boolean cited(View view, int from, int to, Notes notes) {
        String text = view.text();
        if (CARRIED.find(text, from, Math.min(to, from + LONGEST_NAME)) < 0) {
            return false;
        }
        for (int i = from + SHORTEST_OBJECT; i + SHORTEST_OBJECT < to; i++) {
            boolean closes = "》”".indexOf(text.charAt(i - 1)) >= 0 && FOLLOWERS.matchAt(text, i) > 0;
            int open = closes ? back(text, text.charAt(i - 1) == '》' ? '《' : '“', from, i) : -1;
            if (open > 0 && NOT.matchAt(text, i) == 0 && CARRIED.endAt(text, open)) {
                MissingStops.lost(view, i, "分句", "逗号", "，", notes);
                return true;
            }
        }
        return false;
    }

    /** Behind the verb that opens the clause, or stands behind the unit that acts: 县司法局|优化. */
    private static int object(String text, int from, int to) {
        for (int i = from; i < Math.min(to, from + LONGEST_NAME); i++) {
            int length = i == from || UNIT_ENDS.indexOf(text.charAt(i - 1)) >= 0 ? VERBS.matchAt(text, i) : 0;
            if (length > 0) {
                return i + length;
            }
        }
        return -1;
    }

    /** Whether what follows is a verb with an object of its own. */
    private static boolean begins(String text, int at, int to) {
        boolean adverbs = STATES.matchAt(text, at) > 0;
        return NOT.matchAt(text, at) == 0
                && (to == text.length() || text.charAt(to) != '、')
                && !(adverbs && GROWN.endAt(text, to))
                && !NAMED.matcher(text).region(at, to).matches();
    }

    /**
     * Whether what follows is surely no part of the object: no 的 makes it say more of a noun, 加强…有效防治隐患的能力, no figure
     * is what it comes to, and an adverb with a thing that is made does not name the thing, 健全问题及时发现机制.
     */
    private static boolean acts(String text, int at, int to) {
        int behind = at + FOLLOWERS.matchAt(text, at);
        boolean figure = behind < text.length() && Chars.isDigit(text.charAt(behind));
        boolean thing = STATES.matchAt(text, at) > 0 && MADE.endAt(text, to);
        for (int i = at; i < to; i++) {
            if (NOMINAL.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return !figure && !thing;
    }

    /** Whether what stands before the place is surely the end of an object: a noun such objects end with, no verb. */
    private static boolean closed(String text, int object, int at) {
        return OBJECTS.lengthBefore(text, object, at) > 0
                && Chars.isHan(text.charAt(at - 1))
                && JOINING.indexOf(text.charAt(at - 1)) < 0
                && Chars.isHan(text.charAt(at - 2))
                && VERBS.matchAt(text, at - 2) == 0
                && FOLLOWERS.matchAt(text, at - 2) == 0;
    }

    private static boolean counted(View view, int from, int to, Notes notes) {
        String text = view.text();
        int digit = Chars.digitFrom(text, from, to);
        if (digit < from + 2 || to - digit < SHORTEST_CLAUSE) {
            return false;
        }
        return behind(COUNT, DOINGS, view, from, digit, to, notes)
                || behind(SUM, TOLD_OF, view, from, digit, to, notes);
    }

    private static boolean behind(Pattern count, Words doings, View view, int from, int digit, int to, Notes notes) {
        String text = view.text();
        Matcher matcher = count.matcher(text);
        for (int first = digit; first < to; first = Chars.digitFrom(text, matcher.regionStart() + 1, to)) {
            if (!matcher.region(Chars.behindDigits(text, first, to) - 1, to).lookingAt()) {
                continue;
            }
            int at = matcher.end();
            int doing = doings.matchAt(text, at);
            boolean parted = to - at >= SHORTEST_OBJECT
                    && doing > 0
                    && NAMES.matchAt(text, at + doing) == 0
                    && !(isOfPeople(matcher.group()) && BY_PEOPLE.matchAt(text, at) > 0)
                    && COUNTED_AS.find(text, from, at) < 0;
            if (parted) {
                MissingStops.lost(view, at, "分句", "标点", "，", notes);
                return true;
            }
        }
        return false;
    }

    private static boolean isOfPeople(String count) {
        return count.chars().anyMatch(c -> PEOPLE.indexOf(c) >= 0);
    }

    /** 坚持以…为指导深入推进…: what is done begins behind what it stands on. */
    private static boolean grounds(View view, int from, int to, Notes notes) {
        String text = view.text();
        int at = text.startsWith("坚持以", from) ? from + 2 : from;
        if (text.charAt(at) != '以') {
            return false;
        }
        for (int i = at + SHORTEST_OBJECT; i + SHORTEST_OBJECT < to; i++) {
            if (GROUNDS.endAt(text, i) && FOLLOWERS.matchAt(text, i) > 0 && NOT.matchAt(text, i) == 0) {
                MissingStops.lost(view, i, "分句", "逗号", "，", notes);
                return true;
            }
        }
        return false;
    }
}
