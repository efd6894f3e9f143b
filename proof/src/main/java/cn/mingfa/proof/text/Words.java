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
 * a small set of bits, nothing is copied.
 */
public final class Words {

    private static final Words EMPTY = new Words(List.of());

    private final Shelf byFirst;
    private final Shelf byLast;

    private Words(Collection<String> words) {
        var first = new HashMap<Character, List<String>>();
        var last = new HashMap<Character, List<String>>();
        for (String word : new HashSet<>(words)) {
            int end = word.length() - 1;
            first.computeIfAbsent(word.charAt(0), k -> new ArrayList<>()).add(word.substring(1));
            last.computeIfAbsent(word.charAt(end), k -> new ArrayList<>()).add(word.substring(0, end));
        }
        byFirst = new Shelf(first);
        byLast = new Shelf(last);
    }

    /** What is left of words without a character of theirs, by that character. */
    private static final class Shelf {

        private static final int PAGE = 6;
        private static final int FEWEST = 8;
        private static final int ROOM = 4;
        private static final char[] NONE = {};

        /** A bit for the lowest bits of every character: tells most others from them close by. */
        private final long[] bits;

        private final char[] characters;
        /** Each word as its length and its letters, the longest first. */
        private final char[][] rests;

        Shelf(Map<Character, List<String>> all) {
            int size = Integer.highestOneBit(Math.max(1, all.size())) * ROOM;
            bits = new long[Math.max(FEWEST, size >> 1)];
            characters = new char[size];
            rests = new char[size][];
            Arrays.fill(rests, NONE);
            all.forEach((c, list) -> {
                int slot = slot(c);
                bits[word(c)] |= 1L << c;
                characters[slot] = c;
                rests[slot] = longestFirst(list);
            });
        }

        private int word(char c) {
            return c >> PAGE & bits.length - 1;
        }

        /** Where what is left beside the character stands, or would. */
        private int slot(char c) {
            int slot = c * 0x9e3779b9 >>> 16 & characters.length - 1;
            while (characters[slot] != c && rests[slot].length > 0) {
                slot = slot + 1 & characters.length - 1;
            }
            return slot;
        }

        private static char[] longestFirst(List<String> words) {
            words.sort(Comparator.comparingInt(String::length).reversed());
            var letters = new StringBuilder();
            words.forEach(word -> letters.append((char) word.length()).append(word));
            return letters.toString().toCharArray();
        }

        /** Where the next character stands in the range that a word may have here, its end if there is none. */
        int next(String text, int from, int to) {
            int at = from;
            while (at < to && lacks(text.charAt(at))) {
                at++;
            }
            return at;
        }

        /** Whether no word may have the character here; a few that none has pass. */
        boolean lacks(char c) {
            return (bits[word(c)] & 1L << c) == 0;
        }

        char[] of(char c) {
            return rests[slot(c)];
        }
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
        if (at >= text.length() || byFirst.lacks(text.charAt(at))) {
            return 0;
        }
        char[] rests = byFirst.of(text.charAt(at));
        for (int i = 0; i < rests.length; i += rests[i] + 1) {
            int length = rests[i];
            if (at + length < text.length() && stands(rests, i + 1, length, text, at + 1)) {
                return length + 1;
            }
        }
        return 0;
    }

    private static boolean stands(char[] letters, int from, int length, String text, int at) {
        for (int i = 0; i < length; i++) {
            if (letters[from + i] != text.charAt(at + i)) {
                return false;
            }
        }
        return true;
    }

    /** Position of the first word inside the range, -1 if there is none. */
    public int find(String text, int from, int to) {
        int end = Math.min(to, text.length());
        for (int i = byFirst.next(text, Math.max(0, from), end); i < end; i = byFirst.next(text, i + 1, end)) {
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
        int first = Math.max(0, from);
        if (end <= first || byLast.lacks(text.charAt(end - 1))) {
            return 0;
        }
        char[] rests = byLast.of(text.charAt(end - 1));
        for (int i = 0; i < rests.length; i += rests[i] + 1) {
            int length = rests[i];
            int start = end - 1 - length;
            if (start >= first && stands(rests, i + 1, length, text, start)) {
                return length + 1;
            }
        }
        return 0;
    }
}
