package cn.mingfa.lexicon.build;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The open general dictionary: its words with sort and frequency, and its pairs of neighbouring words. */
final class General {

    interface Taker {
        void take(String word, String nature, int count);
    }

    interface PairTaker {
        void take(String left, String right, int count);
    }

    private General() {}

    static void words(Taker taker) {
        keys(CoreDictionary.trie).forEach((word, at) -> attribute(word, CoreDictionary.get(at), taker));
        var more = CustomDictionary.DEFAULT.dat;
        keys(more).forEach((word, at) -> attribute(word, more.getValueAt(at), taker));
    }

    private static void attribute(String word, CoreDictionary.Attribute attribute, Taker taker) {
        taker.take(word, attribute.nature[0].toString(), attribute.totalFrequency);
    }

    static void pairs(PairTaker taker) {
        var words = new String[CoreDictionary.trie.size()];
        keys(CoreDictionary.trie).forEach((word, at) -> words[at] = word);
        try (var in = new ObjectInputStream(Artifacts.stream(Artifacts.PAIRS))) {
            var start = (int[]) in.readObject();
            var pair = (int[]) in.readObject();
            for (int i = 0; i + 1 < start.length; i++) {
                for (int j = start[i]; j < start[i + 1]; j++) {
                    taker.take(words[i], words[pair[2 * j]], pair[2 * j + 1]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Walks a double array back into its keys. */
    private static Map<String, Integer> keys(DoubleArrayTrie<?> trie) {
        int[] base = trie.getBase();
        int[] check = trie.getCheck();
        var children = new HashMap<Integer, List<Integer>>();
        for (int i = 1; i < trie.getSize(); i++) {
            if (check[i] != 0) {
                children.computeIfAbsent(check[i], k -> new ArrayList<>()).add(i);
            }
        }
        var keys = new java.util.TreeMap<String, Integer>();
        walk(base, children, 0, new StringBuilder(), keys);
        return keys;
    }

    private static void walk(
            int[] base,
            Map<Integer, List<Integer>> children,
            int state,
            StringBuilder word,
            Map<String, Integer> keys) {
        int begin = base[state];
        for (int child : children.getOrDefault(begin, List.of())) {
            int code = child - begin - 1;
            if (child == begin) {
                if (base[child] < 0) {
                    keys.put(word.toString(), -base[child] - 1);
                }
            } else if (code >= 0 && code <= Character.MAX_VALUE) {
                word.append((char) code);
                walk(base, children, child, word, keys);
                word.setLength(word.length() - 1);
            }
        }
    }
}
