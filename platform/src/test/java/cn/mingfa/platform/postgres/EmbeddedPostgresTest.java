package cn.mingfa.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EmbeddedPostgresTest {

    @TempDir
    static Path parent;

    @Test
    void keepsItsDataOverRestartsAndOutlivesAKilledProgram() throws IOException {
        Path data = prepared("restart");
        try (EmbeddedPostgres first = open(data)) {
            run(first, "create table kept (n integer)");
            run(first, "insert into kept values (7)");
        }
        EmbeddedPostgres orphaned = open(data);
        long pid = orphaned.pid();
        orphaned.abandon();

        try (EmbeddedPostgres second = open(data)) {
            assertThat(second.pid()).as("the orphan is taken over").isEqualTo(pid);
            assertThat(template(second).queryForObject("select n from kept", Integer.class))
                    .isEqualTo(7);
        }
        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void refusesASecondCopyOverTheSameFolderInAPlainSentence() throws IOException {
        Path data = prepared("second");
        try (EmbeddedPostgres first = open(data)) {
            assertThat(first.pid()).isPositive();
            assertThatThrownBy(() -> open(data).close())
                    .isInstanceOf(PostgresRefusal.class)
                    .hasMessageContaining(
                            "正由另一个明法程序使用（进程 " + ProcessHandle.current().pid() + "）");
        }
    }

    @Test
    void survivesAStaleProcessFileOfAnotherProcess() throws IOException {
        Path data = prepared("stale");
        open(data).close();
        long someoneElse = ProcessHandle.current().pid();
        Files.writeString(
                data.resolve("db").resolve("postmaster.pid"),
                someoneElse + "\n" + data.resolve("db") + "\n1\n5432\n\n127.0.0.1\n 1 1\nready   \n");

        assertThat(Postmaster.of(data.resolve("db"))).isEmpty();
    }

    @Test
    void isDurableChecksummedAndClosedToStrangers() throws IOException {
        Path data = prepared("safe");
        try (EmbeddedPostgres server = EmbeddedPostgres.open(data)) {
            JdbcTemplate jdbc = template(server);
            assertThat(jdbc.queryForObject("show fsync", String.class)).isEqualTo("on");
            assertThat(jdbc.queryForObject("show data_checksums", String.class)).isEqualTo("on");
            assertThat(jdbc.queryForObject("show listen_addresses", String.class))
                    .isEqualTo("127.0.0.1");
            assertThat(jdbc.queryForObject(
                            "select datlocale from pg_database where datname = 'postgres'", String.class))
                    .isEqualTo("C.UTF-8");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("db.password"))))
                    .isEqualTo("rw-------");
            assertThatThrownBy(() -> new JdbcTemplate(
                                    new DriverManagerDataSource(server.url("postgres"), server.user(), "wrong"))
                            .execute("select 1"))
                    .hasStackTraceContaining("password authentication failed");
        }
    }

    /** A data folder with the programs already unpacked by the shared test database. */
    private static Path prepared(String name) throws IOException {
        TestDatabase.fresh();
        Path data = Files.createDirectory(parent.resolve(name));
        Path shared = Path.of("target", "test-postgres").toAbsolutePath();
        try (var programs = Files.list(shared)) {
            for (Path home : programs.filter(p -> p.getFileName().toString().startsWith("pg-"))
                    .toList()) {
                Files.createSymbolicLink(data.resolve(home.getFileName()), home);
            }
        }
        return data;
    }

    private static EmbeddedPostgres open(Path data) {
        return EmbeddedPostgres.open(data, List.of("fsync=off", "shared_buffers=16MB"));
    }

    private static void run(EmbeddedPostgres server, String sql) {
        template(server).execute(sql);
    }

    private static JdbcTemplate template(EmbeddedPostgres server) {
        return new JdbcTemplate(new DriverManagerDataSource(server.url("postgres"), server.user(), server.password()));
    }
}
