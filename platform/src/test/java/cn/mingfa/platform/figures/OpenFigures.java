package cn.mingfa.platform.figures;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.figure.FigureSource;
import cn.mingfa.kernel.figure.Formula;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.kernel.figure.Tally;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.platform.identity.User;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Figures of units that have none below them, for whoever asks. */
public record OpenFigures(SqlFigures sql, Catalogue catalogue) implements Figures {

    @Override
    public Scope scope(UUID unit, int year, LocalDate asOf) {
        return Scope.year(Set.of(unit), year, asOf);
    }

    @Override
    public Tally tally(String indicator, Scope scope, User user) {
        return sql.tally(catalogue.indicator(indicator).orElseThrow(), scope);
    }

    @Override
    public List<Matter> matters(Formula.Selection selection, Scope scope, User user) {
        return sql.matters(selection, scope);
    }

    @Override
    public FigureSource seen(Plan plan, User user) {
        return sql.ahead(plan);
    }
}
