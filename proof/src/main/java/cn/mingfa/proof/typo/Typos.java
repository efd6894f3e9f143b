package cn.mingfa.proof.typo;

import cn.mingfa.lexicon.Lexicon;
import cn.mingfa.proof.text.Resources;
import java.util.List;

/**
 * Wrong characters in a text. What is well known where it stands is passed over quickly; elsewhere words that sound or
 * look alike are weighed against what is written, by their neighbours, and a forest learnt from our own corpus with slips
 * put in says how sure one can be. Safe for any number of threads.
 */
public final class Typos {

    /** Odds (natural logarithm) from which a slip is worth a look. */
    public static final float WORTH_A_LOOK = 2.0f;

    /** Odds from which it is very probable. */
    public static final float PROBABLE = 3.0f;

    /** Odds from which nobody would dispute it. */
    public static final float CERTAIN = 5.5f;

    private static final Judge FOREST = Forest.read(Resources.lines("typo-forest.txt"));

    private Typos() {}

    /** The slips worth a look, in the order of their surety within each run of characters. */
    public static List<Slip> find(String text) {
        return new Slips(Lexicon.shipped(), FOREST).find(text, WORTH_A_LOOK);
    }
}
