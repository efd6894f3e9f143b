package cn.mingfa.document.read;

import java.util.Locale;

/** Renders the number of an automatically numbered paragraph in the formats of ECMA-376, ST_NumberFormat. */
final class NumberFormat {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String LEGAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "十", "百", "千"};
    private static final String[] LEGAL_PLACES = {"", "拾", "佰", "仟"};
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

    private NumberFormat() {}

    /** The number as printed; formats that are unknown print as decimal, as word processors do. */
    static String render(int n, String format) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "decimalZero" -> n < 10 ? "0" + n : Integer.toString(n);
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "koreanCounting" -> counting(n, DIGITS, "零", PLACES, false);
            case "chineseLegalSimplified", "ideographLegalTraditional" ->
                counting(n, LEGAL_DIGITS, "零", LEGAL_PLACES, true);
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital", "koreanDigital" ->
                digits(n, '〇', DIGITS);
            case "decimalFullWidth", "decimalFullWidth2" -> digits(n, '０', "０１２３４５６７８９");
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed(n, 20, '①');
            case "decimalEnclosedParen" -> enclosed(n, 20, '⑴');
            case "decimalEnclosedFullstop" -> enclosed(n, 20, '⒈');
            case "ideographEnclosedCircle" -> enclosed(n, 10, '㈠');
            case "ideographTraditional" -> cyclic(n, STEMS);
            case "ideographZodiac" -> cyclic(n, BRANCHES);
            case "upperRoman" -> roman(n);
            case "lowerRoman" -> roman(n).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters(n, 'A');
            case "lowerLetter" -> letters(n, 'a');
            default -> Integer.toString(n);
        };
    }

    /** 十一, 二十, 一百零五; the everyday form drops the 一 of 一十. */
    private static String counting(int n, String digits, String zero, String[] places, boolean full) {
        if (n <= 0 || n > 9999) {
            return Integer.toString(n);
        }
        var out = new StringBuilder();
        boolean gap = false;
        for (int place = 3; place >= 0; place--) {
            int digit = n / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                gap = !out.isEmpty();
                continue;
            }
            if (gap) {
                out.append(zero);
                gap = false;
            }
            boolean bareTen = !full && place == 1 && digit == 1 && out.isEmpty();
            if (!bareTen) {
                out.append(digits.charAt(digit));
            }
            out.append(places[place]);
        }
        return out.toString();
    }

    private static String digits(int n, char zero, String digits) {
        var out = new StringBuilder();
        for (char c : Integer.toString(n).toCharArray()) {
            out.append(c == '0' ? zero : Character.isDigit(c) ? digits.charAt(c - '0') : c);
        }
        return out.toString();
    }

    private static String enclosed(int n, int most, char first) {
        return n >= 1 && n <= most ? Character.toString((char) (first + n - 1)) : Integer.toString(n);
    }

    private static String cyclic(int n, String signs) {
        return n >= 1 && n <= signs.length() ? signs.substring(n - 1, n) : Integer.toString(n);
    }

    /** a … z, aa, bb: the letter is repeated, as Word does. */
    private static String letters(int n, char first) {
        if (n < 1 || n > 26 * 20) {
            return Integer.toString(n);
        }
        return Character.toString((char) (first + (n - 1) % 26)).repeat((n - 1) / 26 + 1);
    }

    private static String roman(int n) {
        if (n < 1 || n > 3999) {
            return Integer.toString(n);
        }
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        int[] worth = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        var out = new StringBuilder();
        int rest = n;
        for (int i = 0; i < worth.length; i++) {
            out.append(signs[i].repeat(rest / worth[i]));
            rest %= worth[i];
        }
        return out.toString();
    }
}
