package cn.mingfa.platform.figures;

import cn.mingfa.kernel.figure.FigureSource;
import cn.mingfa.kernel.figure.Formula;
import cn.mingfa.kernel.figure.FormulaEvaluator;
import cn.mingfa.kernel.figure.Indicator;
import cn.mingfa.kernel.figure.RowSource;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.kernel.figure.SelectedRow;
import cn.mingfa.kernel.figure.Tally;
import cn.mingfa.kernel.matter.Matter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ledger, a plan of questions to which is answered already; any other question is asked when it comes. */
final class AskedAhead implements FigureSource, RowSource {

    private final SqlFigures ledger;
    private final Map<Plan.Listed, List<Matter>> lists;
    private final Map<Wanted, List<SelectedRow>> rows;

    /** Rows a formula asks for. */
    record Wanted(Formula.Selection selection, String field, Scope scope) {}

    AskedAhead(SqlFigures ledger, Map<Plan.Listed, List<Matter>> lists, Map<Wanted, List<SelectedRow>> rows) {
        this.ledger = ledger;
        this.lists = lists;
        this.rows = rows;
    }

    /** What the formulas will ask for: found out by letting them ask a ledger that is empty. */
    static Set<Wanted> wanted(List<Plan.Counted> counts) {
        Set<Wanted> wanted = new LinkedHashSet<>();
        FormulaEvaluator asking = new FormulaEvaluator((selection, field, scope) -> {
            wanted.add(new Wanted(selection, field, scope));
            return List.of();
        });
        counts.forEach(counted -> asking.tally(counted.indicator(), counted.scope()));
        return wanted;
    }

    @Override
    public Tally tally(Indicator indicator, Scope scope) {
        return new FormulaEvaluator(this).tally(indicator, scope);
    }

    @Override
    public List<SelectedRow> rows(Formula.Selection selection, String field, Scope scope) {
        List<SelectedRow> known = rows.get(new Wanted(selection, field, scope));
        return known == null ? ledger.rows(selection, field, scope) : known;
    }

    @Override
    public List<Matter> matters(Formula.Selection selection, Scope scope) {
        List<Matter> known = lists.get(new Plan.Listed(selection, scope));
        return known == null ? ledger.matters(selection, scope) : known;
    }
}
