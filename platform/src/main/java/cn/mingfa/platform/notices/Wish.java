package cn.mingfa.platform.notices;

/**
 * Whether and when a person wants mail.
 *
 * @param address where to; empty where none was given
 * @param hour from that hour on, 0 to 23
 */
public record Wish(String address, Rhythm rhythm, int hour) {

    /** Nothing wished yet: no mail, and eight o'clock is proposed. */
    public static final Wish NONE = new Wish("", Rhythm.NONE, 8);

    public Wish {
        if (hour < 0 || hour > 23) {
            throw new IllegalArgumentException("no such hour: " + hour);
        }
    }
}
