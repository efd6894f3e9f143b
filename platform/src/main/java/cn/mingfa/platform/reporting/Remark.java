package cn.mingfa.platform.reporting;

import cn.mingfa.proof.Severity;
import java.util.Optional;

/**
 * A finding before it has an id, on its place on paper.
 *
 * @param line where it stands; empty when it concerns the whole document
 * @param start offset in the line's text; {@code end} exclusive
 * @param replacement as it will stand on paper
 * @param put the same for the passage's source; a figure may stand in it as a token
 */
record Remark(
        String rule,
        Severity severity,
        String message,
        Optional<String> basis,
        String quote,
        Optional<Paper.Line> line,
        int start,
        int end,
        Optional<String> replacement,
        Optional<String> put) {

    FindingView view(String id) {
        return new FindingView(
                id,
                rule,
                severity,
                message,
                basis,
                quote,
                fixed().isPresent() ? replacement : Optional.empty(),
                paragraph(),
                start,
                end);
    }

    /** The passage's source with the replacement in it; empty where there is no fix by one key. */
    Optional<String> fixed() {
        return line.flatMap(l -> fixed(l.passage().source()));
    }

    /** The same over a source that differs from the passage's only behind this place. */
    Optional<String> fixed(String source) {
        return line.flatMap(l -> put.flatMap(words -> Fixing.apply(source, l.segments(), start, end, words)));
    }

    Optional<String> paragraph() {
        return line.map(l -> l.passage().id());
    }
}
