package cn.mingfa.platform.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Runs a command to its end. */
final class Tool {

    private Tool() {}

    /**
     * @throws PostgresRefusal with what it printed, if it failed
     */
    static void run(List<String> command, Path folder) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            int exit = process.waitFor();
            if (exit != 0) {
                throw new PostgresRefusal("准备内置数据库失败：" + said.strip() + "（退出码 " + exit + "）");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            process.destroy();
            throw new PostgresRefusal("启动被中断。", stop);
        }
    }
}
