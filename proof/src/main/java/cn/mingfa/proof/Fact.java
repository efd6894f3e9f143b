package cn.mingfa.proof;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One quantitative statement. Indicator, subject and period together are its identity.
 *
 * @param indicator the catalogue's Chinese name, or our own short name where none fits
 * @param key the catalogue's key; empty when unsure, never a wrong one
 * @param value in the base unit (283万人次 is 2830000), money in the written unit, a decrease negative
 * @param unit as written, without scale and without 余; empty text where the number stands bare (关注量达3万)
 * @param written the numeral as written with its scale: {@code 283万}
 * @param scale what the numeral was multiplied with: 1, 10000, ...
 * @param verbal a zero or a hundred said without a digit; to be confirmed by a person
 * @param subject whom or what the figure is about: 本单位, 全区, 法律顾问, ...
 * @param start of the numeral with its unit, of the words if verbal; two facts of one numeral share it
 * @param end exclusive
 * @param quote exactly the span
 * @param clause the clause around it
 */
public record Fact(
        String indicator,
        Optional<String> key,
        BigDecimal value,
        String unit,
        String written,
        long scale,
        Qualifier qualifier,
        Kind kind,
        boolean verbal,
        Period period,
        String subject,
        int start,
        int end,
        String quote,
        String clause) {

    /** How exact the writer claims to be. */
    public enum Qualifier {
        EXACT("exact"),
        AT_LEAST("at_least"),
        ABOUT("about"),
        AT_MOST("at_most");

        private final String key;

        Qualifier(String key) {
            this.key = key;
        }

        /** As printed in JSON. */
        public String key() {
            return key;
        }
    }

    /** What sort of quantity it is. */
    public enum Kind {
        COUNT("count"),
        RATE("rate"),
        CHANGE_RATE("change_rate"),
        AMOUNT("amount"),
        DURATION("duration"),
        /** A count that is normally 0, stated as a clean record. */
        YES_NO("yes_no");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** As printed in JSON. */
        public String key() {
            return key;
        }
    }

    /**
     * The time the figure covers: the report year where the text says nothing else; empty dates where the year of the
     * report is unknown.
     *
     * @param text the words that say so, empty if inherited from the report year
     */
    public record Period(Optional<LocalDate> from, Optional<LocalDate> to, Optional<String> text) {}
}
