package cn.mingfa.proof.typo;

import cn.mingfa.lexicon.Lexicon;
import cn.mingfa.proof.text.Resources;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Wrong characters in a text. What is well known where it stands is passed over quickly; elsewhere words that sound or
 * look alike are weighed against what is written, by their neighbours, and a forest learnt from our own corpus with slips
 * put in says how sure one can be. Safe for any number of threads.
 */
public final class Typos {

    /** Odds (natural logarithm) from which a slip is worth a look. */
    public static final float WORTH_A_LOOK = 1.3f;

    /** Odds from which it is very probable. */
    public static final float PROBABLE = 2.1f;

    /** Odds from which nobody would dispute it. */
    public static final float CERTAIN = 5f;

    private static final Judge FOREST = Forest.read(Resources.lines("typo-forest.txt"));

    private final @Nullable ArchiveIndex archive;

    /** The tables of the last search, for the next: whoever takes them has them alone. */
    private final AtomicReference<@Nullable Slips> spare = new AtomicReference<>();

    private Typos(@Nullable ArchiveIndex archive) {
        this.archive = archive;
    }

    /** Ready to look, by what is shipped and by an archive, which may be empty. */
    public static Typos with(Archive archive) {
        return new Typos(archive.isEmpty() ? null : archive.index());
    }

    /** The slips worth a look, in the order of their surety within each run of characters. */
    public List<Slip> find(String text) {
        return find(text, WORTH_A_LOOK);
    }

    /** The slips surer than the odds given. */
    public List<Slip> find(String text, float odds) {
        Slips slips = spare.getAndSet(null);
        if (slips == null) {
            slips = new Slips(Lexicon.shipped(), FOREST, archive);
        }
        List<Slip> found = slips.find(text, odds);
        spare.set(slips);
        return found;
    }
}
