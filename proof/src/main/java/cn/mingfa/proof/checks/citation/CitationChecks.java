package cn.mingfa.proof.checks.citation;

import cn.mingfa.proof.checks.Check;
import java.util.List;

/** The checks of this package; a new one is one class and one line here. */
public final class CitationChecks {

    private static final List<Check> ALL = List.of(new ExpiredPlans());

    private CitationChecks() {}

    /** In the order they run. */
    public static List<Check> all() {
        return ALL;
    }
}
