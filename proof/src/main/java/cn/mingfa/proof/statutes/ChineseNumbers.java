package cn.mingfa.proof.statutes;

/** Chinese numerals of articles, 1 to 9999. */
public final class ChineseNumbers {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] STEPS = {"千", "百", "十", ""};
    private static final int[] WORTH = {1000, 100, 10, 1};

    private ChineseNumbers() {}

    /** The value of a numeral, Chinese or of ASCII digits; 0 if it is none. */
    public static int parse(String numeral) {
        if (numeral.isEmpty() || numeral.length() > 10) {
            return 0;
        }
        if (numeral.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return numeral.length() > 4 ? 0 : Integer.parseInt(numeral);
        }
        int total = 0;
        int digit = 0;
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            int value = c == '〇' ? 0 : c == '两' ? 2 : DIGITS.indexOf(c);
            if (value >= 0) {
                digit = value;
                continue;
            }
            int worth = c == '千' ? 1000 : c == '百' ? 100 : c == '十' ? 10 : 0;
            if (worth == 0) {
                return 0;
            }
            total += (digit == 0 && i == 0 ? 1 : digit) * worth;
            digit = 0;
        }
        return total + digit;
    }

    /** The numeral as laws write it: 10 is 十, 105 is 一百零五, 110 is 一百一十. */
    public static String print(int value) {
        if (value < 1 || value > 9999) {
            throw new IllegalArgumentException("1 to 9999, not " + value);
        }
        var out = new StringBuilder();
        boolean gap = false;
        int rest = value;
        for (int i = 0; i < WORTH.length; i++) {
            int digit = rest / WORTH[i];
            rest %= WORTH[i];
            if (digit == 0) {
                gap = !out.isEmpty();
                continue;
            }
            if (gap) {
                out.append('零');
                gap = false;
            }
            if (!(digit == 1 && WORTH[i] == 10 && out.isEmpty())) {
                out.append(DIGITS.charAt(digit));
            }
            out.append(STEPS[i]);
        }
        return out.toString();
    }

    /** Whether the character may stand in such a numeral. */
    public static boolean isPart(char c) {
        return (c >= '0' && c <= '9')
                || c == '〇'
                || c == '两'
                || c == '千'
                || c == '百'
                || c == '十'
                || DIGITS.indexOf(c) >= 0;
    }
}
