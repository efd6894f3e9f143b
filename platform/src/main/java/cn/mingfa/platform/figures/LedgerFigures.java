package cn.mingfa.platform.figures;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.figure.Figure;
import cn.mingfa.kernel.figure.Formula;
import cn.mingfa.kernel.figure.Indicator;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.kernel.figure.Tally;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.ledger.Sight;
import cn.mingfa.platform.organisation.Units;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The figures of the ledger behind the access filter. */
@Service
class LedgerFigures implements Figures {

    private final SqlFigures sql;
    private final Units units;
    private final Catalogue catalogue;
    private final Sight sight;

    LedgerFigures(SqlFigures sql, Units units, Catalogue catalogue, Sight sight) {
        this.sql = sql;
        this.units = units;
        this.catalogue = catalogue;
        this.sight = sight;
    }

    @Override
    public Scope scope(UUID unit, int year, LocalDate asOf) {
        return Scope.year(units.subtree(unit, asOf), year, asOf);
    }

    /** A figure over matters the user may not see is not told, and neither are its rows. */
    @Override
    public Tally tally(String indicator, Scope scope, User user) {
        Indicator found =
                catalogue.indicator(indicator).orElseThrow(() -> new NotFound("没有名为“" + indicator + "”的指标，请从指标目录中选择。"));
        check(scope, user);
        boolean seen = found.formula().selections().stream()
                .allMatch(selection -> sight.sees(selection.type(), scope.units(), user));
        return seen
                ? sql.tally(found, scope)
                : new Tally(found, scope, new Figure.NotApplicable("这类事项不在您的职责范围内"), List.of());
    }

    @Override
    public List<Matter> matters(Formula.Selection selection, Scope scope, User user) {
        check(scope, user);
        return sight.sees(selection.type(), scope.units(), user) ? sql.matters(selection, scope) : List.of();
    }

    private void check(Scope scope, User user) {
        boolean all = scope.units().stream().allMatch(unit -> reaches(unit, scope.asOf(), user));
        if (!all) {
            throw new NotFound("这里有不属于“" + user.unit().name() + "”及其下级的单位，您不能查看它们的数据。");
        }
    }

    private boolean reaches(UUID unit, LocalDate asOf, User user) {
        return user.capacities().stream()
                .anyMatch(capacity -> capacity.oversees()
                        || units.reach(capacity.unit().id(), asOf).contains(unit));
    }
}
