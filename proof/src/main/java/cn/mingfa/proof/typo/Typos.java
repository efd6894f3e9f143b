package cn.mingfa.proof.typo;

import cn.mingfa.lexicon.Lexicon;
import cn.mingfa.proof.text.Resources;
import java.util.ArrayList;
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
    public static final float WORTH_A_LOOK = 1.5f;

    /** Odds from which it is very probable. */
    public static final float PROBABLE = 1.7f;

    /** Odds from which nobody would dispute it. */
    public static final float CERTAIN = 5f;

    private static final Judge FOREST = Forest.read(Resources.lines("typo-forest.txt"));

    private final @Nullable ArchiveIndex archive;

    /** The tables of the last search, for the next: whoever takes them has them alone. */
    private final AtomicReference<@Nullable Tables> spare = new AtomicReference<>();

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
        Tables tables = taken();
        List<Slip> found = tables.slips.find(text, odds, Slips.Companion.NONE);
        tables.idioms.find(text, odds, found);
        spare.set(tables);
        return found;
    }

    /** Everything worth a look, in one reading of the text. */
    public Suspects suspects(String text) {
        Tables tables = taken();
        var places = new ArrayList<Misplaced.Place>();
        List<Slip> found = tables.slips.find(
                text, WORTH_A_LOOK, (from, to, doubtful) -> tables.misplaced.run(text, from, to, doubtful, places));
        tables.idioms.find(text, WORTH_A_LOOK, found);
        spare.set(tables);
        return new Suspects(found, places);
    }

    /**
     * What may be written wrong in a text.
     *
     * @param slips in the order of their surety within each run of characters
     * @param places of characters that were swapped, doubled or dropped, in order
     */
    public record Suspects(List<Slip> slips, List<Misplaced.Place> places) {}

    private Tables taken() {
        Tables tables = spare.getAndSet(null);
        return tables == null ? new Tables(archive) : tables;
    }

    /** What a search works on, shared by its two halves. */
    private static final class Tables {

        private final Slips slips;
        private final Misplaced misplaced;
        private final Idioms idioms;

        Tables(@Nullable ArchiveIndex archive) {
            Lexicon lexicon = Lexicon.shipped();
            var cover = new Cover(lexicon);
            var lattice = new Lattice(lexicon);
            slips = new Slips(lexicon, FOREST, archive, cover, lattice);
            misplaced = new Misplaced(lexicon, cover, lattice);
            idioms = new Idioms(lexicon, lattice);
        }
    }
}
