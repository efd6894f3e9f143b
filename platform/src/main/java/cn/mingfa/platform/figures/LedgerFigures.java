package cn.mingfa.platform.figures;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.figure.Figure;
import cn.mingfa.kernel.figure.FigureSource;
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
        return new Seen(sql, user).tally(found, scope);
    }

    @Override
    public List<Matter> matters(Formula.Selection selection, Scope scope, User user) {
        return new Seen(sql, user).matters(selection, scope);
    }

    @Override
    public FigureSource seen(Plan plan, User user) {
        Seen all = new Seen(sql, user);
        return new Seen(
                sql.ahead(new Plan(
                        plan.lists().stream()
                                .filter(listed -> all.sees(listed.selection(), listed.scope()))
                                .toList(),
                        plan.counts().stream()
                                .filter(counted -> all.sees(counted.indicator(), counted.scope()))
                                .toList())),
                user);
    }

    /** What is behind the access filter, as one user may see it. */
    private final class Seen implements FigureSource {

        private final FigureSource behind;
        private final User user;

        Seen(FigureSource behind, User user) {
            this.behind = behind;
            this.user = user;
        }

        @Override
        public Tally tally(Indicator indicator, Scope scope) {
            return sees(indicator, scope)
                    ? behind.tally(indicator, scope)
                    : new Tally(indicator, scope, new Figure.NotApplicable("这类事项不在您的职责范围内"), List.of());
        }

        @Override
        public List<Matter> matters(Formula.Selection selection, Scope scope) {
            return sees(selection, scope) ? behind.matters(selection, scope) : List.of();
        }

        boolean sees(Indicator indicator, Scope scope) {
            check(scope, user);
            return indicator.formula().selections().stream()
                    .allMatch(selection -> sight.sees(selection.type(), scope.units(), user));
        }

        boolean sees(Formula.Selection selection, Scope scope) {
            check(scope, user);
            return sight.sees(selection.type(), scope.units(), user);
        }
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
