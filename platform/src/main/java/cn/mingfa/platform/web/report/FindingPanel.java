package cn.mingfa.platform.web.report;

import cn.mingfa.platform.reporting.FindingView;
import cn.mingfa.platform.reporting.ReportView;
import cn.mingfa.platform.web.part.Nearby;
import cn.mingfa.platform.web.part.Wording;
import cn.mingfa.proof.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The findings at the side, the gravest first, numbered as in the margin; one of them is unfolded.
 *
 * @param sure how many have a fix and nobody would dispute them
 * @param dismissed how many were put aside
 */
public record FindingPanel(List<Item> items, int sure, int dismissed) {

    private static final int BRIEF = 22;
    private static final int QUOTED = 48;

    public FindingPanel {
        items = List.copyOf(items);
    }

    /**
     * One finding.
     *
     * @param grade how grave it is
     * @param brief the beginning of the message, for the folded line
     * @param paragraph it stands in, or empty
     * @param before a few words before a short quote; {@code after} those behind it
     * @param same how many findings of the same rule have a fix
     * @param next id of the one to go on with, or empty
     * @param css how loudly its level is said
     * @param wording of the articles it names, where the office has them
     */
    public record Item(
            Severity grade,
            int number,
            String id,
            boolean open,
            String level,
            String css,
            String rule,
            String message,
            String brief,
            String basis,
            String quote,
            String replacement,
            boolean fixable,
            String paragraph,
            String before,
            String after,
            int same,
            List<Wording> wording,
            String next) {

        Item goingOnWith(String other) {
            return new Item(
                    grade,
                    number,
                    id,
                    open,
                    level,
                    css,
                    rule,
                    message,
                    brief,
                    basis,
                    quote,
                    replacement,
                    fixable,
                    paragraph,
                    before,
                    after,
                    same,
                    wording,
                    other);
        }

        /** Anchor of the paragraph, or empty. */
        public String anchor() {
            return paragraph.isEmpty() ? "" : "p-" + paragraph;
        }
    }

    /** The finding unfolded at its place in the paper, if one is asked for and has a place. */
    Optional<Item> at(String finding) {
        return items.stream()
                .filter(item -> item.id().equals(finding) && !item.paragraph().isEmpty())
                .findFirst();
    }

    /**
     * @param chosen id of the finding to unfold; the gravest where it is empty or gone
     * @param wording of the articles named in words
     */
    static FindingPanel of(ReportView report, String chosen, Function<String, List<Wording>> wording) {
        List<FindingView> findings = report.findings();
        Map<String, Long> fixable = findings.stream()
                .filter(f -> f.replacement().isPresent())
                .collect(Collectors.groupingBy(FindingView::rule, Collectors.counting()));
        String unfolded = findings.stream()
                .map(FindingView::id)
                .filter(chosen::equals)
                .findFirst()
                .or(() -> findings.stream()
                        .min(Comparator.comparing(FindingView::severity))
                        .map(FindingView::id))
                .orElse("");
        List<Item> items = new ArrayList<>();
        Map<String, String> texts = new HashMap<>();
        report.paragraphs().forEach(p -> texts.put(p.id(), p.text()));
        for (FindingView f : findings) {
            Nearby nearby = Nearby.of(texts.getOrDefault(f.paragraph().orElse(""), ""), f.start(), f.end());
            items.add(new Item(
                    f.severity(),
                    items.size() + 1,
                    f.id(),
                    f.id().equals(unfolded),
                    f.severity().chinese(),
                    loudness(f.severity()),
                    f.rule(),
                    f.message(),
                    shortened(f.message(), BRIEF),
                    f.basis().orElse(""),
                    f.replacement().isPresent() ? f.quote() : shortened(f.quote(), QUOTED),
                    f.replacement().orElse(""),
                    f.replacement().isPresent(),
                    f.paragraph().orElse(""),
                    nearby.before(),
                    nearby.after(),
                    fixable.getOrDefault(f.rule(), 0L).intValue(),
                    wording.apply(f.message() + " " + f.basis().orElse("") + " " + f.quote()),
                    ""));
        }
        items.sort(Comparator.comparing(Item::grade).thenComparing(Item::number));
        for (int i = 0; i < items.size(); i++) {
            int other = i + 1 < items.size() ? i + 1 : i - 1;
            items.set(
                    i,
                    items.get(i).goingOnWith(other < 0 ? "" : items.get(other).id()));
        }
        long sure = findings.stream()
                .filter(f -> f.severity() == Severity.ERROR && f.replacement().isPresent())
                .count();
        return new FindingPanel(items, (int) sure, report.dismissed());
    }

    private static String loudness(Severity severity) {
        return switch (severity) {
            case ERROR -> "late";
            case WARNING -> "soon";
            case HINT -> "hinted";
        };
    }

    private static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "……";
    }
}
