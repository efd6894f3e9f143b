package cn.mingfa.proof.checks.copy;

import cn.mingfa.proof.checks.Notes;
import java.util.List;

/** Tells copied sentences: a few each at its place, many as one finding with their share. */
final class Copied {

    /** Shorter sentences are too alike to say anything. */
    static final int SHORTEST = 25;

    private static final int FEW = 5;

    private Copied() {}

    static void tell(List<Sentence> all, List<Sentence> copied, String where, String advice, Notes notes) {
        if (copied.size() > FEW) {
            int length = copied.stream().mapToInt(s -> s.bare().length()).sum();
            int whole = all.stream().mapToInt(s -> s.bare().length()).sum();
            notes.document("有" + copied.size() + "句与" + where + "相同或几乎相同，约占长句的" + length * 100 / whole + "%，" + advice);
            return;
        }
        for (Sentence sentence : copied) {
            notes.at(sentence.start(), sentence.end(), "这一句与" + where + "相同或几乎相同，" + advice);
        }
    }
}
