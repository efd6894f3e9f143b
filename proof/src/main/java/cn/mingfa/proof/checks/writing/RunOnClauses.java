package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.View;
import cn.mingfa.proof.text.Words;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Clauses that run into each other where the first is surely at its end: behind a rate reached, behind a document made, behind
 * what one keeps to, before a rate of what was counted, before those who lead by example.
 */
final class RunOnClauses {

    private static final Words STARTERS = Words.list("clause-starters.txt");
    private static final Words AGENTIVE = Words.list("clause-agentive.txt");
    private static final Words GROUNDS = Words.list("clause-grounds.txt");
    private static final Words KEEPING = Words.list("clause-keeping.txt");
    private static final Words AIMS = Words.list("clause-aims.txt");
    private static final Words NOUNS = Words.list("clause-nouns.txt");
    private static final Words ADVERBS = Words.list("clause-adverbs.txt");
    private static final Words REFUSALS = Words.list("clause-refusals.txt");
    private static final Words GOVERNORS = Words.list("clause-governors.txt");
    /** Adverb and verb with which a clause begins, and what one before it ends with. */
    private static final Words BEGUN = Words.list("clause-begun.txt");

    /** 举办…学习深入贯彻…精神学习教育: what is held is named at the end. */
    private static final Words HOLDING = Words.of(List.of("举办", "召开", "举行", "承办"));

    private static final Words EVENTS = Words.list("clause-events.txt");

    private static final Words ENDED = Words.list("clause-ended.txt");
    private static final String REPORTING = "现将";
    private static final Words ATTAINED = Words.list("clause-attained.txt");
    private static final Pattern REACHED = Pattern.compile(
            "(?:率(?:均?[达为](?:到)?)?|率分别为[\\d.%、和]{4,24}[、和])\\d{1,3}(?:\\.\\d{1,2})?%(?=[\\u4e00-\\u9fff])");
    private static final Pattern MADE =
            Pattern.compile("(?:制定|出台|印发|修订|下发|编制|制订|制发)了?《[^《》\\n]{3,40}》(?=[\\u4e00-\\u9fff]{4})");
    private static final Pattern COUNTED = Pattern.compile(
            "[\\u4e00-\\u9fff&&[^全年共这其中的部过达到了每第前先后多]]\\d{1,6}[次场期件份起](?=(?:参考|合格|满意|参与|办结|化解|调解成功|成功|优秀|通过|参学|参训|按期办结|按时办结|整改|回复|知晓)率)");
    private static final Pattern LEADING =
            Pattern.compile("(?:[局厅委办镇乡区县市]|街道|机关|党组|班子)(?:党组|党委|党工委)?(?:主要)?(?:领导|负责人|书记|领导干部|领导班子|班子成员|领导班子成员)带头");
    private static final Pattern YEARLONG = Pattern.compile("\\d个?(?:工作日|[次件份场期条起])(?=全年(?!无|平均|候|性|期|度)|今年以来|一年来|截至"
            + "|20\\d\\d年(?:共|累计|收到|办理|受理|开展|召开|举办|组织|未)(?![^，。；]{0,16}的))");
    private static final Pattern PLACED = Pattern.compile(
            "([把将][^，。；]{4,24}(?:位置|议程|日程))(?=(?:[市县区镇乡]|街道)[^，。；]{0,4}(?:书记|长|负责人|负责同志)(?:主持|带头|亲自|先后|认真))");
    private static final Words DOINGS = Words.list("counted-doings.txt");
    /** Who is sent does something then: 组织3000人次开展巡查5轮. */
    private static final Words SENDING = Words.list("clause-sending.txt");

    private static final Pattern COUNT = Pattern.compile(
            "[\\u4e00-\\u9fff&&[^展办开织行召施对的在达到共约近为了第余]]\\d{1,6}(?:\\.\\d{1,2})?万?余?(?:人次|户次|家次|份|篇|件|处|起|宗)(?=[\\u4e00-\\u9fff])");
    private static final Pattern ANOTHER =
            Pattern.compile("[\\u4e00-\\u9fff“”]{4,16}\\d{1,6}(?:\\.\\d{1,2})?[万余]?[\\u4e00-\\u9fff]");
    private static final Pattern ROW = Pattern.compile(
            "[\\u4e00-\\u9fff&&[^每第由从自达到至]]\\d{1,5}([次场期件份条宗起])(?=[\\u4e00-\\u9fff]{2,6}\\d{1,5}\\1)[\\u4e00-\\u9fff]{2,6}\\d");
    /** Who or what a sentence begins with: 完成率100%管委会…. */
    private static final Words ACTORS = Words.list("sentence-openers.txt");

