package cn.mingfa.e2e;

import cn.mingfa.platform.MingfaServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The demonstration, started once for all tests of this run with a database of its own, on 21 November 2026. */
final class DemoServer implements AutoCloseable {

    /** Same day every run, so that the same district is there. */
    static final String TODAY = "2026-11-21";

    private static final String FOLDER = "demo-";

    private final ConfigurableApplicationContext server;

    private DemoServer(ConfigurableApplicationContext server) {
        this.server = server;
    }

    static DemoServer start() {
        try {
            Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
            removeOld(target);
            Path data = Files.createTempDirectory(target, FOLDER);
            return new DemoServer(SpringApplication.run(
                    MingfaServer.class,
                    "--mingfa.demo=true",
                    "--mingfa.today=" + TODAY,
                    "--mingfa.port=0",
                    "--mingfa.data=" + data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Address without a slash at the end. */
    String address() {
        return "http://127.0.0.1:" + server.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** Stops the server and with it its database. */
    @Override
    public void close() {
        server.close();
    }

    /** Earlier runs leave their folders for a look; a run that was killed leaves its database running as well. */
    private static void removeOld(Path target) throws IOException {
        List<Path> old;
        try (Stream<Path> entries = Files.list(target)) {
            old = entries.filter(entry -> entry.getFileName().toString().startsWith(FOLDER))
                    .toList();
        }
        for (Path folder : old) {
            endDatabase(folder.resolve("db/postmaster.pid"));
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static void endDatabase(Path pidFile) throws IOException {
        if (Files.exists(pidFile)) {
            long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
            ProcessHandle.of(pid)
                    .filter(process -> process.info().command().orElse("").endsWith("/bin/postgres"))
                    .ifPresent(process -> {
                        process.destroyForcibly();
                        process.onExit().join();
                    });
        }
    }
}
