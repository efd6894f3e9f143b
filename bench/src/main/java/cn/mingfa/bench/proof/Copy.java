package cn.mingfa.bench.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A copy of a report with defects in it.
 *
 * @param text with the defects
 * @param mended the same copy without them; the report itself unless a sentence was put in
 * @param planted what was set in, with the place in {@link #text}
 */
record Copy(OwnReport report, String text, String mended, List<Planted> planted) {

    /** A defect at its place in the copy. */
    record Planted(String kind, Span span, boolean anywhere) {

        boolean touches(Mark mark) {
            return anywhere || span.touches(mark.start(), mark.end());
        }
    }

    /** @throws IllegalArgumentException if two edits overlap */
    static Copy of(OwnReport report, List<Injection> injections) {
        List<Edit> edits = injections.stream()
                .flatMap(i -> i.edits().stream())
                .sorted(Comparator.comparingInt(Edit::from).thenComparingInt(Edit::to))
                .toList();
        var wrong = new StringBuilder();
        var right = new StringBuilder();
        int at = 0;
        for (Edit edit : edits) {
            if (edit.from() < at) {
                throw new IllegalArgumentException("edits overlap at " + at);
            }
            String between = report.text().substring(at, edit.from());
            wrong.append(between).append(edit.wrong());
            right.append(between).append(edit.right());
            at = edit.to();
        }
        String rest = report.text().substring(at);
        var planted = new ArrayList<Planted>();
        for (Injection i : injections) {
            planted.add(new Planted(i.kind(), new Span(start(edits, i.from()), end(edits, i.to())), i.anywhere()));
        }
        return new Copy(
                report, wrong.append(rest).toString(), right.append(rest).toString(), planted);
    }

    private static int start(List<Edit> edits, int position) {
        int shift = 0;
        for (Edit e : edits) {
            if (e.to() < position || (e.to() == position && e.from() < position)) {
                shift += e.wrong().length() - (e.to() - e.from());
            }
        }
        return position + shift;
    }

    private static int end(List<Edit> edits, int position) {
        int shift = 0;
        for (Edit e : edits) {
            if (e.to() <= position) {
                shift += e.wrong().length() - (e.to() - e.from());
            }
        }
        return position + shift;
    }
}
