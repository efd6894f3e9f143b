package cn.mingfa.proof.narrative;

import cn.mingfa.proof.narrative.Sentences.Stretch;
import cn.mingfa.proof.text.Words;
import java.util.ArrayList;
import java.util.List;

/** A row of shortcomings behind 主要表现为：; what is said before it only leads up to it. */
final class Shown {

    private static final Words SHOWING = Words.list("showing-words.txt");
    private static final Words HEADS = Words.list("showing-heads.txt");

    private Shown() {}

    /** The stretches from the first that stands behind such words on, without them; all where none does. */
    static List<Stretch> behind(String text, List<Stretch> stretches) {
        for (int i = 0; i < stretches.size(); i++) {
            Stretch first = stretches.get(i);
            if (first.to() < text.length() && text.charAt(first.to()) == '：' && shows(text, first.to())) {
                return stretches.subList(i + 1, stretches.size());
            }
            int colon = text.indexOf('：', first.from(), first.to());
            if (colon >= 0 && shows(text, colon)) {
                var behind = new ArrayList<>(stretches.subList(i, stretches.size()));
                behind.set(0, new Stretch(colon + 1, first.to()));
                return behind;
            }
        }
        return stretches;
    }

    /** Behind the colon that opens the row, -1 where none does. */
    static int from(String text, List<Stretch> stretches) {
        for (Stretch stretch : stretches) {
            int to = Math.min(text.length(), stretch.to() + 1);
            int colon = text.indexOf('：', stretch.from(), to);
            if (colon >= 0 && shows(text, colon)) {
                return colon + 1;
            }
        }
        return -1;
    }

    private static boolean shows(String text, int colon) {
        return SHOWING.endAt(text, colon) || HEADS.endAt(text, colon);
    }
}
