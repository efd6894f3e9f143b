package cn.mingfa.bench.proof;

/**
 * A stretch of text.
 *
 * @param to exclusive
 */
public record Span(int from, int to) {

    /** Whether they share a character or lie side by side. */
    public boolean touches(int start, int end) {
        return start <= to && end >= from;
    }
}
