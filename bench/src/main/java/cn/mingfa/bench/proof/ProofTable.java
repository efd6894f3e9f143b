package cn.mingfa.bench.proof;

import cn.mingfa.bench.proof.OwnReport.Half;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The measurement as plain text. */
final class ProofTable {

    private ProofTable() {}

    static List<String> lines(Map<Half, Tally> tallies, Map<Half, FactScore> facts, Map<Half, KeySentences> sentences) {
        var lines = new ArrayList<String>();
        lines.add("%-24s %22s   %22s".formatted("", "tuned half", "kept half"));
        for (Kinds.Sureness sureness : Kinds.Sureness.values()) {
            String name = sureness.name().toLowerCase(java.util.Locale.ROOT);
            lines.add(row("found, " + name, tallies, t -> shown(t.share(sureness))));
            lines.add(row(
                    "mean of classes, " + name,
                    tallies,
                    t -> t.meanOfClasses(sureness).percent() + " %"));
        }
        lines.add(row("found, eight at once", tallies, t -> shown(t.mixed())));
        lines.add(row("mended by one click", tallies, t -> shown(t.restored())));
        lines.add(row("precision", tallies, t -> shown(t.precision())));
        lines.add(row("clean characters", tallies, t -> String.valueOf(t.characters())));
        lines.add(row("false on clean text", tallies, t -> String.valueOf(t.cleanCertain())));
        lines.add(row("  per 10 000", tallies, t -> hundredths(t.falsePerTenThousand())));
        lines.add(row("hints on clean text", tallies, t -> String.valueOf(t.cleanHints())));
        var scores = new EnumMap<Half, String>(Half.class);
        facts.forEach((half, score) -> scores.put(half, shown(score.f1())));
        lines.add("%-24s %22s   %22s".formatted("facts, F1", scores.get(Half.TUNED), scores.get(Half.KEPT)));
        facts.forEach((half, score) -> scores.put(half, shown(score.keys())));
        lines.add("%-24s %22s   %22s".formatted("  key right", scores.get(Half.TUNED), scores.get(Half.KEPT)));
        sentences.forEach((half, score) -> scores.put(half, shown(score.right())));
        lines.add("%-24s %22s   %22s".formatted("keys of sentences", scores.get(Half.TUNED), scores.get(Half.KEPT)));
        sentences.forEach((half, score) -> scores.put(half, shown(score.keyed())));
        lines.add(
                "%-24s %22s   %22s".formatted("  none fits, one given", scores.get(Half.TUNED), scores.get(Half.KEPT)));
        lines.add("");
        lines.add("%-24s %22s   %22s   %s".formatted("class", "found/planted tuned", "kept", "answered most by"));
        for (Kinds.About about : Kinds.list()) {
            lines.add(row(about.kind(), tallies, t -> count(t.of(about.kind()))) + "   "
                    + tallies.values().iterator().next().of(about.kind()).chiefRule());
        }
        lines.add("");
        lines.add("%-30s %22s   %22s".formatted("rule: right/aside/false", "tuned", "kept"));
        var rules = new TreeSet<String>();
        tallies.values().forEach(t -> rules.addAll(t.rules().keySet()));
        for (String rule : rules) {
            lines.add("%-30s %22s   %22s"
                    .formatted(rule, count(tallies, Half.TUNED, rule), count(tallies, Half.KEPT, rule)));
        }
        return lines;
    }

    private static String count(Map<Half, Tally> tallies, Half half, String rule) {
        Tally tally = tallies.get(half);
        Tally.RuleCount c = tally == null ? new Tally.RuleCount() : tally.rule(rule);
        return c.answered + " / " + c.aside + " / " + c.wrong;
    }

    private static String count(Tally.ClassCount c) {
        Share share = new Share(c.found, c.planted);
        return c.found + "/" + c.planted + (c.foundAsHint > 0 ? " +" + c.foundAsHint + "h" : "") + " "
                + share.percent();
    }

    private static String row(String name, Map<Half, Tally> tallies, java.util.function.Function<Tally, String> cell) {
        var cells = new EnumMap<Half, String>(Half.class);
        tallies.forEach((half, tally) -> cells.put(half, cell.apply(tally)));
        return "%-24s %22s   %22s".formatted(name, cells.get(Half.TUNED), cells.get(Half.KEPT));
    }

    private static String shown(Share share) {
        return share.part() + "/" + share.of() + " " + share.percent() + " %";
    }

    static String hundredths(int value) {
        return value / 100 + "." + (value % 100 < 10 ? "0" : "") + value % 100;
    }
}
