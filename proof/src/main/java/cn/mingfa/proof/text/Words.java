package cn.mingfa.proof.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * A set of words that can be looked for at a position: longest match. A position no word begins at costs one look into
 * a set of bits, nothing is copied.
 */
public final class Words {

    private static final int PAGE = 6;
    private static final int LASTS = 11;
    private static final String[] NONE = {};

    private static final Words EMPTY = new Words(List.of());

    private final long[] firsts = new long[(Character.MAX_VALUE + 1) >> PAGE];
    /** A bit for the lowest bits of every last character. */
    private final long[] lasts = new long[1 << LASTS - PAGE];

    private final Shelf byFirst;
    private final Shelf byLast;

    private Words(Collection<String> words) {
        var first = new HashMap<Character, List<String>>();
        var last = new HashMap<Character, List<String>>();
        for (String word : new HashSet<>(words)) {
            char c = word.charAt(0);
            firsts[c >> PAGE] |= 1L << c;
            first.computeIfAbsent(c, k -> new ArrayList<>()).add(word);
            char end = word.charAt(word.length() - 1);
            lasts[low(end)] |= 1L << end;
            last.computeIfAbsent(end, k -> new ArrayList<>()).add(word);
        }
        byFirst = new Shelf(first);
        byLast = new Shelf(last);
    }

    /** Words by a character of theirs, the longest first. */
    private static final class Shelf {
        private final char[] characters;
        private final String[][] words;

        Shelf(Map<Character, List<String>> all) {
            int size = Integer.highestOneBit(Math.max(1, all.size())) * 4;
            characters = new char[size];
            words = new String[size][];
            Arrays.fill(words, NONE);
            all.forEach((c, list) -> {
                int slot = slot(c);
                characters[slot] = c;
                words[slot] = longestFirst(list);
            });
        }

        /** Where the words of the character stand, or would. */
        private int slot(char c) {
            int slot = c * 0x9e3779b9 >>> 16 & characters.length - 1;
            while (characters[slot] != c && words[slot].length > 0) {
                slot = slot + 1 & characters.length - 1;
            }
            return slot;
        }

        String[] of(char c) {
            return words[slot(c)];
        }
    }

    private static int low(char c) {
        return (c & (1 << LASTS) - 1) >> PAGE;
    }

    private static String[] longestFirst(List<String> words) {
        words.sort(Comparator.comparingInt(String::length).reversed());
        return words.toArray(String[]::new);
    }

    public static Words of(Collection<String> words) {
        return words.isEmpty() ? EMPTY : new Words(words);
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
        char c = text.charAt(at);
        if ((firsts[c >> PAGE] & 1L << c) == 0) {
            return 0;
        }
        for (String word : byFirst.of(c)) {
            if (text.startsWith(word, at)) {
                return word.length();
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
        return lengthBefore(text, 0, end) > 0;
    }

    /** Length of the longest word that ends at the position and begins no earlier than {@code from}, 0 if none does. */
    public int lengthBefore(String text, int from, int end) {
        if (end <= from) {
            return 0;
        }
        char c = text.charAt(end - 1);
        if ((lasts[low(c)] & 1L << c) == 0) {
            return 0;
        }
        for (String word : byLast.of(c)) {
            int start = end - word.length();
            if (start >= from && text.startsWith(word, start)) {
                return word.length();
            }
        }
        return 0;
    }
}
