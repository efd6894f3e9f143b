package cn.mingfa.platform.figures;

import cn.mingfa.platform.postgres.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** An empty ledger for one test run, without the server around it. */
final class TestLedger {

    private static final JdbcTemplate TEMPLATE = open();

    private TestLedger() {}

    static JdbcTemplate template() {
        return TEMPLATE;
    }

    static JdbcClient client() {
        return JdbcClient.create(TEMPLATE);
    }

    private static JdbcTemplate open() {
        EmbeddedPostgres server =
                EmbeddedPostgres.open(Path.of("target/figures-test"), List.of("fsync=off", "full_page_writes=off"));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        var admin = new SingleConnectionDataSource(server.url("postgres"), server.user(), server.password(), true);
        JdbcTemplate all = new JdbcTemplate(admin);
        all.execute("drop database if exists figures");
        all.execute("create database figures");
        admin.destroy();
        var source = new SingleConnectionDataSource(server.url("figures"), server.user(), server.password(), true);
        Flyway.configure().dataSource(source).load().migrate();
        return new JdbcTemplate(source);
    }
}
