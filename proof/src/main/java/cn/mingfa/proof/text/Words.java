package cn.mingfa.proof.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A set of words that can be looked for at a position: longest match, in time independent of the size of the set. */
public final class Words {

    private final Map<Character, Integer> longest = new HashMap<>();
    private final Set<String> words;

    private Words(Collection<String> words) {
        this.words = new HashSet<>(words);
        for (String word : this.words) {
            longest.merge(word.charAt(0), word.length(), Math::max);
        }
    }

    public static Words of(Collection<String> words) {
        return new Words(words);
    }

    /** The list shipped under the name. */
    public static Words list(String name) {
        return new Words(Resources.lines(name));
    }

    /** Length of the longest word that stands at the position, 0 if none does. */
    public int matchAt(String text, int at) {
        if (at >= text.length()) {
            return 0;
        }
        Integer most = longest.get(text.charAt(at));
        if (most == null) {
            return 0;
        }
        for (int n = Math.min(most, text.length() - at); n > 0; n--) {
            if (words.contains(text.substring(at, at + n))) {
                return n;
            }
        }
        return 0;
    }

    /** Position of the first word inside the range, -1 if there is none. */
    public int find(String text, int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            int n = matchAt(text, i);
            if (n > 0 && i + n <= to) {
                return i;
            }
        }
        return -1;
    }

    /** Whether any of the words occurs in the text. */
    public boolean occurIn(String text) {
        return find(text, 0, text.length()) >= 0;
    }

    /** Whether one of the words stands right before the position. */
    public boolean endAt(String text, int end) {
        for (int n = 1; n <= 8 && n <= end; n++) {
            if (words.contains(text.substring(end - n, end))) {
                return true;
            }
        }
        return false;
    }
}
