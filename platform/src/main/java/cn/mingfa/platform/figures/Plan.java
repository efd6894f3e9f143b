package cn.mingfa.platform.figures;

import cn.mingfa.kernel.figure.Formula;
import cn.mingfa.kernel.figure.Indicator;
import cn.mingfa.kernel.figure.Scope;
import java.util.List;

/**
 * What is going to be asked of the ledger, so that it can be asked at once: a page with a hundred questions then sends a
 * handful of statements.
 *
 * @param lists selections whose matters are wanted
 * @param counts indicators whose figures are wanted
 */
public record Plan(List<Listed> lists, List<Counted> counts) {

    public Plan {
        lists = List.copyOf(lists);
        counts = List.copyOf(counts);
    }

    /** The matters of a selection. */
    public record Listed(Formula.Selection selection, Scope scope) {}

    /** The figure of an indicator. */
    public record Counted(Indicator indicator, Scope scope) {}
}
