package cn.mingfa.proof.facts;

import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whom a figure is about: the nearest such word before it in its sentence, else the unit itself. */
final class Subjects {

    private static final int NEAR = 9;
    static final String OWN = "本单位";
    private static final Map<String, String> SUBJECTS = Resources.table("subjects.csv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(List::getFirst, List::getLast));
    private static final Words WORDS = Words.of(SUBJECTS.keySet());

    /** 在全市率先…: those it is compared with. */
    private static final Words ELSEWHERE = Words.list("subjects-compared.txt");

    private Subjects() {}

    static String in(String sentenceBefore) {
        for (int i = sentenceBefore.length() - 1; i >= 0; i--) {
            int length = WORDS.matchAt(sentenceBefore, i);
            if (length > 0 && opensClause(sentenceBefore, i) && ELSEWHERE.matchAt(sentenceBefore, i + length) == 0) {
                return SUBJECTS.getOrDefault(sentenceBefore.substring(i, i + length), OWN);
            }
        }
        return OWN;
    }

    /** The words count only near the beginning of a clause: elsewhere they are objects, as in 发挥法律顾问作用. */
    private static boolean opensClause(String text, int at) {
        for (int i = at - 1; i >= 0 && at - i <= NEAR; i--) {
            char c = text.charAt(i);
            if (Chars.endsClause(c)) {
                return true;
            }
            if (c == '、' || c == '挥' || c == '请' || c == '求' || c == '占' || c == '较' || c == '居') {
                return false;
            }
        }
        return at <= NEAR;
    }
}
