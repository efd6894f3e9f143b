package cn.mingfa.proof.checks.citation;

import cn.mingfa.lexicon.Lexicon;
import cn.mingfa.lexicon.Sounds;

/** Tells whether two characters are taken for one another by a slip: they sound alike or look alike. */
final class Alike {

    private Alike() {}

    /**
     * Whether two texts of one length differ only in characters that are alike; also where they differ in length, which is a
     * slip of its own.
     */
    static boolean slipped(String written, String right) {
        if (written.length() != right.length()) {
            return true;
        }
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) != right.charAt(i) && !are(written.charAt(i), right.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean are(char a, char b) {
        Lexicon lexicon = Lexicon.shipped();
        return lexicon.sounds().between(a, b) < Sounds.FAR
                || lexicon.shapes().between(a, b) > 0
                || lexicon.shapes().between(b, a) > 0;
    }
}
