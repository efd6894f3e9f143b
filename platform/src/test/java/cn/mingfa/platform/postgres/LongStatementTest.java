package cn.mingfa.platform.postgres;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A statement that would never end is ended, and the connection is as good as before. */
class LongStatementTest {

    @Test
    void isStoppedAndHoldsUpNobody() {
        TestDatabase.Address address = TestDatabase.fresh();
        Database database = new Database(address.url(), address.user(), address.password(), () -> {});
        try (HikariDataSource pool = DatabaseConfiguration.pool(database, Duration.ofMillis(200))) {
            JdbcTemplate jdbc = new JdbcTemplate(pool);
            assertThatThrownBy(() -> jdbc.execute("select pg_sleep(600)")).isInstanceOf(QueryTimeoutException.class);
            assertThat(jdbc.queryForObject("select 1", Integer.class)).isEqualTo(1);
        }
    }
}
