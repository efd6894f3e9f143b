package cn.mingfa.platform.postgres;

import cn.mingfa.platform.config.MingfaSettings;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database of this installation: external where a URL is set, else our own, started before anything asks for it. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final int CONNECTIONS = 20;

    /** No statement of a page or a job comes near it; one that does is a defect, and must not hold up the others. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    @Bean(destroyMethod = "close")
    Database database(MingfaSettings settings) {
        return Database.of(settings);
    }

    @Bean(destroyMethod = "close")
    DataSource dataSource(Database database) {
        return pool(database, LONGEST);
    }

    static HikariDataSource pool(Database database, Duration longest) {
        HikariDataSource source = new HikariDataSource();
        source.setPoolName("mingfa");
        source.setJdbcUrl(database.url());
        source.setUsername(database.user());
        source.setPassword(database.password());
        source.setMaximumPoolSize(CONNECTIONS);
        source.setMinimumIdle(2);
        source.addDataSourceProperty("reWriteBatchedInserts", "true");
        source.addDataSourceProperty("ApplicationName", "mingfa");
        source.addDataSourceProperty("options", "-c statement_timeout=" + longest.toMillis());
        return source;
    }

    /** Tables are altered over a connection of their own: an index over a million rows may take its time. */
    @Bean
    FlywayConfigurationCustomizer migrations(Database database) {
        return flyway -> flyway.dataSource(database.url(), database.user(), database.password());
    }
}
