package cn.mingfa.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A PostgreSQL server of our own in a data folder: unpacked and set up at the first start, listening on loopback alone
 * with a random port and password. One program at a time holds the folder. A server left behind by a killed program is
 * taken over.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    /** Name of the role that owns everything. */
    public static final String USER = "mingfa";

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long LOG_LIMIT = 5_000_000;

    private final DataLock lock;
    private final Postmaster server;
    private final String password;

    private EmbeddedPostgres(DataLock lock, Postmaster server, String password) {
        this.lock = lock;
        this.server = server;
        this.password = password;
    }

    /** A server that survives a power cut. */
    public static EmbeddedPostgres open(Path data) {
        return open(data, List.of());
    }

    /**
     * A server with settings of its own.
     *
     * @param settings such as {@code fsync=off}, for tests
     * @throws PostgresRefusal with a plain sentence when it cannot be had
     */
    public static EmbeddedPostgres open(Path data, List<String> settings) {
        try {
            Path folder = Files.createDirectories(data.toAbsolutePath().normalize());
            DataLock lock = DataLock.take(folder);
            try {
                return started(folder, settings, lock);
            } catch (IOException | RuntimeException failed) {
                lock.close();
                throw failed;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("数据目录 " + data + " 不能使用：" + failed.getMessage(), failed);
        }
    }

    private static EmbeddedPostgres started(Path data, List<String> settings, DataLock lock) throws IOException {
        PlainUser user = PlainUser.find();
        Path home = Binaries.unpacked(data);
        Path secret = data.resolve("db.password");
        Path cluster = data.resolve("db");
        if (!Files.exists(cluster.resolve("PG_VERSION"))) {
            Folders.writeSecret(secret, randomPassword());
            initialise(user, home, cluster, secret);
        }
        Optional<Postmaster> orphan = Postmaster.of(cluster);
        if (orphan.isPresent() && !(orphan.get().ready() && orphan.get().runs(home))) {
            orphan.get().stop();
            orphan = Optional.empty();
        }
        Postmaster server = orphan.isPresent() ? orphan.get() : launch(user, home, cluster, settings);
        return new EmbeddedPostgres(lock, server, Files.readString(secret, StandardCharsets.UTF_8));
    }

    private static void initialise(PlainUser user, Path home, Path cluster, Path secret) throws IOException {
        Path half = cluster.resolveSibling("db.part");
        Folders.delete(half);
        Files.createDirectory(half);
        user.own(half);
        Path readable = Files.createTempFile("mingfa", ".tmp");
        try {
            Folders.writeSecret(readable, Files.readString(secret, StandardCharsets.UTF_8));
            user.own(readable);
            Tool.run(
                    user.command(List.of(
                            home.resolve("bin/initdb").toString(),
                            "--pgdata=" + half,
                            "--username=" + USER,
                            "--pwfile=" + readable,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--locale=C",
                            "--data-checksums",
                            "--no-instructions")),
                    home);
        } finally {
            Files.delete(readable);
        }
        Files.move(half, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Postmaster launch(PlainUser user, Path home, Path cluster, List<String> settings)
            throws IOException {
        Path log = cluster.resolveSibling("postgres.log");
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
            Files.move(log, cluster.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        List<String> words = new ArrayList<>();
        // a session of its own: the interrupt key of the terminal is for us, and we stop it in our time
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            words.add("/usr/bin/setsid");
        }
        words.addAll(user.command(List.of(home.resolve("bin/postgres").toString(), "-D", cluster.toString())));
        for (String setting : all(settings)) {
            words.add("-c");
            words.add(setting);
        }
        Process process = new ProcessBuilder(words)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        process.getOutputStream().close();
        return ready(process, cluster, log);
    }

    private static List<String> all(List<String> settings) throws IOException {
        List<String> all = new ArrayList<>(List.of(
                "listen_addresses=127.0.0.1",
                "port=" + freePort(),
                "unix_socket_directories=",
                "max_connections=60",
                "shared_buffers=256MB",
                "max_wal_size=1GB",
                "random_page_cost=1.1",
                // our statements are short: compiling them costs more than it saves
                "jit=off",
                "timezone=Asia/Shanghai",
                "log_timezone=Asia/Shanghai",
                "lc_messages=C",
                "log_checkpoints=off"));
        all.addAll(settings);
        return all;
    }

    private static Postmaster ready(Process process, Path cluster, Path log) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            Optional<Postmaster> server = Postmaster.of(cluster);
            if (server.isPresent() && server.get().ready()) {
                return server.get();
            }
            if (!process.isAlive()) {
                throw new PostgresRefusal("内置数据库没有启动起来，它最后的话是：\n" + Folders.tail(log, 5));
            }
            try {
                Thread.sleep(Duration.ofMillis(10));
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new PostgresRefusal("启动被中断。", stop);
            }
        }
        throw new PostgresRefusal("内置数据库五分钟内没有准备好，它最后的话是：\n" + Folders.tail(log, 5));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String randomPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Address of a database of this server, for JDBC. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + database;
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    /** Process of the server. */
    public long pid() {
        return server.process().pid();
    }

    /** Lets go of the folder and leaves the server running, as a killed program does. */
    void abandon() throws IOException {
        lock.close();
    }

    /** Stops the server and lets go of the folder. */
    @Override
    public void close() {
        try {
            server.stop();
            lock.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
