package cn.mingfa.platform.audit;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The audit over a test database, for tests of other modules. */
public final class TestAudit {

    private TestAudit() {}

    public static Audit over(JdbcClient jdbc, Clock clock) {
        return new JdbcAudit(jdbc, clock);
    }

    public static Acts acts(JdbcClient jdbc, Clock clock) {
        return new JdbcActs(jdbc, clock);
    }
}
