package cn.mingfa.document.read;

import org.jspecify.annotations.Nullable;

/** A line of text on its way into the document: it may still be joined into another or be dropped. */
final class Line {

    private final String text;
    private @Nullable Line into;
    private int shift;
    private int offset = -1;

    Line(String text) {
        this.text = text;
    }

    String text() {
        return text;
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
