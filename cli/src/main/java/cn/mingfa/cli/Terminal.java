package cn.mingfa.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * Where a command writes to, what day it is and whose it is: UTF-8 whatever the locale, colour only for people.
 *
 * @param colour whether escape sequences are welcome
 * @param office the office's own folder as the environment names it in {@code MINGFA_OFFICE}
 */
record Terminal(PrintStream out, PrintStream err, boolean colour, LocalDate today, Optional<String> office) {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final int BUFFER = 1 << 15;

    /** The real one; {@code mingfa.today} sets the day. */
    static Terminal ofProcess(Map<String, String> environment) {
        String today = System.getProperty("mingfa.today");
        // the plain console is there only for a terminal, and it loads no line editor
        System.setProperty("jdk.console", "java.base");
        boolean person = System.console() != null;
        boolean colour =
                person && environment.getOrDefault("NO_COLOR", "").isEmpty() && !"dumb".equals(environment.get("TERM"));
        return new Terminal(
                stream(new FileOutputStream(FileDescriptor.out)),
                stream(new FileOutputStream(FileDescriptor.err)),
                colour,
                today == null ? LocalDate.now(Clock.system(SHANGHAI)) : LocalDate.parse(today),
                Optional.ofNullable(environment.get("MINGFA_OFFICE")).filter(folder -> !folder.isBlank()));
    }

    static PrintStream stream(OutputStream out) {
        return new PrintStream(new java.io.BufferedOutputStream(out, BUFFER), false, StandardCharsets.UTF_8);
    }

    void flush() {
        out.flush();
        err.flush();
    }

    Ink ink() {
        return new Ink(colour);
    }
}
