package cn.mingfa.lexicon.build;

import cn.mingfa.lexicon.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All words with their counts, the pairs of words and the runs of characters. */
final class Vocabulary {

    private static final int LONGEST = 8;
    /** Shares of the sources in the probability of a word by itself. */
    private static final double LISTED = 0.45;

    private static final double GENERAL = 0.2;
    private static final double OWN = 0.35;

    final Map<String, Entry> entries = new TreeMap<>();
    final Map<Long, long[]> pairs = new HashMap<>();
    final Map<String, Integer> runs = new HashMap<>();
    final List<Entry> numbered = new ArrayList<>();
    private final Set<Character> traditional = new HashSet<>();
    private long listedTotal;
    private long generalTotal;
    private long ownTotal;

    private Vocabulary() {}

    static Vocabulary read(List<String> corpus) {
        var vocabulary = new Vocabulary();
        vocabulary.dictionaries();
        var own = new Corpus(vocabulary, corpus);
        own.addWords();
        vocabulary.number();
        own.count();
        vocabulary.generalPairs();
        return vocabulary;
    }

    private void dictionaries() {
        for (String line : Artifacts.lines(Artifacts.TRADITIONAL)) {
            String[] cells = line.split("[\t ]");
            if (cells.length > 1
                    && cells[0].length() == 1
                    && !List.of(cells).subList(1, cells.length).contains(cells[0])) {
                traditional.add(cells[0].charAt(0));
            }
        }
        for (String line : Artifacts.lines(Artifacts.WORDS)) {
            String[] cells = line.split(" ");
            if (cells.length >= 2 && usable(cells[0])) {
                Entry entry = entry(cells[0]);
                entry.listed += Long.parseLong(cells[1]);
                listedTotal += Long.parseLong(cells[1]);
                entry.kind = kind(cells.length > 2 ? cells[2] : "x", cells[0]);
            }
        }
        General.words((word, nature, count) -> {
            if (usable(word)) {
                Entry entry = entry(word);
                entry.general += count;
                generalTotal += count;
                if (entry.listed == 0 || kind(nature, word) == Kind.FUNCTION) {
                    entry.kind = kind(nature, word);
                }
            }
        });
    }

    private boolean usable(String word) {
        if (word.length() > LONGEST || !Han.all(word)) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (traditional.contains(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static Kind kind(String nature, String word) {
        if (nature.startsWith("nr")) {
            return Kind.PERSON;
        }
        if (nature.startsWith("ns")) {
            return Kind.PLACE;
        }
        if (nature.startsWith("nt") || nature.startsWith("nis")) {
            return Kind.ORGANISATION;
        }
        if (nature.startsWith("m") || nature.equals("t")) {
            return Kind.NUMBER;
        }
        if (word.length() <= 2 && !nature.isEmpty() && "pcuryed".indexOf(nature.charAt(0)) >= 0) {
            return Kind.FUNCTION;
        }
        return nature.startsWith("i") || nature.startsWith("l") ? Kind.IDIOM : Kind.PLAIN;
    }

    Entry entry(String word) {
        return entries.computeIfAbsent(word, Entry::new);
    }

    void sawOwn(Entry entry) {
        entry.own++;
        ownTotal++;
    }

    private void number() {
        numbered.add(new Entry(""));
        for (Entry entry : entries.values()) {
            entry.number = numbered.size();
            numbered.add(entry);
        }
    }

    /** Logarithm of the probability of a word by itself. */
    double alone(Entry entry) {
        double p = LISTED * entry.listed / Math.max(1, listedTotal)
                + GENERAL * entry.general / Math.max(1, generalTotal)
                + OWN * entry.own / Math.max(1, ownTotal);
        return Math.log(Math.max(p, 1e-11));
    }

    private void generalPairs() {
        General.pairs((left, right, count) -> {
            int a = general(left);
            int b = general(right);
            if (a >= 0 && b >= 0 && a + b > 0) {
                pairs.computeIfAbsent(((long) a << 32) | b, k -> new long[2])[1] += count;
            }
        });
    }

    /** The number of a word of the general pairs; 0 for a border or a mark, -1 for what is no word. */
    private int general(String word) {
        Entry entry = entries.get(word);
        if (entry != null) {
            return entry.number;
        }
        return word.startsWith("始##") || word.startsWith("末##") || !Character.isLetterOrDigit(word.charAt(0)) ? 0 : -1;
    }
}
