package cn.mingfa.platform.reporting;

import cn.mingfa.platform.reporting.Segment.Role;
import java.util.List;
import java.util.Optional;

/**
 * Puts a replacement found on paper into the source of a passage, so that figures stay bound: a figure inside the span
 * must stand in the replacement as it is written, and becomes a token again.
 */
final class Fixing {

    private Fixing() {}

    /**
     * The source with the span replaced; empty where it cannot be done without losing a figure or touching a number
     * made by counting.
     *
     * @param start offset in the text on paper; {@code end} exclusive
     */
    static Optional<String> apply(String source, List<Segment> segments, int start, int end, String replacement) {
        Optional<Integer> from = sourceOffset(segments, start, false);
        Optional<Integer> to = sourceOffset(segments, end, true);
        if (from.isEmpty() || to.isEmpty() || from.get() > to.get()) {
            return Optional.empty();
        }
        StringBuilder words = new StringBuilder();
        int done = 0;
        for (Segment segment : segments) {
            if (!segment.meets(start, end)) {
                continue;
            }
            switch (segment.role()) {
                case NUMBER -> {
                    return Optional.empty();
                }
                case LEAD, WORDS -> {}
                case FIGURE -> {
                    int at = replacement.indexOf(segment.text(), done);
                    if (at < 0) {
                        return Optional.empty();
                    }
                    words.append(replacement, done, at).append(Tokens.write(segment.indicator()));
                    done = at + segment.text().length();
                }
            }
        }
        words.append(replacement.substring(done));
        return Optional.of(source.substring(0, from.get()) + words + source.substring(to.get()));
    }

    /** Where an offset on paper lies in the source; nowhere inside a figure or a number. */
    private static Optional<Integer> sourceOffset(List<Segment> segments, int offset, boolean isEnd) {
        for (Segment segment : segments) {
            boolean here = isEnd
                    ? offset > segment.start() && offset <= segment.end()
                    : offset >= segment.start() && offset < segment.end();
            if (!here) {
                continue;
            }
            if (segment.role() == Role.LEAD || segment.role() == Role.WORDS) {
                return Optional.of(segment.sourceStart() + offset - segment.start());
            }
            if (segment.role() == Role.FIGURE && offset == (isEnd ? segment.end() : segment.start())) {
                return Optional.of(isEnd ? segment.sourceEnd() : segment.sourceStart());
            }
            return Optional.empty();
        }
        return Optional.empty();
    }
}
