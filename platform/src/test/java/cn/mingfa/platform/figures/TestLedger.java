package cn.mingfa.platform.figures;

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

    public static JdbcClient client() {
        return JdbcClient.create(TEMPLATE);
    }
}
