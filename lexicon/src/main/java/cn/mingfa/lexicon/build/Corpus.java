package cn.mingfa.lexicon.build;

import java.util.ArrayList;
import java.util.List;

/** Our own corpus, cut into runs of characters and those into words. */
final class Corpus {

    private static final int LONGEST = 8;
    private static final int LONGEST_RUN = 6;
    /** A phrase up to this length becomes a word if the dictionaries cannot cut it into longer ones. */
    private static final int SHORT = 5;

    private final Vocabulary vocabulary;
    private final List<String> pieces = new ArrayList<>();

    Corpus(Vocabulary vocabulary, List<String> lines) {
        this.vocabulary = vocabulary;
        for (String line : lines) {
            if (!line.startsWith("#")) {
                cut(line);
            }
        }
    }

    private void cut(String line) {
        int from = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || !Han.is(line.charAt(i))) {
                if (i > from) {
                    pieces.add(line.substring(from, i));
                }
                from = i + 1;
            }
        }
    }

    /** Adds short phrases that hold single characters as words of their own. */
    void addWords() {
        for (String piece : pieces) {
            if (piece.length() >= 2 && piece.length() <= SHORT && !vocabulary.entries.containsKey(piece)) {
                List<Entry> words = words(piece);
                if (words.stream().anyMatch(w -> w.word.length() == 1)) {
                    vocabulary.entry(piece);
                }
            }
            for (int i = 0; i < piece.length(); i++) {
                vocabulary.entry(piece.substring(i, i + 1));
            }
        }
    }

    /** Counts words, pairs and runs. */
    void count() {
        for (String piece : pieces) {
            int left = 0;
            for (Entry word : words(piece)) {
                vocabulary.sawOwn(word);
                pair(left, word.number);
                left = word.number;
            }
            pair(left, 0);
            for (int i = 0; i < piece.length(); i++) {
                for (int n = 2; n <= LONGEST_RUN && i + n <= piece.length(); n++) {
                    vocabulary.runs.merge(piece.substring(i, i + n), 1, Integer::sum);
                }
            }
        }
    }

    private void pair(int left, int right) {
        vocabulary.pairs.computeIfAbsent(((long) left << 32) | right, k -> new long[2])[0]++;
    }

    /** The most probable words of a piece, each taken by itself. */
    private List<Entry> words(String piece) {
        int n = piece.length();
        var best = new double[n + 1];
        var from = new int[n + 1];
        for (int end = 1; end <= n; end++) {
            best[end] = Double.NEGATIVE_INFINITY;
            for (int begin = Math.max(0, end - LONGEST); begin < end; begin++) {
                Entry entry = vocabulary.entries.get(piece.substring(begin, end));
                double score =
                        entry == null ? (end - begin == 1 ? -26 : Double.NEGATIVE_INFINITY) : vocabulary.alone(entry);
                if (best[begin] + score > best[end]) {
                    best[end] = best[begin] + score;
                    from[end] = begin;
                }
            }
        }
        var words = new ArrayList<Entry>();
        for (int end = n; end > 0; end = from[end]) {
            words.add(vocabulary.entry(piece.substring(from[end], end)));
        }
        return words.reversed();
    }
}
