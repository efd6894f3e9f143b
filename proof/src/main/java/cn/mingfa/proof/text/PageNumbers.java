package cn.mingfa.proof.text;

/** Lines that hold nothing but the number of a page: {@code — 3 —}, {@code 第3页 共10页}, {@code 3 / 10}. */
final class PageNumbers {

    private static final String DASHES = "—-–－一─";

    private PageNumbers() {}

    static boolean is(String source, Line line) {
        if (line.length() > 16) {
            return false;
        }
        String text = line.of(source);
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        if (text.startsWith("Page ") || text.startsWith("page ") || text.startsWith("PAGE ")) {
            return onlyOf(text.substring("Page ".length()).replace("of", ""), " /");
        }
        if (first == '第' && last == '页') {
            return onlyOf(text, "第页共/， ");
        }
        if (Chars.isDigit(first) && Chars.isDigit(last)) {
            return isOutOf(text);
        }
        return text.length() >= 3
                && DASHES.indexOf(first) >= 0
                && DASHES.indexOf(last) >= 0
                && onlyOf(text, DASHES + " \u3000\u00a0");
    }

    /** {@code 3 / 10}, the first no greater than the second, each of three digits at most. */
    private static boolean isOutOf(String text) {
        int slash = Math.max(text.indexOf('/'), text.indexOf('／'));
        if (slash < 1) {
            return false;
        }
        String page = text.substring(0, slash).strip();
        String all = text.substring(slash + 1).strip();
        return isShortNumber(page) && isShortNumber(all) && Integer.parseInt(page) <= Integer.parseInt(all);
    }

    private static boolean isShortNumber(String text) {
        return !text.isEmpty() && text.length() <= 3 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean onlyOf(String text, String others) {
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Chars.isDigit(c)) {
                digit = true;
            } else if (others.indexOf(c) < 0) {
                return false;
            }
        }
        return digit;
    }
}
