package cn.mingfa.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Headings, shortcomings and commitments a reader finds in the own reports. The lines of a {@code .narrative} file:
 * {@code heading|level part|words}, {@code shortcoming|text|cause or nothing}, {@code commitment|text|}.
 */
final class OwnNarratives {

    private OwnNarratives() {}

    /** Lines expected, lines read, lines that are both, and what differs. */
    record Score(int expected, int found, int right, List<String> differences) {

        /** Harmonic mean of precision and recall in per mille. */
        int f1() {
            return expected + found == 0 ? 1000 : 2000 * right / (expected + found);
        }
    }

    static boolean exist(String name) {
        return OwnNarratives.class.getResource("/mingfa/proof/" + name + ".narrative") != null;
    }

    /** The score of one kind of line over the reports that have such expectations. */
    static Score score(List<String> names, String kind) {
        int expected = 0;
        int found = 0;
        int right = 0;
        var differences = new ArrayList<String>();
        for (String name : names.stream().filter(OwnNarratives::exist).toList()) {
            List<String> wanted = new ArrayList<>(expected(name, kind));
            List<String> read = lines(Readings.read(OwnReports.text(name)), kind);
            expected += wanted.size();
            found += read.size();
            for (String line : read) {
                if (wanted.remove(line)) {
                    right++;
                } else {
                    differences.add(name + ": not expected: " + line);
                }
            }
            wanted.forEach(line -> differences.add(name + ": missed: " + line));
        }
        return new Score(expected, found, right, differences);
    }

    private static List<String> expected(String name, String kind) {
        return Stream.of(OwnReports.resource(name + ".narrative").split("\n", -1))
                .filter(line -> line.startsWith(kind + "|"))
                .map(line -> line.replace("\\n", "\n"))
                .toList();
    }

    private static List<String> lines(Reading reading, String kind) {
        return switch (Objects.requireNonNull(kind)) {
            case "heading" ->
                reading.outline().stream()
                        .map(h -> "heading|" + h.level() + " " + h.part().key() + "|" + h.heading())
                        .toList();
            case "shortcoming" ->
                reading.shortcomings().stream()
                        .map(s -> "shortcoming|" + s.text() + "|" + s.cause().orElse(""))
                        .toList();
            case "commitment" ->
                reading.commitments().stream()
                        .map(c -> "commitment|" + c.text() + "|")
                        .toList();
            default -> throw new IllegalArgumentException("no such kind of line: " + kind);
        };
    }
}
