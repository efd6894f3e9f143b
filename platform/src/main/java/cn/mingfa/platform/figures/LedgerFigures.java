package cn.mingfa.platform.figures;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.figure.Formula;
import cn.mingfa.kernel.figure.Indicator;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.kernel.figure.Tally;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.MatterTypes;
import cn.mingfa.platform.ledger.NotFound;
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
    private final MatterTypes types;

    LedgerFigures(SqlFigures sql, Units units, Catalogue catalogue, MatterTypes types) {
        this.types = types;
        this.sql = sql;
        this.units = units;
        this.catalogue = catalogue;
    }

    @Override
    public Scope scope(UUID unit, int year, LocalDate asOf) {
        return Scope.year(units.subtree(unit, asOf), year, asOf);
    }

    @Override
    public Tally tally(String indicator, Scope scope, User user) {
        Indicator found =
                catalogue.indicator(indicator).orElseThrow(() -> new NotFound("没有名为“" + indicator + "”的指标，请从指标目录中选择。"));
        check(scope, user);
        return sql.tally(found, scope);
    }

    @Override
    public List<Matter> matters(Formula.Selection selection, Scope scope, User user) {
        check(scope, user);
        return types.hiddenFrom(user.roles()).contains(selection.type()) ? List.of() : sql.matters(selection, scope);
    }

    private void check(Scope scope, User user) {
        boolean all =
                user.oversees() || units.subtree(user.unit().id(), scope.asOf()).containsAll(scope.units());
        if (!all) {
            throw new NotFound("这里有不属于“" + user.unit().name() + "”及其下级的单位，您不能查看它们的数据。");
        }
    }
}
