package cn.mingfa.proof.facts;

import cn.mingfa.proof.text.Chars;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Recognises numerals at a position: {@code 1,234}, {@code 98.5}, {@code 283万}, {@code 60余}, {@code 3000余万},
 * {@code 五百余}, {@code 百分之九十五}. A scale before 元 belongs to the unit and is
 * left to it, and so is one a unit begins with: 12.6千克.
 */
final class Numerals {

    private static final String MULTIPLIERS = "十百千";
    private static final String DIGITS = "零一二三四五六七八九";
    private static final int LONGEST = 15;

    private Numerals() {}

    /** The numeral that begins at the position. */
    static Optional<Numeral> at(String text, int at) {
        char c = text.charAt(at);
        if (Chars.isDigit(c)) {
            return arabic(text, at);
        }
        return Chars.isChineseDigit(c) ? chinese(text, at) : Optional.empty();
    }

    private static Optional<Numeral> arabic(String text, int from) {
        int i = from;
        var digits = new StringBuilder();
        while (i < text.length() && Chars.isDigit(text.charAt(i))) {
            digits.append(text.charAt(i++));
        }
        while (i - from <= 3 * LONGEST && text.startsWith(",", i) && threeDigits(text, i + 1)) {
            digits.append(text, i + 1, i + 4);
            i += 4;
        }
        if (isGroupedByBlank(text, from, i)) {
            digits.append(text, i + 1, i + 4);
            i += 4;
        }
        int decimals = decimals(text, from, i);
        if (decimals > 0) {
            digits.append('.');
            i = decimals;
            while (i < text.length() && Chars.isDigit(text.charAt(i))) {
                digits.append(text.charAt(i++));
            }
        }
        if (digits.length() > LONGEST) {
            return Optional.of(new Numeral(from, i, BigDecimal.ZERO, 0, false, i, false));
        }
        return Optional.of(scaled(text, from, i, new BigDecimal(digits.toString())));
    }

    /** Where the decimals begin, also behind a blank that copying left: 98. 6%; -1 if there are none. */
    private static int decimals(String text, int from, int end) {
        boolean inText = from > 0 && Chars.isHan(text.charAt(from - 1));
        int point = inText && text.startsWith(" .", end) ? end + 1 : end;
        if (!text.startsWith(".", point)) {
            return -1;
        }
        int at = inText && text.startsWith(" ", point + 1) ? point + 2 : point + 1;
        return at < text.length() && Chars.isDigit(text.charAt(at)) ? at : -1;
    }

    /** Whether three more digits and a unit stand behind a blank: 1 245件. */
    private static boolean isGroupedByBlank(String text, int from, int end) {
        return end - from <= 3
                && from > 0
                && Chars.isHan(text.charAt(from - 1))
                && text.startsWith(" ", end)
                && threeDigits(text, end + 1)
                && Unit.at(text, end + 4).isPresent();
    }

    private static boolean threeDigits(String text, int at) {
        return at + 3 <= text.length()
                && Chars.isDigit(text.charAt(at))
                && Chars.isDigit(text.charAt(at + 1))
                && Chars.isDigit(text.charAt(at + 2))
                && !(at + 3 < text.length() && Chars.isDigit(text.charAt(at + 3)));
    }

    private static Numeral scaled(String text, int from, int digitsEnd, BigDecimal value) {
        int i = skipBlank(text, digitsEnd);
        boolean more = isMore(text, i);
        int scaleAt = more ? i + 1 : i;
        long scale = 1;
        int scaleEnd = scaleAt;
        while (scaleEnd < text.length()
                && scaleEnd - scaleAt < 2
                && scaleOf(text.charAt(scaleEnd)) > 1
                && Unit.at(text, scaleEnd).isEmpty()) {
            scale *= scaleOf(text.charAt(scaleEnd++));
        }
        boolean money = text.startsWith("元", scaleEnd);
        if (scale == 1 || money) {
            return new Numeral(from, digitsEnd, value, 1, more, more ? i + 1 : i, false);
        }
        boolean moreBehind = isMore(text, scaleEnd);
        return new Numeral(
                from,
                scaleEnd,
                value.multiply(BigDecimal.valueOf(scale)),
                scale,
                more || moreBehind,
                moreBehind ? scaleEnd + 1 : scaleEnd,
                false);
    }

