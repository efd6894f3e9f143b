package cn.mingfa.document.read;

import java.util.Arrays;

/** Text on its way into a line, with the place in the carrier each of its characters came from. */
final class Passage {

    /** The place of what stands nowhere in the carrier, such as a number a word processor counts. */
    static final long NOWHERE = -1;

    private final StringBuilder text = new StringBuilder();
    private long[] places = new long[16];

    /** Appends characters that stand one behind another from a place on. */
    void append(String more, long from) {
        room(more.length());
        for (int i = 0; i < more.length(); i++) {
            places[text.length() + i] = from + i;
        }
        text.append(more);
    }

    /** Appends characters that stand nowhere. */
    void append(String more) {
        room(more.length());
        Arrays.fill(places, text.length(), text.length() + more.length(), NOWHERE);
        text.append(more);
    }

    void append(Passage other) {
        room(other.text.length());
        System.arraycopy(other.places, 0, places, text.length(), other.text.length());
        text.append(other.text);
    }

    private void room(int more) {
        int wanted = text.length() + more;
        if (wanted > places.length) {
            places = Arrays.copyOf(places, Math.max(wanted, places.length * 2));
        }
    }

    void clear() {
        text.setLength(0);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    String text() {
        return text.toString();
    }

    long[] places(int from, int to) {
        return Arrays.copyOfRange(places, from, to);
    }
}
