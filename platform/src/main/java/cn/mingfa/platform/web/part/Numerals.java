package cn.mingfa.platform.web.part;

/** Numbers as laws write them: 三十三, 一百零二. */
final class Numerals {

    private static final String DIGITS = "零一二三四五六七八九";

    private Numerals() {}

    /** @param number 1 to 999 */
    static String chinese(int number) {
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        StringBuilder written = new StringBuilder();
        if (hundreds > 0) {
            written.append(DIGITS.charAt(hundreds)).append('百');
        }
        if (tens > 1 || (tens == 1 && hundreds > 0)) {
            written.append(DIGITS.charAt(tens));
        } else if (tens == 0 && hundreds > 0 && ones > 0) {
            written.append('零');
        }
        if (tens > 0) {
            written.append('十');
        }
        if (ones > 0) {
            written.append(DIGITS.charAt(ones));
        }
        return written.toString();
    }
}
