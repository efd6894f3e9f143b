package cn.mingfa.bench.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Resource files beside this package: UTF-8, {@code #} opens a comment line, cells are parted by tabs. */
final class Data {

    private static final String FOLDER = "/mingfa/bench/proof/";

    private Data() {}

    static String text(String name) {
        try (var in = Objects.requireNonNull(Data.class.getResourceAsStream(FOLDER + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines without blank ones and comments. */
    static List<String> lines(String name) {
        return text(name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /**
     * Lines as cells.
     *
     * @throws IllegalStateException if a line has another number of cells
     */
    static List<List<String>> rows(String name, int cells) {
        return lines(name).stream()
                .map(line -> List.of(line.split("\t", -1)))
                .peek(row -> {
                    if (row.size() != cells) {
                        throw new IllegalStateException(name + ": " + cells + " cells wanted: " + row);
                    }
                })
                .toList();
    }
}
