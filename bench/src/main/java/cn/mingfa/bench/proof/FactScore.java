package cn.mingfa.bench.proof;

import cn.mingfa.document.SourceText;
import cn.mingfa.proof.Fact;
import cn.mingfa.proof.Readings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Facts read against facts a person reads. The lines of {@code facts/NAME.tsv} follow the text: quote, value, unit,
 * qualifier, key or a dash; an equals sign before the quote means the same numeral as the line above.
 *
 * @param right span, value, unit and qualifier all right
 * @param keysRight of those, the key right too
 * @param differences what was missed or wrongly read, for the half that may be looked at
 */
record FactScore(int expected, int found, int right, int keysRight, List<String> differences) {

    private record Gold(int start, String quote, BigDecimal value, String unit, String qualifier, String key) {}

    static FactScore of(List<OwnReport> reports) {
        var total = new FactScore(0, 0, 0, 0, List.of());
        List<String> read = Data.lines("facts.txt");
        for (OwnReport report : reports) {
            if (read.contains(report.name())) {
                total = total.plus(of(report));
            }
        }
        return total;
    }

    private static FactScore of(OwnReport report) {
        List<Fact> facts = new ArrayList<>(
                Readings.read(SourceText.of("report.txt", report.text())).facts());
        int found = facts.size();
        int right = 0;
        int keysRight = 0;
        var differences = new ArrayList<String>();
        List<Gold> gold = gold(report);
        for (Gold g : gold) {
            Fact best = null;
            for (Fact fact : facts) {
                if (same(g, fact) && (best == null || fact.key().orElse("-").equals(g.key()))) {
                    best = fact;
                }
            }
            if (best == null) {
                differences.add(report.name() + ": missed " + g.quote() + " " + g.value() + " " + g.unit() + " "
                        + g.qualifier() + " (" + g.key() + ")");
                continue;
            }
            facts.remove(best);
            right++;
            if (best.key().orElse("-").equals(g.key())) {
                keysRight++;
            } else {
                differences.add(report.name() + ": " + g.quote() + " is " + g.key() + ", read "
                        + best.key().orElse("-") + " in " + best.clause());
            }
        }
        facts.forEach(f -> differences.add(report.name() + ": not expected " + f.quote() + " " + f.value() + " "
                + f.unit() + " " + f.qualifier() + " " + f.key().orElse("-") + " in " + f.clause()));
        return new FactScore(gold.size(), found, right, keysRight, differences);
    }

    private static boolean same(Gold g, Fact fact) {
        return fact.start() == g.start()
                && fact.quote().equals(g.quote())
                && fact.value().compareTo(g.value()) == 0
                && fact.unit().equals(g.unit())
                && fact.qualifier().key().equals(g.qualifier());
    }

    private static List<Gold> gold(OwnReport report) {
        String text = report.text();
        var gold = new ArrayList<Gold>();
        int from = 0;
        int last = 0;
        for (List<String> row : Data.rows("facts/" + report.name() + ".tsv", 5)) {
            boolean again = row.get(0).startsWith("=");
            String quote = again ? row.get(0).substring(1) : row.get(0);
            int start = again ? last : find(text, quote, from);
            if (start < 0) {
                throw new IllegalStateException(report.name() + ": not in the text from there: " + row);
            }
            gold.add(new Gold(start, quote, new BigDecimal(row.get(1)), row.get(2), row.get(3), row.get(4)));
            last = start;
            from = start + quote.length();
        }
        return gold;
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

    private FactScore plus(FactScore other) {
        var all = new ArrayList<>(differences);
        all.addAll(other.differences);
        return new FactScore(
                expected + other.expected, found + other.found, right + other.right, keysRight + other.keysRight, all);
    }

    /** Harmonic mean of precision and recall. */
    Share f1() {
        return new Share(2 * right, expected + found);
    }

    Share keys() {
        return new Share(keysRight, right);
    }
}
