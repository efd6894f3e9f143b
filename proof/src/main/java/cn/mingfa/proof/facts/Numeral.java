package cn.mingfa.proof.facts;

import java.math.BigDecimal;

/**
 * A numeral in the folded view.
 *
 * @param from of its first character
 * @param to behind its last, the scale among it
 * @param value with the scale multiplied in
 * @param scale 1, 10000 for 万 and so on
 * @param more whether 余 or 多 stands in it or right behind
 * @param end behind 余 or 多, where the unit begins
 * @param chinese whether it is written in Chinese digits
 */
record Numeral(int from, int to, BigDecimal value, long scale, boolean more, int end, boolean chinese) {

    /** The same digits with a scale said only once for both ends of a range: 3至5万. */
    Numeral times(long factor) {
        return new Numeral(from, to, value.multiply(BigDecimal.valueOf(factor)), factor, more, end, chinese);
    }

    /** The number before its scale, for money, whose scale belongs to the unit. */
    Numeral unscaled() {
        return new Numeral(from, to, value.divide(BigDecimal.valueOf(scale)), 1, more, end, chinese);
    }
}
