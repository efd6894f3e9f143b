package cn.mingfa.report;

/** Chinese numerals of headings and of counting off (一, 十一, 二十三), from 1 to 99. */
public final class Numerals {

    private static final String DIGITS = "零一二三四五六七八九";

    private Numerals() {}

    /** @throws IllegalArgumentException outside 1 to 99 */
    public static String chinese(int number) {
        if (number < 1 || number > 99) {
            throw new IllegalArgumentException("no heading counts to " + number);
        }
        int tens = number / 10;
        int ones = number % 10;
        String high = tens == 0 ? "" : tens == 1 ? "十" : DIGITS.charAt(tens) + "十";
        return high + (ones == 0 ? "" : String.valueOf(DIGITS.charAt(ones)));
    }

    /** The number before a heading: 一、 or （一）. */
    public static String heading(int level, int number) {
        return level == 1 ? chinese(number) + "、" : "（" + chinese(number) + "）";
    }
}
