package cn.mingfa.proof.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All cue words of the catalogue, looked for in one pass over a text. Each word has a number; a pass yields for every
 * word how far from the figure its nearest occurrence stands.
 */
final class CueIndex {

    /** The word does not occur. */
    static final int ABSENT = Integer.MAX_VALUE;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Character, List<String>> byFirst = new HashMap<>();

    /** Number of the word, a new one if it was not known. */
    int numberOf(String word) {
        Integer known = numbers.get(word);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        numbers.put(word, number);
        byFirst.computeIfAbsent(word.charAt(0), c -> new ArrayList<>()).add(word);
        return number;
    }

    /** A fresh row of distances, every word absent. */
    int[] none() {
        var gaps = new int[numbers.size()];
        Arrays.fill(gaps, ABSENT);
        return gaps;
    }

    /** Marks the words of a text; the distance is counted to its end, or from its beginning. */
    void mark(String text, boolean toEnd, int[] gaps) {
        for (int i = 0; i < text.length(); i++) {
            List<String> words = byFirst.get(text.charAt(i));
            if (words == null) {
                continue;
            }
            for (String word : words) {
                if (text.startsWith(word, i)) {
                    int gap = toEnd ? text.length() - i - word.length() : i;
                    int number = numberOf(word);
                    gaps[number] = Math.min(gaps[number], gap);
                }
            }
        }
    }
}
