package cn.mingfa.platform.watching;

import cn.mingfa.kernel.figure.FigureSource;
import cn.mingfa.kernel.figure.Formula;
import cn.mingfa.kernel.figure.Indicator;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.kernel.figure.Tally;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.platform.figures.Figures;
import cn.mingfa.platform.identity.User;
import java.util.List;

/** The ledger as one user may see it, for whatever asks of it. */
record SeenBy(Figures figures, User user) implements FigureSource {

    @Override
    public Tally tally(Indicator indicator, Scope scope) {
        return figures.tally(indicator.key(), scope, user);
    }

    @Override
    public List<Matter> matters(Formula.Selection selection, Scope scope) {
        return figures.matters(selection, scope, user);
    }
}