    private static long scaleOf(char c) {
        return switch (c) {
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            case '千' -> 1_000;
            case '百' -> 100;
            default -> 1;
        };
    }

    private static boolean isMore(String text, int at) {
        return at < text.length() && ("余多".indexOf(text.charAt(at)) >= 0 || isOpenEnd(text, at));
    }

    /** A plus sign at the end: 18万+. */
    private static boolean isOpenEnd(String text, int at) {
        boolean ends =
                at + 1 == text.length() || Chars.isHan(text.charAt(at + 1)) || Chars.endsClause(text.charAt(at + 1));
        return text.charAt(at) == '+' && ends;
    }

    private static int skipBlank(String text, int at) {
        int i = at;
        while (i < text.length() && i < at + 2 && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private static Optional<Numeral> chinese(String text, int from) {
        boolean percent = text.startsWith("百分之", from);
        int start = percent ? from + 3 : from;
        int i = start;
        while (i < text.length() && i - start < LONGEST && Chars.isChineseDigit(text.charAt(i))) {
            i++;
        }
        boolean money = i > start + 1
                && text.startsWith("元", i)
                && "万亿".indexOf(text.charAt(i - 1)) >= 0
                && text.substring(start, i - 1).chars().noneMatch(c -> "万亿".indexOf(c) >= 0);
        if (money) {
            i--;
        }
        if (i == start || "亿零〇".indexOf(text.charAt(start)) >= 0 && !percent) {
            return Optional.empty();
        }
        if ("百千万".indexOf(text.charAt(start)) >= 0 && !percent && !bare(text, start, i)) {
            return Optional.empty();
        }
        boolean multiplier = i == start + 1 && "百千万".indexOf(text.charAt(start)) >= 0;
        long value = multiplier ? scaleOf(text.charAt(start)) : valueOf(text.substring(start, i));
        if (value < 0) {
            return Optional.empty();
        }
        boolean more = isMore(text, i);
        if (more && text.startsWith("万", i + 1) && !text.startsWith("元", i + 2)) {
            return Optional.of(new Numeral(from, i + 2, BigDecimal.valueOf(value * 10_000), 10_000, true, i + 2, true));
        }
        return Optional.of(new Numeral(from, i, BigDecimal.valueOf(value), 1, more, more ? i + 1 : i, true));
    }

    /** A hundred without its one is a figure only as 百余, 近百, 上百; alone it belongs to a name: 百姓, 千家万户. */
    private static boolean bare(String text, int from, int to) {
        boolean alone = to == from + 1;
        boolean approached = from > 0 && "近上超逾过".indexOf(text.charAt(from - 1)) >= 0;
        return alone && (approached || isMore(text, to));
    }

    /** Value of a Chinese numeral, -1 if it is malformed or an approximation such as 三四. */
    static long valueOf(String numeral) {
        long total = 0;
        long section = 0;
        long digit = -1;
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i) == '〇' ? '零' : numeral.charAt(i) == '两' ? '二' : numeral.charAt(i);
            int d = DIGITS.indexOf(c);
            if (d == 0) {
                digit = -1;
            } else if (d > 0) {
                if (digit >= 0) {
                    return -1;
                }
                digit = d;
            } else if (MULTIPLIERS.indexOf(c) >= 0) {
                section += (digit < 0 ? 1 : digit) * (c == '十' ? 10 : c == '百' ? 100 : 1_000);
                digit = -1;
            } else {
                long unit = c == '万' ? 10_000 : 100_000_000;
                total = (total + section + Math.max(0, digit)) * unit;
                section = 0;
                digit = -1;
            }
        }
        return total + section + Math.max(0, digit);
    }
}
