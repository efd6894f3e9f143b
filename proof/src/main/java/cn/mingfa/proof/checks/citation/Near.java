package cn.mingfa.proof.checks.citation;

/** Looks for a mark not farther than a few characters: a text full of the opening one costs no more than any other. */
final class Near {

    private Near() {}

    /** Offset of the mark at or behind the place, at most {@code most} characters on; -1 if it is not there. */
    static int find(String text, char mark, int from, int most) {
        int end = Math.min(text.length(), from + most + 1);
        for (int i = Math.max(0, from); i < end; i++) {
            if (text.charAt(i) == mark) {
                return i;
            }
        }
        return -1;
    }

    /** Offset of the mark at or before the place, at most {@code most} characters back; -1 if it is not there. */
    static int findBefore(String text, char mark, int from, int most) {
        for (int i = from; i >= 0 && i >= from - most; i--) {
            if (text.charAt(i) == mark) {
                return i;
            }
        }
        return -1;
    }
}
