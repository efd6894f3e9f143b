package cn.mingfa.kernel.figure;

import cn.mingfa.kernel.matter.Matter;
import java.util.List;

/** Whatever can count: the ledger in PostgreSQL, or a workbook in memory. Always fresh. */
public interface FigureSource {

    /** The figure and its rows, from one look at the matters. */
    Tally tally(Indicator indicator, Scope scope);

    /** The matters a selection finds, by date of occurrence, then number: for passages that tell of each. */
    List<Matter> matters(Formula.Selection selection, Scope scope);
}
