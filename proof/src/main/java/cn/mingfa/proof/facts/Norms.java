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

    private static final int NEAR = 14;

    private Norms() {}

    static boolean is(String text, Quantity q) {
        if (isFrequency(text, q) || PLANS.find(text, q.clauseFrom(), q.from()) >= 0) {
            return true;
        }
        boolean least = text.startsWith("不少于", q.approach())
                || text.startsWith("不低于", q.approach())
                || text.startsWith("至少", q.approach());
        boolean bounded = q.qualifier() == Qualifier.AT_MOST || least;
        if (bounded && DEMANDS.find(text, q.clauseFrom(), q.clauseTo()) >= 0) {
            return true;
        }
        if (q.unit().kind() == Unit.Kind.MONEY && isThreshold(text, q)) {
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

    /** Whether the words before a figure make it an average, which is none of the counts of the catalogue: 人均办案215件. */
    static boolean isAverage(String head) {
        return EACH.occurIn(head) || head.indexOf('每') >= 0 && AVERAGES.occurIn(head);
    }

    /** Money that tells which cases a rule is for: 对单笔50万元以上的采购. */
    private static boolean isThreshold(String text, Quantity q) {
        boolean bound = text.startsWith("以上", q.to()) || text.startsWith("以下", q.to()) || text.startsWith("以内", q.to());
        boolean goesOn = q.to() + 2 < text.length() && Chars.isHan(text.charAt(q.to() + 2));
        return bound && goesOn && THRESHOLDS.find(text, q.clauseFrom(), q.clauseTo()) >= 0;
    }
}
