package cn.mingfa.platform.figures;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.platform.ledger.MatterTypes;
import cn.mingfa.platform.ledger.Sight;
import cn.mingfa.platform.organisation.Units;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Figures over a test database, for tests of other modules. */
public final class TestFigures {

    private TestFigures() {}

    public static Figures over(JdbcClient jdbc, Units units, Sight sight) {
        Catalogue catalogue = Catalogue.shipped();
        return new LedgerFigures(new SqlFigures(jdbc, MatterTypes.of(catalogue)), units, catalogue, sight);
    }
}