    /** 重点问题12项将法治建设纳入…: what is done next with something is a clause. */
    private static final Pattern DISPOSED = Pattern.compile("\\d[余多]?(?:人次|场次|[次件项个场份条期])(?=[将把][^于近在会要士军，。])");

    /** What makes two counts one statement: 由5次减少到3次, 8件中有3件. */
    private static final Words JOINING = Words.list("counts-joining.txt");

    private static final int SHORTEST = 8;
    /** 率均达到100%: so far before a digit begins what is looked for. */
    private static final int BEFORE_DIGIT = 4;

    private RunOnClauses() {}

    /** Whether the text from one mark to the next holds two clauses, which are noted then. */
    static boolean parted(View view, int from, int to, Notes notes) {
        return numbers(view, from, to, notes)
                || behindMade(view, from, to, notes)
                || placed(view, from, to, notes)
                || beforeReporting(view, from, to, notes)
                || within(view, from, to, notes);
    }

    /** What is parted at a number; all of it stands near the first digit or behind it. */
    private static boolean numbers(View view, int from, int to, Notes notes) {
        int digit = Chars.digitFrom(view.text(), from, to);
        if (digit == to) {
            return false;
        }
        int near = Math.max(from, digit - BEFORE_DIGIT);
        String text = view.text();
        boolean several = hasTwoNumbers(text, digit, to);
        return text.indexOf('%', digit, to) >= 0
                        && text.indexOf('率', near, to) >= 0
                        && behindRate(view, near, to, notes)
                || text.indexOf('率', digit, to) >= 0 && beforeRate(view, near, to, notes)
                || several && counts(view, near, to, notes)
                || (text.indexOf('年', digit, to) >= 0 || text.indexOf('截', digit, to) >= 0)
                        && beforeYearlong(view, near, to, notes)
                || disposed(view, near, to, notes)
                || several && beforeCount(view, from, near, to, notes);
    }

    /** Whether digits stand in the range and, behind something else, digits once more. */
    static boolean hasTwoNumbers(String text, int from, int to) {
        int behind = Chars.behindDigits(text, Chars.digitFrom(text, from, to), to);
        return Chars.digitFrom(text, behind, to) < to;
    }

    private static boolean disposed(View view, int from, int to, Notes notes) {
        String text = view.text();
        boolean taking = text.indexOf('将', from, to) > 0 || text.indexOf('把', from, to) > 0;
        return taking && behind(DISPOSED, at -> true, view, from, to, "分句", "逗号", "，", notes);
    }

    /** 按时办结率100%推行区域评估: nothing is done with a rate that was reached, so a sentence begins behind it. */
    private static boolean behindRate(View view, int from, int to, Notes notes) {
        return behind(REACHED, at -> doing(view.text(), at), view, from, to, "句子", "句号", "。", notes);
    }

    private static boolean doing(String text, int at) {
        return STARTERS.matchAt(text, at) > 0
                || DOINGS.matchAt(text, at) > 1
                || SENDING.matchAt(text, at) > 1
                || ACTORS.matchAt(text, at) > 0;
    }

    /** Notes the mark lost behind the first place the pattern finds, where what begins there is a clause. */
    private static boolean behind(
            Pattern ended,
            IntPredicate begins,
            View view,
            int from,
            int to,
            String what,
            String mark,
            String stop,
            Notes notes) {
        Matcher matcher = ended.matcher(view.text()).region(from, to);
        boolean parted = matcher.find() && begins.test(matcher.end());
        if (parted) {
            MissingStops.lost(view, matcher.end(), what, mark, stop, notes);
        }
        return parted;
    }

    /** 党组会11次局务会8次: two counted things of a row without a mark between them. */
    private static boolean counts(View view, int from, int to, Notes notes) {
        Matcher matcher = ROW.matcher(view.text());
        boolean parted = nextCount(matcher, view.text(), from, to) < to
                && JOINING.find(view.text(), matcher.end(1), matcher.end()) < 0;
        if (parted) {
            int at = matcher.end(1);
            String unit = matcher.group(1);
            notes.at(view, at - 1, at, "并列的两项连在一起，“" + unit + "”后面像是漏了顿号，请核对后补上。", unit + "、");
        }
        return parted;
    }

