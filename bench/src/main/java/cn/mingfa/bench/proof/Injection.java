package cn.mingfa.bench.proof;

import java.util.Comparator;
import java.util.List;

/**
 * A defect that can be set into a report.
 *
 * @param kind key of its class
 * @param edits in order, apart from each other
 * @param from where a finding about it may lie, in the report as written
 * @param to exclusive
 * @param anywhere whether a finding may lie anywhere, because the defect is one of the document
 */
record Injection(String kind, List<Edit> edits, int from, int to, boolean anywhere) {

    Injection {
        edits = edits.stream().sorted(Comparator.comparingInt(Edit::from)).toList();
        if (edits.isEmpty()) {
            throw new IllegalArgumentException(kind + " without an edit");
        }
    }

    /** A finding has to touch the edited place. */
    static Injection at(String kind, Edit edit) {
        return new Injection(kind, List.of(edit), edit.from(), edit.to(), false);
    }

    /** A finding may lie anywhere in the span, which holds the edit. */
    static Injection within(String kind, Edit edit, Span span) {
        return new Injection(
                kind, List.of(edit), Math.min(edit.from(), span.from()), Math.max(edit.to(), span.to()), false);
    }

    static Injection anywhere(String kind, List<Edit> edits) {
        return new Injection(
                kind,
                edits,
                edits.stream().mapToInt(Edit::from).min().orElse(0),
                edits.stream().mapToInt(Edit::to).max().orElse(0),
                true);
    }

    /** Whether both can be set into one copy without one hiding the other. */
    boolean isApartFrom(Injection other) {
        int gap = 2;
        boolean spans = to + gap <= other.from || other.to + gap <= from;
        return spans
                && edits.stream()
                        .noneMatch(e ->
                                other.edits.stream().anyMatch(o -> e.from() < o.to() + gap && o.from() < e.to() + gap));
    }
}
