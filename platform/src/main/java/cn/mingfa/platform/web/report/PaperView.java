package cn.mingfa.platform.web.report;

import cn.mingfa.platform.reporting.FindingView;
import cn.mingfa.platform.reporting.ParagraphView;
import cn.mingfa.platform.reporting.ParagraphView.Inline;
import cn.mingfa.platform.reporting.ReportView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The paper: paragraphs cut into pieces, so that a figure is a link and a finding is marked where it stands. */
public record PaperView(List<Block> blocks) {

    public PaperView {
        blocks = List.copyOf(blocks);
    }

    /**
     * A paragraph or heading.
     *
     * @param part key of the part that begins here, for links into the paper; else empty
     */
    public record Block(
            String id, boolean heading, String part, List<Piece> pieces, List<Mark> marks, boolean edited) {}

    /**
     * A few words set alike.
     *
     * @param lead whether it is a run-in heading
     * @param figure id of the figure, or empty
     * @param finding id of the gravest finding they lie in, or empty
     * @param first whether the finding begins here
     * @param label what a screen reader says of the finding
     * @param css classes of the figure and of the finding
     */
    public record Piece(
            String text, boolean lead, String figure, String finding, boolean first, String label, String css) {}

    /** A number in the margin; where there are many, the last stands for the rest: +11. */
    public record Mark(String shown, String finding, String severity, String words) {}

    private static final int MOST_MARKS = 3;

    /**
     * @param open id of the figure whose rows are shown, or empty
     * @param chosen id of the finding unfolded, or empty
     */
    static PaperView of(ReportView report, String open, String chosen) {
        List<String> order = report.findings().stream().map(FindingView::id).toList();
        Map<String, Integer> numbers =
                IntStream.range(0, order.size()).boxed().collect(Collectors.toMap(order::get, i -> i + 1, (a, b) -> a));
        List<Block> blocks = new ArrayList<>();
        String part = "";
        for (ParagraphView paragraph : report.paragraphs()) {
            List<FindingView> findings = report.findingsIn(paragraph.id());
            String here = paragraph.part().map(kind -> kind.key()).orElse("");
            boolean begins = !here.isEmpty() && !here.equals(part);
            part = here;
            blocks.add(new Block(
                    paragraph.id(),
                    paragraph.kind() == ParagraphView.Kind.HEADING,
                    begins ? here : "",
                    new Pieces(findings, open, chosen).of(paragraph),
                    marks(findings, numbers),
                    paragraph.edited()));
        }
        return new PaperView(blocks);
    }

    private static List<Mark> marks(List<FindingView> findings, Map<String, Integer> numbers) {
        List<Mark> marks = new ArrayList<>();
        for (FindingView f : findings) {
            boolean last = marks.size() == MOST_MARKS - 1 && findings.size() > MOST_MARKS;
            String shown =
                    last ? "+" + (findings.size() - marks.size()) : String.valueOf(numbers.getOrDefault(f.id(), 0));
            marks.add(new Mark(shown, f.id(), f.severity().key(), f.message()));
            if (marks.size() == MOST_MARKS) {
                break;
            }
        }
        return marks;
    }

    /** Cuts one paragraph. */
    private static final class Pieces {

        private final List<FindingView> findings;
        private final String open;
        private final String chosen;
        private final Set<String> begun = new HashSet<>();

        Pieces(List<FindingView> findings, String open, String chosen) {
            this.findings = findings;
            this.open = open;
            this.chosen = chosen;
        }

        List<Piece> of(ParagraphView paragraph) {
            TreeSet<Integer> cuts = new TreeSet<>();
            findings.forEach(finding -> {
                cuts.add(finding.start());
                cuts.add(finding.end());
            });
            List<Piece> pieces = new ArrayList<>();
            int at = 0;
            for (Inline inline : paragraph.inlines()) {
                int end = at + inline.text().length();
                int from = at;
                for (int cut : cuts.subSet(at, false, end, false)) {
                    pieces.add(piece(inline, inline.text().substring(from - at, cut - at), gravest(from, cut)));
                    from = cut;
                }
                pieces.add(piece(inline, inline.text().substring(from - at), gravest(from, end)));
                at = end;
            }
            return pieces;
        }

        private Piece piece(Inline inline, String text, Optional<FindingView> finding) {
            String id = finding.map(FindingView::id).orElse("");
            String flag = finding.map(f -> "flag " + f.severity().key() + (f.id().equals(chosen) ? " on" : ""))
                    .orElse("");
            boolean first = !id.isEmpty() && begun.add(id);
            String label = finding.map(f -> text + "，" + f.severity().chinese() + "：" + f.message())
                    .orElse("");
            return switch (inline) {
                case Inline.Lead lead -> new Piece(text, true, "", id, first, label, ("lead " + flag).strip());
                case Inline.Words words -> new Piece(text, false, "", id, first, label, flag);
                case Inline.FigureText figure -> {
                    String css = switch (figure.state()) {
                        case NUMBER, ZERO, NOT_APPLICABLE -> "fig";
                        case EMPTY -> "fig gap";
                    };
                    String opened = figure.figure().equals(open) ? " open" : "";
                    yield new Piece(
                            text, false, figure.figure(), id, first, label, (css + opened + " " + flag).strip());
                }
            };
        }

        /** The gravest finding that covers these words. */
        private Optional<FindingView> gravest(int from, int to) {
            return findings.stream()
                    .filter(f -> f.start() <= from && f.end() >= to && f.end() > f.start())
                    .min(Comparator.comparing(FindingView::severity));
        }
    }
}
