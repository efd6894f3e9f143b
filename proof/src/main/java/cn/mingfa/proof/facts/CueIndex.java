package cn.mingfa.proof.facts;

import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Words;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All cue words of the catalogue, looked for in one pass over a text by a tree of characters. Each word has a number; a
 * pass yields for every word how far from the figure its nearest occurrence stands.
 */
final class CueIndex {

    /** Words that cover others. */
    private static final Words COVERS = Words.of(
            Resources.table("cue-covers.csv", 2).stream().map(List::getFirst).toList());

    private static final int CAPACITY = 1 << 15;
    private static final int PAGE = 6;

    /** The arcs of the tree: where they lead above, below the node they come from and the character; 0 for none. */
    private final long[] arcs = new long[CAPACITY];
    /** By node, the number of the word that ends there, -1 for none. */
    private final int[] words = new int[CAPACITY / 2];

    /** By node, a bit for each thirty-second of the characters that lead on: most that do not are told by it. */
    private final int[] fan = new int[CAPACITY / 2];

    private int grown = 1;
    /** A bit for each character a word begins with. */
    private final long[] firsts = new long[(Character.MAX_VALUE + 1) >> PAGE];

    /** By the word that covers them, the cue words inside it that are not meant there. */
    private final Map<String, Set<Integer>> hiddenBy;

    private int size;

    CueIndex() {
        Arrays.fill(words, -1);
        hiddenBy = Resources.table("cue-covers.csv", 2).stream()
                .collect(Collectors.toUnmodifiableMap(
                        List::getFirst,
                        row -> Resources.split(row.get(1), ' ').stream()
                                .map(this::numberOf)
                                .collect(Collectors.toUnmodifiableSet())));
    }

    /** Number of the word, a new one if it was not known. */
    int numberOf(String word) {
        firsts[word.charAt(0) >> PAGE] |= 1L << word.charAt(0);
        int node = 0;
        for (int i = 0; i < word.length(); i++) {
            node = grown(node, word.charAt(i));
        }
        if (words[node] < 0) {
            words[node] = size++;
        }
        return words[node];
    }

    private int grown(int node, char letter) {
        int slot = slot(node, letter);
        if (arcs[slot] == 0) {
            if (grown == words.length) {
                throw new IllegalStateException("too many cue words for " + CAPACITY + " arcs");
            }
            arcs[slot] = (long) grown++ << 32 | node << 16 | letter;
            fan[node] |= 1 << letter;
        }
        return node(slot);
    }

    /** The node the arc leads to, 0 where there is none. */
    private int node(int slot) {
        return (int) (arcs[slot] >>> 32);
    }

    /** Where the arc stands, or would. */
    private int slot(int node, char letter) {
        int arc = node << 16 | letter;
        int slot = (arc * 0x9e3779b9) >>> 17;
        while ((int) arcs[slot] != arc && arcs[slot] != 0) {
            slot = slot + 1 & CAPACITY - 1;
        }
        return slot;
    }

    private boolean begins(char letter) {
        return (firsts[letter >> PAGE] >>> letter & 1) != 0;
    }

    /** How many words there are. */
    int size() {
        return size;
    }

    /** What a pass tells of each word it meets: its number and the distance. */
    interface Meeting {
        void at(int word, int gap);
    }

    /** The words of a text. */
    BitSet words(String text) {
        var words = new BitSet();
        words(text, words);
        return words;
    }

    /** The words of a text and no others. */
    void words(String text, BitSet words) {
        words.clear();
        meet(text, true, (word, gap) -> words.set(word));
    }

    /**
     * Meets the words of a text; the distance is counted to its end, or from its beginning. What lies inside a word that
     * covers others is not met: 各类信息 is no 类信息, 协调解决 no 调解.
     */
    void meet(String text, boolean toEnd, Meeting meeting) {
        int until = 0;
        Set<Integer> hidden = Set.of();
        for (int i = 0; i < text.length(); i++) {
            int cover = COVERS.matchAt(text, i);
            if (cover > 0 && i + cover > until) {
                until = i + cover;
                hidden = hiddenBy.getOrDefault(text.substring(i, until), Set.of());
            }
            if (!begins(text.charAt(i))) {
                continue;
            }
            int node = 0;
            for (int at = i; at < text.length(); at++) {
                char letter = text.charAt(at);
                node = (fan[node] >>> letter & 1) == 0 ? 0 : node(slot(node, letter));
                if (node == 0) {
                    break;
                }
                int word = words[node];
                if (word >= 0 && (at + 1 > until || !hidden.contains(word))) {
                    meeting.at(word, toEnd ? text.length() - at - 1 : i);
                }
            }
        }
    }
}
