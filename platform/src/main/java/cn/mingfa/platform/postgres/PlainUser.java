package cn.mingfa.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs the tools of PostgreSQL as somebody other than root, because PostgreSQL refuses root: unchanged where we are a
 * plain user; in a user namespace of their own where the system has those; else as {@code nobody}.
 *
 * @param prefix words before the command
 * @param owner who must own the files; 0 when nothing is to be changed
 */
record PlainUser(List<String> prefix, int owner) {

    private static final int NOBODY = 65534;

    PlainUser {
        prefix = List.copyOf(prefix);
    }

    static PlainUser find() throws IOException {
        if (!weAreRoot()) {
            return new PlainUser(List.of(), 0);
        }
        if (works(List.of("unshare", "-U", "true"))) {
            return new PlainUser(List.of("unshare", "-U"), 0);
        }
        List<String> nobody =
                List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--no-new-privs");
        List<String> trial = new ArrayList<>(nobody);
        trial.add("true");
        if (works(trial)) {
            return new PlainUser(nobody, NOBODY);
        }
        throw new PostgresRefusal("内置数据库不能以 root 身份运行，这台机器上也找不到代为降权的 unshare 或 setpriv 命令。"
                + "请改用普通用户启动，或者用 mingfa.database.url 连接已有的 PostgreSQL。");
    }

    /** Lets that user have the folder. */
    void own(Path folder) throws IOException {
        if (owner != 0) {
            Tool.run(List.of("chown", "-R", owner + ":" + owner, folder.toString()), Path.of("/"));
        }
    }

    List<String> command(List<String> words) {
        List<String> all = new ArrayList<>(prefix);
        all.addAll(words);
        return all;
    }

    private static boolean weAreRoot() throws IOException {
        Path self = Path.of("/proc/self");
        if (!Files.exists(self)) {
            return "root".equals(System.getProperty("user.name"));
        }
        return Integer.valueOf(0).equals(Files.getAttribute(self, "unix:uid", LinkOption.NOFOLLOW_LINKS));
    }

    private static boolean works(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
