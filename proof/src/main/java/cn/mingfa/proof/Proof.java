package cn.mingfa.proof;

import cn.mingfa.document.SourceText;
import cn.mingfa.proof.checks.Checks;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Rule;
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
        if (!reading.layout().source().equals(source.text())) {
            throw new IllegalArgumentException("the reading is of another text than " + source.name());
        }
        var dossier = new Dossier(source, reading.layout(), reading.structure(), reading, background);
        return Findings.of(Checks.run(dossier, switchedOff));
    }

    /** All rules, in the order they run. */
    public static List<Rule> rules() {
        return Checks.rules();
    }
}
