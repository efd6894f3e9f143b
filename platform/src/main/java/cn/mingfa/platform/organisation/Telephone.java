package cn.mingfa.platform.organisation;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What may be entered as a telephone: 5 to 21 digits, those of area code and extension counted, with the usual marks
 * between.
 */
public final class Telephone {

    private static final Pattern ALLOWED = Pattern.compile("[0-9+()（） －—-]+(?:(?:转|分机|x|X)[0-9]{1,6})?");
    private static final int FEWEST = 5;
    private static final int MOST = 21;
    private static final int LONGEST = 32;

    private Telephone() {}

    /** Why it is no telephone, in a sentence; nothing where it is one, or blank. */
    public static Optional<String> problem(String typed) {
        String phone = typed.strip();
        long digits = phone.chars().filter(c -> c >= '0' && c <= '9').count();
        boolean sound = phone.isEmpty()
                || ALLOWED.matcher(phone).matches() && digits >= FEWEST && digits <= MOST && phone.length() <= LONGEST;
        return sound
                ? Optional.empty()
                : Optional.of("“" + phone + "”不像电话号码：只写数字，可以带区号、短横线和“转”分机，如 0000-61234567转801。");
    }

    /** For a link that dials: digits and a leading plus, without the extension. */
    public static String dialled(String phone) {
        String main = phone.replaceFirst("[转分xX].*$", "");
        return (main.strip().startsWith("+") ? "+" : "") + main.replaceAll("[^0-9]", "");
    }
}
