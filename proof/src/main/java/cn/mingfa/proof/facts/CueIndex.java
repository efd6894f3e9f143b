package cn.mingfa.proof.facts;

import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All cue words of the catalogue, looked for in one pass over a text by a tree of characters. Each word has a number; a
 * pass yields for every word how far from the figure its nearest occurrence stands.
 */
final class CueIndex {

    /** The word does not occur. */
    static final int ABSENT = Integer.MAX_VALUE;

    /** Words that cover others. */
    private static final Words COVERS = Words.of(
            Resources.table("cue-covers.csv", 2).stream().map(List::getFirst).toList());

    private static final class Node {
        private char[] letters = {};
        private Node[] nodes = {};
        private int word = -1;

        /** The node behind a letter, null if there is none. */
        @Nullable
        Node behind(char letter) {
            for (int i = 0; i < letters.length; i++) {
                if (letters[i] == letter) {
                    return nodes[i];
                }
            }
            return null;
        }

        Node grown(char letter) {
            Node node = behind(letter);
            if (node == null) {
                node = new Node();
                letters = Arrays.copyOf(letters, letters.length + 1);
                nodes = Arrays.copyOf(nodes, nodes.length + 1);
                letters[letters.length - 1] = letter;
                nodes[nodes.length - 1] = node;
            }
            return node;
        }
    }

    /** Nodes of first characters, by the character; cues are Han, Latin and digits, so one page of references. */
    private final @Nullable Node[] roots = new @Nullable Node[Character.MAX_VALUE + 1];

    /** By the word that covers them, the cue words inside it that are not meant there. */
    private final Map<String, Set<Integer>> hiddenBy;

    private int size;

    CueIndex() {
        hiddenBy = Resources.table("cue-covers.csv", 2).stream()
                .collect(Collectors.toUnmodifiableMap(
                        List::getFirst,
                        row -> Resources.split(row.get(1), ' ').stream()
                                .map(this::numberOf)
                                .collect(Collectors.toUnmodifiableSet())));
    }

    /** Number of the word, a new one if it was not known. */
    int numberOf(String word) {
        Node root = roots[word.charAt(0)];
        Node node = root == null ? new Node() : root;
        roots[word.charAt(0)] = node;
        for (int i = 1; i < word.length(); i++) {
            node = node.grown(word.charAt(i));
        }
        if (node.word < 0) {
            node.word = size++;
        }
        return node.word;
    }

    /** How many words there are. */
    int size() {
        return size;
    }

    /** A fresh row of distances, every word absent. */
    int[] none() {
        var gaps = new int[size];
        Arrays.fill(gaps, ABSENT);
        return gaps;
    }

    /** What a pass tells of each word it meets: its number and the distance. */
    interface Meeting {
        void at(int word, int gap);
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
            Node node = roots[text.charAt(i)];
            int at = i;
            while (node != null) {
                at++;
                if (node.word >= 0 && (at > until || !hidden.contains(node.word))) {
                    meeting.at(node.word, toEnd ? text.length() - at : i);
                }
                node = at < text.length() ? node.behind(text.charAt(at)) : null;
            }
        }
    }
}
