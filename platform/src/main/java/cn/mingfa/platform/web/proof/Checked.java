package cn.mingfa.platform.web.proof;

import cn.mingfa.platform.web.part.Advice;
import cn.mingfa.platform.web.part.Nearby;
import cn.mingfa.platform.web.part.ValueWords;
import cn.mingfa.platform.web.part.Wording;
import cn.mingfa.proof.Fact;
import cn.mingfa.proof.Finding;
import cn.mingfa.proof.Scope;
import cn.mingfa.proof.Severity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A document with its findings, as its page shows it.
 *
 * @param paragraphs the text, cut where findings begin and end
 * @param items in the order of the text; {@code hidden} how many more there are
 * @param sure how many have a fix and nobody would dispute them
 */
public record Checked(List<Paragraph> paragraphs, List<Advice> items, int hidden, int sure, List<FactLine> facts) {

    private static final int MOST = 400;
    private static final int MOST_FACTS = 500;

    /** A line of the text. */
    public record Paragraph(List<Piece> pieces) {}

    /**
     * A few words.
     *
     * @param finding id of the gravest finding they lie in, or empty
     */
    public record Piece(String text, String finding, int number, boolean first, String label, String css) {}

    /** A figure read from the text. */
    public record FactLine(String indicator, String key, String value, String subject, String quote) {}

    /** Findings by ids that stay while rule and quoted words stay, in the order of the text. */
    static Map<String, Finding> named(Iterable<Finding> findings) {
        Map<String, Integer> seen = new HashMap<>();
        Map<String, Finding> named = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String what = finding.rule() + "\n" + finding.quote();
            String id = UUID.nameUUIDFromBytes(
                            (what + "\n" + seen.merge(what, 1, Integer::sum)).getBytes(StandardCharsets.UTF_8))
                    .toString();
            named.put(id, finding);
        }
        return named;
    }

    static Checked of(
            String text, Map<String, Finding> findings, List<Fact> facts, Function<String, List<Wording>> wording) {
        Map<String, Long> fixable = findings.values().stream()
                .filter(f -> f.replacement().isPresent())
                .collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));
        List<Advice> items = new ArrayList<>();
        findings.forEach((id, f) -> items.add(new Advice(
                items.size() + 1,
                id,
                f.severity(),
                f.rule(),
                f.message(),
                f.basis().orElse(""),
                f.quote(),
                f.replacement(),
                Nearby.of(text, f.start(), f.end()),
                fixable.getOrDefault(f.rule(), 0L).intValue(),
                wording.apply(f.message() + " " + f.basis().orElse("") + " " + f.quote()))));
        List<Paragraph> paragraphs = paragraphs(text, findings, items);
        long sure = findings.values().stream()
                .filter(f -> f.severity() == Severity.ERROR && f.replacement().isPresent())
                .count();
        return new Checked(
                paragraphs,
                items.stream().limit(MOST).toList(),
                Math.max(0, items.size() - MOST),
                (int) sure,
                facts.stream().limit(MOST_FACTS).map(Checked::fact).toList());
    }

    private static boolean hasPlace(Finding finding) {
        return finding.scope() == Scope.SPAN && finding.end() > finding.start();
    }

    private static FactLine fact(Fact fact) {
        return new FactLine(
                fact.indicator(),
                fact.key().orElse(""),
                ValueWords.number(fact.value()) + fact.unit(),
                fact.subject(),
                fact.quote());
    }

    private static List<Paragraph> paragraphs(String text, Map<String, Finding> findings, List<Advice> items) {
        List<Finding> placed = new ArrayList<>();
        List<Advice> their = new ArrayList<>();
        int at = 0;
        for (Finding finding : findings.values()) {
            if (hasPlace(finding)) {
                placed.add(finding);
                their.add(items.get(at));
            }
            at++;
        }
        List<Paragraph> paragraphs = new ArrayList<>();
        Cutter cutter = new Cutter(placed, their);
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end > start) {
                paragraphs.add(new Paragraph(cutter.pieces(text, start, end)));
            }
            start = end + 1;
        }
        return paragraphs;
    }

    /** Cuts line after line; findings are in the order of the text. */
    private static final class Cutter {

        private final List<Finding> findings;
        private final List<Advice> items;
        private final TreeSet<String> begun = new TreeSet<>();
        private int from;

        Cutter(List<Finding> findings, List<Advice> items) {
            this.findings = findings;
            this.items = items;
        }

        List<Piece> pieces(String text, int start, int end) {
            while (from < findings.size() && findings.get(from).end() <= start) {
                from++;
            }
            TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
            List<Integer> here = new ArrayList<>();
            for (int i = from; i < findings.size() && findings.get(i).start() < end; i++) {
                Finding f = findings.get(i);
                if (f.end() > start) {
                    here.add(i);
                    cuts.add(Math.max(start, f.start()));
                    cuts.add(Math.min(end, f.end()));
                }
            }
            List<Piece> pieces = new ArrayList<>();
            Integer last = null;
            for (int cut : cuts) {
                if (last != null) {
                    pieces.add(piece(text.substring(last, cut), last, cut, here));
                }
                last = cut;
            }
            return pieces;
        }

        private Piece piece(String words, int start, int end, List<Integer> here) {
            return here.stream()
                    .filter(i ->
                            findings.get(i).start() <= start && findings.get(i).end() >= end)
                    .map(items::get)
                    .min(Comparator.comparing(Advice::grade))
                    .map(item -> new Piece(
                            words,
                            item.id(),
                            item.number(),
                            begun.add(item.id()),
                            words + "，" + item.level() + "：" + item.message(),
                            "flag " + item.grade().key()))
                    .orElseGet(() -> new Piece(words, "", 0, false, "", ""));
        }
    }
}
