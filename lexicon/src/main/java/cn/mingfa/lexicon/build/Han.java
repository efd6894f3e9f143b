package cn.mingfa.lexicon.build;

/** What counts as a Chinese character here. */
final class Han {

    private Han() {}

    static boolean is(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }

    static boolean all(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!is(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
