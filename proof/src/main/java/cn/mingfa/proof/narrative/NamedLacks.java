package cn.mingfa.proof.narrative;

import cn.mingfa.proof.narrative.Sentences.Stretch;
import cn.mingfa.proof.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Shortcomings told in one list: 主要体现在审核质量不高、应诉能力不强、宣传面不广三个方面. */
final class NamedLacks {

    private static final Words LACKING = Words.list("lacking.txt");
    private static final Words SHOWING = Words.list("showing-words.txt");
    private static final Words ENDS = Words.list("showing-ends.txt");

    /** A thing and what it lacks; 不平衡、不充分 are two words of one. */
    private static final int SHORTEST = 5;

    private NamedLacks() {}

    /** Each thing lacking; none where the sentence is not such a list throughout. */
    static List<Stretch> in(String text, int from, int to) {
        int showing = SHOWING.find(text, from, to);
        if (showing < 0) {
            return List.of();
        }
        int start = showing + SHOWING.matchAt(text, showing);
        var lacks = new ArrayList<Stretch>();
        for (int i = start; i <= to; i++) {
            boolean ends = i == to || text.charAt(i) == '，' || ENDS.matchAt(text, i) > 0;
            if (ends || text.charAt(i) == '、') {
                if (i - start < SHORTEST || LACKING.find(text, start, i) < 0) {
                    return List.of();
                }
                lacks.add(new Stretch(start, i));
                start = i + 1;
            }
            if (ends) {
                break;
            }
        }
        return lacks.size() > 1 ? lacks : List.of();
    }
}
