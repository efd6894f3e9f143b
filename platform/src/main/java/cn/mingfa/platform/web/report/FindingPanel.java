package cn.mingfa.platform.web.report;

import cn.mingfa.platform.reporting.FindingView;
import cn.mingfa.platform.reporting.ReportView;
import cn.mingfa.proof.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The findings at the side, the gravest first, numbered as in the margin; one of them is unfolded. */
public record FindingPanel(List<Item> items, int dismissed) {

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
     * @param anchor of the paragraph it stands in, or empty
     * @param css how loudly its level is said
     */
    public record Item(
            Severity grade,
            int number,
            String id,
            boolean open,
            String level,
            String css,
            String severity,
            String message,
            String brief,
            String basis,
            String quote,
            String replacement,
            boolean fixable,
            String anchor) {}

    /** @param chosen id of the finding to unfold; the gravest where it is empty or gone */
    static FindingPanel of(ReportView report, String chosen) {
        List<FindingView> findings = report.findings();
        String unfolded = findings.stream()
                .map(FindingView::id)
                .filter(chosen::equals)
                .findFirst()
                .or(() -> findings.stream()
                        .min(Comparator.comparing(FindingView::severity))
                        .map(FindingView::id))
                .orElse("");
        List<Item> items = new ArrayList<>();
        for (FindingView f : findings) {
            items.add(new Item(
                    f.severity(),
                    items.size() + 1,
                    f.id(),
                    f.id().equals(unfolded),
                    f.severity().chinese(),
                    switch (f.severity()) {
                        case ERROR -> "late";
                        case WARNING -> "soon";
                        case HINT -> "hinted";
                    },
                    f.severity().key(),
                    f.message(),
                    shortened(f.message(), BRIEF),
                    f.basis().orElse(""),
                    f.replacement().isPresent() ? f.quote() : shortened(f.quote(), QUOTED),
                    f.replacement().orElse(""),
                    f.replacement().isPresent(),
                    f.paragraph().map(p -> "p-" + p).orElse("")));
        }
        items.sort(Comparator.comparing(Item::grade).thenComparing(Item::number));
        return new FindingPanel(items, report.dismissed());
    }

    private static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "……";
    }
}
