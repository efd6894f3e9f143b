package cn.mingfa.cli;

import java.util.ArrayList;
import java.util.List;

/** Offsets of a text as line and column, both from 1, columns in characters. */
final class Places {

    private static final int AROUND = 12;

    private final String text;
    private final List<Integer> starts = new ArrayList<>();

    Places(String text) {
        this.text = text;
        starts.add(0);
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            starts.add(i + 1);
        }
    }

    /** e.g. {@code 12:5}. */
    String at(int offset) {
        int line = line(offset);
        int start = starts.get(line);
        return (line + 1) + ":" + (text.codePointCount(start, Math.min(offset, text.length())) + 1);
    }

    /** The words before and behind a span, on its line. */
    Excerpt around(int from, int to) {
        int line = line(from);
        int lineStart = starts.get(line);
        int end = text.indexOf('\n', to);
        int lineEnd = end < 0 ? text.length() : end;
        int before = Math.max(lineStart, from - AROUND);
        int behind = Math.min(lineEnd, to + AROUND);
        if (before > 0 && before < from && Character.isLowSurrogate(text.charAt(before))) {
            before++;
        }
        if (behind > to && behind < text.length() && Character.isLowSurrogate(text.charAt(behind))) {
            behind--;
        }
        return new Excerpt(
                (before > lineStart ? "…" : "") + text.substring(before, from),
                text.substring(behind < to ? behind : to, behind) + (behind < lineEnd ? "…" : ""));
    }

    /** What stands around a span. */
    record Excerpt(String before, String behind) {}

    private int line(int offset) {
        int low = 0;
        int high = starts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts.get(middle) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
