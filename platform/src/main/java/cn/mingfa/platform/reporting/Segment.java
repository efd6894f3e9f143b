package cn.mingfa.platform.reporting;

/**
 * A piece of a passage as it stands on paper, and where it comes from.
 *
 * @param start offset in the passage's text on paper, in UTF-16 units
 * @param sourceStart offset in its source; {@code sourceEnd} exclusive
 * @param indicator key, for a figure
 */
record Segment(Role role, String text, int start, int sourceStart, int sourceEnd, String indicator) {

    int end() {
        return start + text.length();
    }

    /** Whether the span touches this piece; an empty span touches what it lies within. */
    boolean meets(int from, int to) {
        return from < end() && to > start;
    }

    /** What a piece is. */
    enum Role {
        /** 一、 or （一）, made by counting and never edited. */
        NUMBER,
        LEAD,
        WORDS,
        FIGURE
    }
}
