package cn.mingfa.platform.figures;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.platform.ledger.MatterTypes;
import cn.mingfa.platform.ledger.Sight;
import cn.mingfa.platform.organisation.Units;
import cn.mingfa.platform.postgres.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An empty ledger shared by the tests of figures and reports, without the server around it. */
public final class TestLedger {

    private static final JdbcTemplate TEMPLATE = new JdbcTemplate(TestDatabase.pool(TestDatabase.fresh()));

    private TestLedger() {}

    public static JdbcTemplate template() {
        return TEMPLATE;
    }

    /** The figures of a ledger behind its access filter. */
    public static Figures figures(JdbcClient jdbc, Units units, Catalogue catalogue, Sight sight) {
        return new LedgerFigures(new SqlFigures(jdbc, MatterTypes.of(catalogue)), units, catalogue, sight);
    }

    public static JdbcClient client() {
        return JdbcClient.create(TEMPLATE);
    }
}
