package cn.mingfa.platform.web.report;

/** Where two texts differ, with a few words around it; the rest is left out. */
final class Difference {

    private static final int AROUND = 10;
    private static final String LEFT_OUT = "……";

    private Difference() {}

    /** The part of the text that the other has not; the whole where nothing is alike. */
    static String of(String text, String other) {
        int shorter = Math.min(text.length(), other.length());
        int head = 0;
        while (head < shorter && text.charAt(head) == other.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && text.charAt(text.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        int from = Math.max(0, head - AROUND);
        int to = Math.min(text.length(), text.length() - tail + AROUND);
        return (from > 0 ? LEFT_OUT : "") + text.substring(from, to) + (to < text.length() ? LEFT_OUT : "");
    }
}
