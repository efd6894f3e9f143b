package cn.mingfa.kernel;

import cn.mingfa.kernel.calendar.WorkingCalendar;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The core stands on the JDK alone. */
class KernelDependenciesTest {

    @Test
    void needsNothingButTheBaseModuleAndNullAnnotations() throws Exception {
        Path classes = Path.of(WorkingCalendar.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        StringWriter out = new StringWriter();
        int status = ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(
                        new PrintWriter(out),
                        new PrintWriter(out),
                        "-verbose:package",
                        "--ignore-missing-deps",
                        classes.toString());
        assertThat(status).as(out.toString()).isZero();
        assertThat(out.toString()
                        .lines()
                        .map(line -> line.strip().split("\\s+"))
                        .filter(words -> words[0].startsWith("cn.mingfa"))
                        .map(words -> words[2]))
                .isNotEmpty()
                .allMatch(name -> name.matches("java\\.(lang|math|text|time|util)(\\..*)?")
                        || name.startsWith("cn.mingfa.kernel")
                        || name.equals("org.jspecify.annotations"));
    }
}
