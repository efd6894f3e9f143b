package cn.mingfa.proof.checks.typo;

import cn.mingfa.lexicon.Lexicon;
import cn.mingfa.proof.Severity;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.View;
import cn.mingfa.proof.typo.Slip;
import cn.mingfa.proof.typo.Typos;
import java.util.Optional;

/**
 * A character, or a whole word, in place of one that sounds or looks alike: 元泽 for 原则, 违法造件 for 违法条件. How
 * sure the rule is decides between error, warning and hint.
 */
final class WrongCharacters implements Check {

    /** Odds from which two wrong characters are believed although they make a word of our corpus. */
    private static final float DOUBTLESS = 4;

    /** Words of one character that join what follows: 提醒书及流程, 中小学非本级的. */
    private static final String AND = "及和与或非";

    private static final String PARTICLES = "的地得";

    /** So far before 地 the ways begin, and the last of them with its mark. */
    private static final int WAYS = 8;

    private static final int MEMBER = 3;

    /** Odds from which one of them is believed to stand for another. */
    private static final float PARTICLE = 1.6f;

    /** Odds from which it is believed within a short quote: “石榴邻坊” may well be coined. */
    private static final float QUOTED = 2.4f;

    /** Odds from which a doubt is told: of the hints below, next to none was right in papers as they are published. */
    private static final float WORTH_SAYING = 2f;

    /** How often our own corpus has a word of our trade, and how much more often than one that is none. */
    private static final float USUAL = 20;

    private final Rule rule;
    private final boolean words;

    private WrongCharacters(String id, boolean words) {
        this.rule = Rule.warning(id, Basis.NONE);
        this.words = words;
    }

    /** The rule for one wrong character. */
    static WrongCharacters single() {
        return new WrongCharacters("typo.character", false);
    }

    /** The rule for words with more than one. */
    static WrongCharacters word() {
        return new WrongCharacters("typo.word", true);
    }

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        for (Slipped.Place place : Slipped.of(dossier).places()) {
            View view = place.block().view();
            String text = view.text();
            Slip slip = place.slip();
            String written = text.substring(slip.start(), slip.end());
            boolean named = CoinedNames.isProgram(text, slip.end())
                    || CoinedNames.isPun(text, slip)
                    || CoinedNames.isCount(text, slip)
                    || CoinedNames.isTrade(written)
                    || slip.odds() < QUOTED && CoinedNames.isQuoted(text, slip.start(), slip.end());
            if (!named
                    && odds(text, slip, written) >= WORTH_SAYING
                    && !isCoinage(slip, written)
                    && !isWord(slip, written)
                    && !isUsual(slip, written)
                    && !isOtherWord(slip, written)
                    && changes(written, slip.replacement()) > 1 == words) {
                int start = view.start(slip.start());
                int end = view.end(slip.end());
                boolean whole = end - start == written.length();
                notes.alone(
                        severity(
                                odds(text, slip, written),
                                Verse.holds(text, slip.start())
                                        || CoinedNames.fillsQuote(text, slip.start(), slip.end())
                                        || FirmNames.open(text, slip.start(), slip.end())
                                        || endsInAnd(slip, written)),
                        start,
                        end,
                        message(slip, written),
                        whole ? Optional.of(slip.replacement()) : Optional.empty());
            }
        }
    }

    /** How sure the slip is; of two particles one is meant wherever the other is not. */
    private static float odds(String text, Slip slip, String written) {
        boolean particles = written.length() == 1
                && !isManner(text, slip.start())
                && PARTICLES.indexOf(written.charAt(0)) >= 0
                && PARTICLES.indexOf(slip.replacement().charAt(0)) >= 0;
        return particles && slip.odds() >= PARTICLE ? Math.max(slip.odds(), Typos.PROBABLE) : slip.odds();
    }

    /** Whether 地 stands behind two or more ways of doing, or behind more of one: 更加高效、透明地运作. */
    private static boolean isManner(String text, int at) {
        int from = Math.max(0, at - WAYS);
        return text.charAt(at) == '地' && (text.indexOf('、', from) == at - MEMBER || text.indexOf('更', from, at) >= 0);
    }

    private static int changes(String written, String meant) {
        int changes = 0;
        for (int i = 0; i < written.length(); i++) {
            changes += written.charAt(i) == meant.charAt(i) ? 0 : 1;
        }
        return changes;
    }

    /**
     * Whether what is written is a word that is seldom mistaken for the one proposed: the two only look alike, or both
     * characters differ and our own corpus has it.
     */
    private static boolean isWord(Slip slip, String written) {
        Lexicon lexicon = Lexicon.shipped();
        int word = lexicon.trie().find(written, 0, written.length());
        boolean seen = word >= 0 && lexicon.own(word) >= 1;
        return word >= 0 && !slip.soundsAlike()
                || seen && changes(written, slip.replacement()) > 1 && slip.odds() < DOUBTLESS;
    }

    /** Whether what is written is a word of our trade and what is proposed is next to none: 职责 is no slip for 指责. */
    private static boolean isUsual(Slip slip, String written) {
        Lexicon lexicon = Lexicon.shipped();
        String meant = slip.replacement();
        int word = lexicon.trie().find(written, 0, written.length());
        int other = lexicon.trie().find(meant, 0, meant.length());
        return slip.odds() < DOUBTLESS
                && word >= 0
                && other >= 0
                && lexicon.own(word) >= USUAL
                && lexicon.own(word) >= USUAL * lexicon.own(other);
    }

    /**
     * Whether every character differs and what is written is no word: who mistakes a word for another writes one, so that
     * this is a name or a short form (记于, 附于) unless all the rest speaks for a slip.
     */
    private static boolean isCoinage(Slip slip, String written) {
        return slip.odds() < DOUBTLESS
                && written.length() > 1
                && changes(written, slip.replacement()) == written.length()
                && Lexicon.shipped().trie().find(written, 0, written.length()) < 0;
    }

    /** Whether what is written is a word that only looks like a likelier one: 顽症 is as good as 顽疾. */
    private static boolean isOtherWord(Slip slip, String written) {
        return slip.odds() < Typos.PROBABLE
                && !slip.soundsAlike()
                && Lexicon.shipped().trie().find(written, 0, written.length()) >= 0;
    }

    /** Whether the last character, objected to, may be the word for and: 提醒书及流程. */
    private static boolean endsInAnd(Slip slip, String written) {
        int last = written.length() - 1;
        return AND.indexOf(written.charAt(last)) >= 0
                && written.charAt(last) != slip.replacement().charAt(last);
    }

    private static Severity severity(float odds, boolean doubtful) {
        if (odds >= Typos.CERTAIN) {
            return Severity.ERROR;
        }
        return odds >= Typos.PROBABLE && !doubtful ? Severity.WARNING : Severity.HINT;
    }

    private static String message(Slip slip, String written) {
        String why = slip.soundsAlike() ? "读音相同或相近" : "字形相近";
        String advice = slip.odds() >= Typos.PROBABLE ? "请改为" : "请核对是否应为";
        return "“" + written + "”疑为“" + slip.replacement() + "”之误（" + why + "），" + advice + "“" + slip.replacement()
                + "”。";
    }
}
