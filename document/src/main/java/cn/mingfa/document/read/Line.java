package cn.mingfa.document.read;

import org.jspecify.annotations.Nullable;

/** A line of text on its way into the document: it may still be joined into another or be dropped. */
final class Line {

    private static final long[] UNKNOWN = {};

    private final String text;
    private final long[] origins;
    private @Nullable Line into;
    private int shift;
    private int offset = -1;

    Line(String text) {
        this(text, UNKNOWN);
    }

    /** @param origins where each character stands in the carrier */
    Line(String text, long[] origins) {
        this.text = text;
        this.origins = origins;
    }

    String text() {
        return text;
    }

    /** Where each character stands in the carrier; empty where the reader does not say. */
    long[] origins() {
        return origins;
    }

    /** From now on the text of this line stands in another one. */
    void joined(Line other, int at) {
        into = other;
        shift = at;
    }

    void printedAt(int at) {
        offset = at;
    }

    /** Where a place of this line stands in the document; -1 where the line was dropped. */
    int place(int at) {
        Line line = this;
        int place = Math.min(at, text.length());
        for (Line next = line.into; next != null; next = line.into) {
            place = Math.min(place + line.shift, next.text.length());
            line = next;
        }
        return line.offset < 0 ? -1 : line.offset + place;
    }
}
