package cn.mingfa.proof;

import cn.mingfa.document.SourceText;
import cn.mingfa.proof.checks.Checks;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.citation.CitedArticles;
import java.util.List;
import java.util.Set;

/** Proofreads documents. Time grows linearly with the text; safe for any number of threads. */
public final class Proof {

    private Proof() {}

    /** Every finding of every rule. */
    public static Findings check(SourceText source) {
        return check(source, Readings.read(source));
    }

    /** The same over a reading already made of this very text. */
    public static Findings check(SourceText source, Reading reading) {
        return check(source, reading, Set.of());
    }

    /** The same without the rules named by their ids; unknown ids are ignored. */
    public static Findings check(SourceText source, Reading reading, Set<String> switchedOff) {
        return check(source, reading, switchedOff, Background.none());
    }

    /**
     * The same, also held against what is known beside the document.
     *
     * @throws IllegalArgumentException if the reading is of another text
     */
    public static Findings check(SourceText source, Reading reading, Set<String> switchedOff, Background background) {
        return Findings.of(Checks.run(dossier(source, reading, background), switchedOff));
    }

    /**
     * The articles the text cites whose wording the office has imported, in the order of the text.
     *
     * @throws IllegalArgumentException if the reading is of another text
     */
    public static List<CitedArticle> cited(SourceText source, Reading reading, Background background) {
        return CitedArticles.of(dossier(source, reading, background));
    }

    private static Dossier dossier(SourceText source, Reading reading, Background background) {
        if (!reading.layout().source().equals(source.text())) {
            throw new IllegalArgumentException("the reading is of another text than " + source.name());
        }
        return new Dossier(source, reading.layout(), reading.structure(), reading, background);
    }

    /** All rules, in the order they run. */
    public static List<Rule> rules() {
        return Checks.rules();
    }
}
