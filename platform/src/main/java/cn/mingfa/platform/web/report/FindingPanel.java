package cn.mingfa.platform.web.report;

import cn.mingfa.platform.reporting.FindingView;
import cn.mingfa.platform.reporting.ReportView;
import java.util.ArrayList;
import java.util.List;

/** The findings at the side, one of them unfolded. */
public record FindingPanel(List<Item> items, int dismissed) {

    public FindingPanel {
        items = List.copyOf(items);
    }

    /**
     * One finding.
     *
     * @param anchor of the paragraph it stands in, or empty
     * @param css how loudly its level is said
     */
    public record Item(
            int number,
            String id,
            boolean open,
            String level,
            String css,
            String severity,
            String message,
            String basis,
            String quote,
            String replacement,
            boolean fixable,
            String anchor) {}

    /** @param chosen id of the finding to unfold; the first where it is empty or gone */
    static FindingPanel of(ReportView report, String chosen) {
        List<FindingView> findings = report.findings();
        boolean there = findings.stream().anyMatch(f -> f.id().equals(chosen));
        List<Item> items = new ArrayList<>();
        for (FindingView f : findings) {
            boolean open = there ? f.id().equals(chosen) : items.isEmpty();
            items.add(new Item(
                    items.size() + 1,
                    f.id(),
                    open,
                    f.severity().chinese(),
                    switch (f.severity()) {
                        case ERROR -> "late";
                        case WARNING -> "soon";
                        case HINT -> "hinted";
                    },
                    f.severity().key(),
                    f.message(),
                    f.basis().orElse(""),
                    f.quote(),
                    f.replacement().orElse(""),
                    f.replacement().isPresent(),
                    f.paragraph().map(p -> "p-" + p).orElse("")));
        }
        return new FindingPanel(items, report.dismissed());
    }
}
