package cn.mingfa.platform.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A running PostgreSQL server of one cluster, as its {@code postmaster.pid} tells: line 1 is its process, line 4 its
 * port, line 8 whether it is ready.
 */
record Postmaster(ProcessHandle process, int port, boolean ready) {

    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;
    private static final int STOP_SECONDS = 20;

    /** The server of that cluster, if one is alive: ours, or the orphan of a program that was killed. */
    static Optional<Postmaster> of(Path cluster) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(cluster.resolve("postmaster.pid"), StandardCharsets.UTF_8);
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
        if (lines.size() <= PORT_LINE) {
            return Optional.empty();
        }
        boolean ready =
                lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
        int port = Integer.parseInt(lines.get(PORT_LINE).strip());
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(ProcessHandle::isAlive)
                .filter(process -> worksIn(process, cluster))
                .map(process -> new Postmaster(process, port, ready));
    }

    /** After a restart of the machine the number may belong to anybody: a server works in the folder of its cluster. */
    private static boolean worksIn(ProcessHandle process, Path cluster) {
        Path cwd = Path.of("/proc", Long.toString(process.pid()), "cwd");
        try {
            return Files.exists(cwd) && Files.isSameFile(cwd, cluster);
        } catch (IOException gone) {
            return false;
        }
    }

    /** Whether it runs the programs of that folder. */
    boolean runs(Path home) throws IOException {
        Path real = home.toRealPath();
        return process.info()
                .command()
                .map(Path::of)
                .filter(program -> program.startsWith(real))
                .isPresent();
    }

    /** Stops fast: open transactions are rolled back, everything committed is on disk. */
    void stop() throws IOException {
        signal("INT");
        if (!ended()) {
            signal("QUIT");
            if (!ended()) {
                throw new PostgresRefusal("内置数据库（进程 " + process.pid() + "）停不下来，请用系统命令结束它后再启动。");
            }
        }
    }

    private void signal(String name) throws IOException {
        if (process.isAlive()) {
            Tool.run(List.of("sh", "-c", "kill -" + name + " " + process.pid() + " || true"), Path.of("/"));
        }
    }

    private boolean ended() {
        try {
            process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (java.util.concurrent.ExecutionException defect) {
            throw new IllegalStateException(defect);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }
}
