package cn.mingfa.platform.postgres;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * One embedded PostgreSQL for all tests of this run, without regard for power cuts, and an empty migrated database for
 * whoever asks: copied from a template in a moment.
 */
public final class TestDatabase {

    private static final String TEMPLATE = "mingfa_template";
    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabase() {}

    private static EmbeddedPostgres start() {
        EmbeddedPostgres server = EmbeddedPostgres.open(
                Path.of("target", "test-postgres"),
                List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off", "shared_buffers=64MB"));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        JdbcTemplate admin = new JdbcTemplate(source(server, "postgres"));
        // databases of an earlier run
        admin.queryForList("select datname from pg_database where datname like 'mingfa_%'", String.class)
                .forEach(old -> admin.execute("drop database " + old + " with (force)"));
        admin.execute("create database " + TEMPLATE);
        Flyway.configure().dataSource(source(server, TEMPLATE)).load().migrate();
        return server;
    }

    /** Address and password of a new database with all tables and no rows. */
    public record Address(String url, String user, String password) {}

    /** A new database with all tables and no rows. */
    public static Address fresh() {
        String name = "mingfa_" + COUNT.incrementAndGet();
        new JdbcTemplate(source(SERVER, "postgres")).execute("create database " + name + " template " + TEMPLATE);
        return new Address(SERVER.url(name), SERVER.user(), SERVER.password());
    }

    /** Starts a whole server over a new database and a folder of that name. */
    public static void serve(DynamicPropertyRegistry registry, String folder) {
        Address address = fresh();
        registry.add("mingfa.database.url", address::url);
        registry.add("mingfa.database.user", address::user);
        registry.add("mingfa.database.password", address::password);
        registry.add("mingfa.data", () -> Path.of("target", "test-data", folder).toString());
    }

    /** A pool of connections as the server's own. */
    public static HikariDataSource pool(Address address) {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(address.url());
        source.setUsername(address.user());
        source.setPassword(address.password());
        source.setMaximumPoolSize(10);
        source.addDataSourceProperty("reWriteBatchedInserts", "true");
        return source;
    }

    private static DataSource source(EmbeddedPostgres server, String database) {
        return new DriverManagerDataSource(server.url(database), server.user(), server.password());
    }
}
