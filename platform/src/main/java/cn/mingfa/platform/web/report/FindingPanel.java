package cn.mingfa.platform.web.report;

import cn.mingfa.platform.reporting.FindingView;
import cn.mingfa.platform.reporting.ReportView;
import cn.mingfa.platform.web.part.Advice;
import cn.mingfa.platform.web.part.Level;
import cn.mingfa.platform.web.part.Nearby;
import cn.mingfa.platform.web.part.Wording;
import cn.mingfa.proof.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The findings at the side in the order of the text, numbered as in the margin; one of them is unfolded.
 *
 * @param sure how many have a fix and nobody would dispute them
 * @param dismissed how many were put aside
 */
public record FindingPanel(List<Item> items, int sure, int dismissed) {

    public FindingPanel {
        items = List.copyOf(items);
    }

    /** How many there are of each severity. */
    public List<Level> levels() {
        return Level.of(items.stream().map(Item::advice).toList());
    }

    /**
     * One finding.
     *
     * @param paragraph it stands in, or empty
     * @param next id of the one to go on with, or empty
     */
    public record Item(Advice advice, boolean open, String paragraph, String next) {

        public String id() {
            return advice.id();
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
     * @param chosen id of the finding to unfold; the first where it is empty or gone
     * @param wording of the articles named in words
     */
    static FindingPanel of(ReportView report, String chosen, Function<String, List<Wording>> wording) {
        List<FindingView> findings = report.findings();
        Map<String, Long> fixable = findings.stream()
                .filter(f -> f.replacement().isPresent())
                .collect(Collectors.groupingBy(FindingView::rule, Collectors.counting()));
        Map<String, String> texts = new HashMap<>();
        report.paragraphs().forEach(p -> texts.put(p.id(), p.text()));
        List<Item> items = new ArrayList<>();
        for (FindingView f : findings) {
            String paragraph = f.paragraph().orElse("");
            Advice advice = new Advice(
                    items.size() + 1,
                    f.id(),
                    f.severity(),
                    f.rule(),
                    f.message(),
                    f.basis().orElse(""),
                    f.quote(),
                    f.replacement(),
                    Nearby.of(texts.getOrDefault(paragraph, ""), f.start(), f.end()),
                    fixable.getOrDefault(f.rule(), 0L).intValue(),
                    wording.apply(f.message() + " " + f.basis().orElse("") + " " + f.quote()));
            items.add(new Item(advice, false, paragraph, ""));
        }
        boolean known = items.stream().anyMatch(item -> item.id().equals(chosen));
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            boolean open = known ? item.id().equals(chosen) : i == 0;
            int other = i + 1 < items.size() ? i + 1 : i - 1;
            String next = other < 0 ? "" : items.get(other).id();
            items.set(i, new Item(item.advice(), open, item.paragraph(), next));
        }
        long sure = findings.stream()
                .filter(f -> f.severity() == Severity.ERROR && f.replacement().isPresent())
                .count();
        return new FindingPanel(items, (int) sure, report.dismissed());
    }
}
