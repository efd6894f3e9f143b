package cn.mingfa.proof;

import cn.mingfa.document.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Reports of the genre written for these tests, with the facts a reader finds in them. The lines of a {@code .facts}
 * file follow the text: quote, value, unit, qualifier, key or a dash; an equals sign before the quote means the same
 * numeral as the line above, \\n a line end inside the quote.
 */
final class OwnReports {

    /** Looked at while the rules were made; most were measured once before that, see the README. */
    static final List<String> TUNED = List.of(
            "tuned/town",
            "tuned/market",
            "tuned/quiet",
            "tuned/zone",
            "tuned/urban",
            "tuned/police",
            "tuned/health",
            "tuned/justice",
            "tuned/street2",
            "tuned/edu",
            "tuned/town2",
            "tuned/county",
            "tuned/hr",
            "tuned/street3",
            "tuned/natural",
            "tuned/county2",
            "tuned/town3",
            "tuned/urban2",
            "tuned/health2",
            "tuned/street4",
            "tuned/city",
            "tuned/police2",
            "tuned/natural2",
            "tuned/hr2",
            "tuned/ecology",
            "tuned/rural",
            "tuned/district2");

    /** Kept apart: measured, not tuned on. */
    static final List<String> HELD =
            List.of("held/district", "held/street", "held/disclosure", "held/transport", "held/village");

    private OwnReports() {}

    record Expected(int start, String quote, BigDecimal value, String unit, String qualifier, String key) {}

    /** How a reading compares to the expectations. */
    record Score(int expected, int found, int right, int keysRight, List<String> differences) {

        Score plus(Score other) {
            var all = new ArrayList<>(differences);
            all.addAll(other.differences);
            return new Score(
                    expected + other.expected,
                    found + other.found,
                    right + other.right,
                    keysRight + other.keysRight,
                    all);
        }

        /** Harmonic mean of precision and recall in per mille. */
        int f1() {
            return expected + found == 0 ? 1000 : 2000 * right / (expected + found);
        }

        /** Share of the right facts whose key is right too, in per mille. */
        int keys() {
            return right == 0 ? 1000 : 1000 * keysRight / right;
        }
    }

    static SourceText text(String name) {
        return SourceText.of(name, resource(name + ".txt"));
    }

    static List<Expected> facts(String name) {
        String text = resource(name + ".txt");
        var facts = new ArrayList<Expected>();
        int from = 0;
        int last = 0;
        for (String line : resource(name + ".facts").split("\n", -1)) {
            if (line.isBlank()) {
                continue;
            }
            String[] cells = line.replace("\\n", "\n").split("\\|", -1);
            boolean same = cells[0].startsWith("=");
            String quote = same ? cells[0].substring(1) : cells[0];
            int start = same ? last : find(text, quote, from);
            if (start < 0) {
                throw new IllegalStateException(name + ": not in the text: " + line);
            }
            facts.add(new Expected(start, quote, new BigDecimal(cells[1]), cells[2], cells[3], cells[4]));
            last = start;
            from = start + quote.length();
        }
        return facts;
    }

    /** The quote as a whole number, not the tail of a longer one. */
    private static int find(String text, String quote, int from) {
        int at = text.indexOf(quote, from);
        while (at > 0 && isDigit(text.charAt(at - 1)) && isDigit(quote.charAt(0))) {
            at = text.indexOf(quote, at + 1);
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || c == '.';
    }

    static Score score(String name) {
        List<Fact> read = new ArrayList<>(Readings.read(text(name)).facts());
        int found = read.size();
        int right = 0;
        int keysRight = 0;
        var differences = new ArrayList<String>();
        List<Expected> expected = facts(name);
        for (Expected e : expected) {
            Fact match = null;
            for (Fact fact : read) {
                boolean same = fact.start() == e.start()
                        && fact.quote().equals(e.quote())
                        && fact.value().compareTo(e.value()) == 0
                        && fact.unit().equals(e.unit())
                        && fact.qualifier().key().equals(e.qualifier());
                boolean better = match == null || fact.key().orElse("-").equals(e.key());
                if (same && better) {
                    match = fact;
                }
            }
            if (match == null) {
                differences.add(name + ": missed " + e.quote() + " (" + e.key() + ")");
                continue;
            }
            read.remove(match);
            right++;
            if (match.key().orElse("-").equals(e.key())) {
                keysRight++;
            } else {
                differences.add(name + ": " + e.quote() + " is " + e.key() + ", read "
                        + match.key().orElse("-") + " in " + match.clause());
            }
        }
        read.forEach(f -> differences.add(
                name + ": no fact " + f.quote() + " " + f.value() + " " + f.qualifier() + " in " + f.clause()));
        return new Score(expected.size(), found, right, keysRight, differences);
    }

    static Score score(List<String> names) {
        Score total = new Score(0, 0, 0, 0, List.of());
        for (String name : names) {
            total = total.plus(score(name));
        }
        return total;
    }

    static String resource(String name) {
        try (var in = Objects.requireNonNull(OwnReports.class.getResourceAsStream("/mingfa/proof/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
