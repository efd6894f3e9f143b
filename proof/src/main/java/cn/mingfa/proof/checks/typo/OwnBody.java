package cn.mingfa.proof.checks.typo;

/** How the writer calls its own region or body: 区 in 我区. Which one is left out of 结合我实际 only the rest of the text tells. */
final class OwnBody {

    private static final char OWN = '我';
    private static final String BODIES = "省市州盟县区旗镇乡村局委办厅院校队站所";

    private OwnBody() {}

    /** Whether one of these words is said to be missing behind 我. */
    static boolean isAsked(String text, int at, char missing) {
        return at > 0 && text.charAt(at - 1) == OWN && BODIES.indexOf(missing) >= 0;
    }

    /** The word that stands most often behind 我, the one given where none does. */
    static char in(String source, char otherwise) {
        var counts = new int[BODIES.length()];
        char best = otherwise;
        int most = 0;
        for (int at = source.indexOf(OWN); at >= 0 && at + 1 < source.length(); at = source.indexOf(OWN, at + 1)) {
            int body = BODIES.indexOf(source.charAt(at + 1));
            if (body >= 0 && ++counts[body] > most) {
                most = counts[body];
                best = BODIES.charAt(body);
            }
        }
        return best;
    }
}
