package cn.mingfa.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole demonstration in a network namespace of its own, where there is nothing but the loopback. */
class CutNetworkTest {

    @TempDir
    Path folder;

    @Test
    void demonstrationIsSetUpDraftedAndWrittenWithTheNetworkCut() throws Exception {
        Assumptions.assumeTrue(
                run(List.of("unshare", "-n", "ip", "link", "set", "lo", "up"), "probe") == 0,
                "no network namespaces here: needs root, unshare and ip");

        int status = run(
                List.of(
                        "unshare",
                        "-n",
                        "sh",
                        "-c",
                        "ip link set lo up && exec \"$@\"",
                        "sh",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "cn.mingfa.platform.MingfaServer",
                        "--mingfa.demo=true",
                        "--mingfa.demo-once=true",
                        "--mingfa.today=" + DemoServer.TODAY,
                        "--mingfa.port=0",
                        "--mingfa.data=" + folder.resolve("data")),
                "demo");

        assertThat(status).as(Files.readString(folder.resolve("demo.log"))).isZero();
        try (Stream<Path> written = Files.list(folder.resolve("data").resolve("reports"))) {
            assertThat(written.map(Path::getFileName).map(Path::toString))
                    .contains("report.json")
                    .anyMatch(name -> name.endsWith(".docx"));
        }
    }

    private int run(List<String> command, String name) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve(name + ".log").toFile())
                    .start();
            try {
                return process.waitFor(5, TimeUnit.MINUTES) ? process.exitValue() : -1;
            } finally {
                process.descendants().forEach(ProcessHandle::destroy);
                process.destroy();
            }
        } catch (IOException missing) {
            return -1;
        }
    }
}