    /** 印发《工作方案》严格落实…: a document that was made acts on nothing. */
    private static boolean behindMade(View view, int from, int to, Notes notes) {
        String text = view.text();
        return text.indexOf('》', from, to) >= 0
                && behind(MADE, at -> AGENTIVE.matchAt(text, at) > 0, view, from, to, "分句", "逗号", "，", notes);
    }

    /** 组织考试1次参考率达100%: the rate is told of what was counted. */
    private static boolean beforeRate(View view, int from, int to, Notes notes) {
        return behind(COUNTED, at -> true, view, from, to, "分句", "逗号", "，", notes);
    }

    /** 压缩至0.5个工作日全年新设…: what is told of the year begins behind a number. */
    private static boolean beforeYearlong(View view, int from, int to, Notes notes) {
        return behind(YEARLONG, at -> true, view, from, to, "分句", "标点", "，", notes);
    }

    /** 覆盖群众12万人次新建阵地15处: a verb with a number of its own behind a count. */
    private static boolean beforeCount(View view, int from, int near, int to, Notes notes) {
        String text = view.text();
        Matcher matcher = COUNT.matcher(text);
        for (int digit = nextCount(matcher, text, near, to); digit < to; digit = nextCount(matcher, text, digit, to)) {
            int at = matcher.end();
            boolean verb = STARTERS.matchAt(text, at) > 0 || DOINGS.matchAt(text, at) > 0;
            if (verb
                    && SENDING.find(text, from, at) < 0
                    && ANOTHER.matcher(text).region(at, to).lookingAt()) {
                MissingStops.lost(view, at, "分句", "标点", "，", notes);
                return true;
            }
        }
        return false;
    }

    /**
     * Where the digits begin of the next count that the pattern finds from its character before them on, the end of the
     * range if there is none.
     */
    private static int nextCount(Matcher matcher, String text, int from, int to) {
        int digit = Chars.digitFrom(text, Chars.behindDigits(text, from, to), to);
        while (digit < to
                && !(Chars.isHan(text.charAt(digit - 1))
                        && matcher.region(digit - 1, to).lookingAt())) {
            digit = Chars.digitFrom(text, Chars.behindDigits(text, digit, to), to);
        }
        return digit;
    }

    /** 把法治建设摆在重要位置市委书记主持…: what was put somewhere is told, and somebody else does something. */
    private static boolean placed(View view, int from, int to, Notes notes) {
        char first = view.at(from);
        if (first != '把' && first != '将') {
            return false;
        }
        Matcher matcher = PLACED.matcher(view.text()).region(from, to);
        boolean parted = matcher.lookingAt();
        if (parted) {
            MissingStops.lost(view, matcher.end(1), "句子", "标点", "。", notes);
        }
        return parted;
    }

    /** 进一步推进法治建设现将有关情况报告如下: what is reported opens a sentence of its own. */
    private static boolean beforeReporting(View view, int from, int to, Notes notes) {
        String text = view.text();
        int at = from + SHORTEST < to ? text.indexOf(REPORTING, from + SHORTEST, to) : -1;
        boolean parted = at > 0
                && text.substring(at, to).contains("如下")
                && from > 0
                && text.charAt(from - 1) == '，'
                && ATTAINED.endAt(text, at);
        if (parted) {
            MissingStops.lost(view, at, "句子", "句号", "。", notes);
        }
        return parted;
    }

    /** Borders that words alone tell: 紧扣…目标立足…, 健全…制度局领导带头…, 主动…意见绝不…. */
    private static boolean within(View view, int from, int to, Notes notes) {
        String text = view.text();
        boolean keeping = KEEPING.matchAt(text, from) > 0;
        boolean doing = ADVERBS.matchAt(text, from) > 0 || STARTERS.matchAt(text, from) > 0;
        for (int i = from + SHORTEST; i + 2 < to && (keeping || doing); i++) {
            boolean aim = keeping && AIMS.endAt(text, i) && GROUNDS.matchAt(text, i) > 0;
            boolean refusal = doing && REFUSALS.matchAt(text, i) > 0 && Chars.isHan(text.charAt(i - 1));
            boolean leaders =
                    NOUNS.endAt(text, i) && LEADING.matcher(text).region(i, to).lookingAt();
            boolean another = BEGUN.matchAt(text, i) > 0
                    && ENDED.endAt(text, i)
                    && GOVERNORS.find(text, from, i) < 0
                    && !(HOLDING.matchAt(text, from) > 0 && EVENTS.endAt(text, to));
            if (aim || refusal || leaders || another) {
                MissingStops.lost(view, i, "分句", "逗号", "，", notes);
                return true;
            }
        }
        return false;
    }
}
