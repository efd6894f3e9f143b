package cn.mingfa.proof;

import cn.mingfa.document.SourceText;
import java.util.List;
import java.util.Set;

/** Proofreads documents. */
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

    /** The same without the rules named. */
    public static Findings check(SourceText source, Reading reading, Set<String> switchedOff) {
        return Findings.of(List.of());
    }

    /** The ids of all rules, in the order they run. */
    public static List<String> rules() {
        return List.of();
    }
}
