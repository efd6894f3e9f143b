package cn.mingfa.platform.postgres;

import cn.mingfa.platform.config.MingfaSettings;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database of this installation: external where a URL is set, else our own, started before anything asks for it. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final int CONNECTIONS = 20;

    @Bean(destroyMethod = "close")
    Database database(MingfaSettings settings) {
        return Database.of(settings);
    }

    @Bean(destroyMethod = "close")
    DataSource dataSource(Database database) {
        HikariDataSource source = new HikariDataSource();
        source.setPoolName("mingfa");
        source.setJdbcUrl(database.url());
        source.setUsername(database.user());
        source.setPassword(database.password());
        source.setMaximumPoolSize(CONNECTIONS);
        source.setMinimumIdle(2);
        source.addDataSourceProperty("reWriteBatchedInserts", "true");
        source.addDataSourceProperty("ApplicationName", "mingfa");
        return source;
    }
}
