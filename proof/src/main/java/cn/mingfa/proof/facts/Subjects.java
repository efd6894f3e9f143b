package cn.mingfa.proof.facts;

import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Resources;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whom a figure is about: the nearest such word before it in its sentence, else the unit itself. */
final class Subjects {

    private static final int NEAR = 9;
    static final String OWN = "本单位";
    private static final Map<Character, Map<String, String>> WORDS = load();

    private Subjects() {}

    static String in(String sentenceBefore) {
        for (int i = sentenceBefore.length() - 1; i >= 0; i--) {
            Map<String, String> words = WORDS.get(sentenceBefore.charAt(i));
            if (words == null) {
                continue;
            }
            String best = "";
            for (String word : words.keySet()) {
                if (word.length() > best.length() && sentenceBefore.startsWith(word, i)) {
                    best = word;
                }
            }
            if (!best.isEmpty() && opensClause(sentenceBefore, i)) {
                return words.getOrDefault(best, OWN);
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
            if (c == '、' || c == '挥' || c == '请' || c == '求') {
                return false;
            }
        }
        return at <= NEAR;
    }

    private static Map<Character, Map<String, String>> load() {
        var words = new HashMap<Character, Map<String, String>>();
        for (List<String> row : Resources.table("subjects.csv", 2)) {
            words.computeIfAbsent(row.get(0).charAt(0), c -> new HashMap<>()).put(row.get(0), row.get(1));
        }
        return words;
    }
}
