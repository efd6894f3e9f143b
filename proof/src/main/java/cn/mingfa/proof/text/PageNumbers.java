package cn.mingfa.proof.text;

/** Lines that hold nothing but the number of a page: {@code — 3 —}, {@code 第3页 共10页}. */
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
        if (first == '第' && last == '页') {
            return onlyOf(text, "第页共/， ");
        }
        return text.length() >= 3
                && DASHES.indexOf(first) >= 0
                && DASHES.indexOf(last) >= 0
                && onlyOf(text, DASHES + " \u3000\u00a0");
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
