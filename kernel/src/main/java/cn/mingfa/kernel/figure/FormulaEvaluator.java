package cn.mingfa.kernel.figure;

/** The arithmetic of formulas over whatever finds the rows; exact, and with the rows behind each figure. */
public final class FormulaEvaluator {

    private final RowSource source;

    public FormulaEvaluator(RowSource source) {
        this.source = source;
    }

    /** The figure and its rows. */
    public Tally tally(Indicator indicator, Scope scope) {
        throw new UnsupportedOperationException(indicator.key() + scope + source);
    }
}
