package cn.mingfa.kernel.matter;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people write them: full-width digits, thousands separators, the unit behind; never scaled by 万 or 亿. */
final class NumberText {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?");
    private static final Pattern SCALED = Pattern.compile(".*\\d\\s*[十百千万亿].*");
    private static final int MOST_DIGITS = 18;
    private static final int MOST_DECIMALS = 6;

    private NumberText() {}

    /** Empty when it is no number, or longer than 18 digits with 6 decimals. */
    static Optional<BigDecimal> number(String raw, Optional<String> unit) {
        String text = plain(raw, unit);
        if (!NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(text.replace(",", ""));
        boolean tooLong = number.precision() - number.scale() > MOST_DIGITS
                || number.stripTrailingZeros().scale() > MOST_DECIMALS;
        return tooLong ? Optional.empty() : Optional.of(number);
    }

    /** Whether it is written with a scale such as 万, which we do not guess. */
    static boolean isScaled(String raw, Optional<String> unit) {
        return SCALED.matcher(plain(raw, unit)).matches();
    }

    private static String plain(String raw, Optional<String> unit) {
        String text = Normalizer.normalize(raw, Normalizer.Form.NFKC)
                .replace('\u2212', '-')
                .strip();
        String ending =
                unit.map(u -> Normalizer.normalize(u, Normalizer.Form.NFKC)).orElse("");
        return text.endsWith(ending)
                ? text.substring(0, text.length() - ending.length()).strip()
                : text;
    }
}
