package cn.mingfa.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Runs the program in this process and keeps what it wrote. */
record Run(int status, String out, String err) {

    static Run of(String... arguments) {
        return of(false, arguments);
    }

    static Run of(boolean colour, String... arguments) {
        return of(colour, Optional.empty(), arguments);
    }

    /** As if the environment named that folder of the office. */
    static Run at(Path office, String... arguments) {
        return of(false, Optional.of(office.toString()), arguments);
    }

    private static Run of(boolean colour, Optional<String> office, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal =
                new Terminal(Terminal.stream(out), Terminal.stream(err), colour, LocalDate.of(2026, 11, 21), office);
        int status = Main.run(terminal, arguments);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
