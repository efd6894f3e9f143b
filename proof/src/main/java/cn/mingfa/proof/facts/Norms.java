package cn.mingfa.proof.facts;

import cn.mingfa.proof.Fact.Qualifier;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Words;

/** Tells what a plan or a rule demands from what was done: 每季度1次, 不少于40学时, 力争达到98%, 5个工作日内. */
final class Norms {

    private static final Words EVERY = Words.list("norms-every.txt");
    /** What tells that so many for each is what came out: 平均每村4名. */
    private static final Words AVERAGES = Words.list("norms-averages.txt");

    private static final Words EACH = Words.list("averages-each.txt");
    private static final Words PLANS = Words.list("norms-plans.txt");
    private static final Words DEMANDS = Words.list("norms-demands.txt");
    private static final Words THRESHOLDS = Words.list("norms-thresholds.txt");
    private static final Words SPEEDING = Words.list("duration-cues.txt");

    /** What a rule makes the one who breaks it pay, behind the money or the share. */
    private static final Words SANCTIONS = Words.list("norms-sanctions.txt");

    /** What leads to how far away a place is: 路口往西北约100米. */
    private static final Words WAYS = Words.list("norms-ways.txt");

    private static final Words BREACHES = Words.list("norms-breaches.txt");
    private static final Words BOUNDS = Words.list("norms-bounds.txt");

    private static final int NEAR = 14;
    private static final int REACH = 80;
    private static final String MONEY = "百千万元";

    private Norms() {}

    static boolean is(String text, Quantity q) {
        if (isFrequency(text, q)
                || isRank(text, q)
                || WAYS.endAt(text, q.approach())
                || PLANS.find(text, q.clauseFrom(), q.from()) >= 0) {
            return true;
        }
        boolean least = text.startsWith("不少于", q.approach())
                || text.startsWith("不低于", q.approach())
                || text.startsWith("至少", q.approach());
        boolean bounded = q.qualifier() == Qualifier.AT_MOST || least;
        if (bounded && DEMANDS.find(text, q.clauseFrom(), q.clauseTo()) >= 0) {
            return true;
        }
        boolean money = q.unit().kind() == Unit.Kind.MONEY;
        if (money && isThreshold(text, q) || (money || q.unit().kind() == Unit.Kind.PERCENT) && isSanction(text, q)) {
            return true;
        }
        if (q.unit().kind() == Unit.Kind.TIME) {
            boolean within = text.startsWith("内", q.to()) || text.startsWith("之内", q.to());
            boolean level = Changes.reaches(text, q.headFrom(), q.approach());
            return within && !level || least || SPEEDING.find(text, q.clauseFrom(), q.clauseTo()) < 0;
        }
        return false;
    }

    /** 每季度1次; a name in quotes is none: “每周一法”集中学习40期. */
    private static boolean isFrequency(String text, Quantity q) {
        int every = EVERY.find(text, Math.max(q.clauseFrom(), q.from() - NEAR), q.from());
        return every >= 0
                && !AVERAGES.occurIn(text.substring(q.clauseFrom(), q.from()))
                && text.substring(every, q.from()).indexOf('”') < 0;
    }

    /** 排名后3位的单位: a place among others. */
    private static boolean isRank(String text, Quantity q) {
        return "位名".contains(q.unit().name())
                && q.from() > q.clauseFrom()
                && "前后".indexOf(text.charAt(q.from() - 1)) >= 0
                && text.startsWith("的", q.to());
    }

    /** Whether the words before a figure make it an average, which is none of the counts of the catalogue: 人均办案215件. */
    static boolean isAverage(String head) {
        return EACH.occurIn(head) || head.indexOf('每') >= 0 && AVERAGES.occurIn(head);
    }

    /** What a rule threatens those with who break it: 逾期未改的，处500元以下罚款, 支付所欠报酬的50%的赔偿金. */
    private static boolean isSanction(String text, Quantity q) {
        int from = q.to();
        from += BOUNDS.matchAt(text, from);
        if (from > q.to() && from < text.length() && Chars.isDigit(text.charAt(from))) {
            from = upper(text, from);
        }
        int sentence = q.from();
        while (sentence > 0 && q.from() - sentence < REACH && !Chars.isTerminal(text.charAt(sentence - 1))) {
            sentence--;
        }
        return SANCTIONS.matchAt(text, from) > 0 && BREACHES.find(text, sentence, q.from()) >= 0;
    }

    /** Where the upper end of a range is told to its end: 200元以上1000元以下. */
    private static int upper(String text, int from) {
        int to = from;
        while (to < text.length() && (Chars.isDigit(text.charAt(to)) || MONEY.indexOf(text.charAt(to)) >= 0)) {
            to++;
        }
        return to + BOUNDS.matchAt(text, to);
    }

    /** Money that tells which cases a rule is for: 对单笔50万元以上的采购. */
    private static boolean isThreshold(String text, Quantity q) {
        boolean bound = text.startsWith("以上", q.to()) || text.startsWith("以下", q.to()) || text.startsWith("以内", q.to());
        boolean goesOn = q.to() + 2 < text.length() && Chars.isHan(text.charAt(q.to() + 2));
        return bound && goesOn && THRESHOLDS.find(text, q.clauseFrom(), q.clauseTo()) >= 0;
    }
}
