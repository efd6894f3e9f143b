package cn.mingfa.proof.typo;

import cn.mingfa.lexicon.Lexicon;
import cn.mingfa.lexicon.LexiconReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Our own corpus as a trainer meets it. The folder of folds holds a lexicon {@code k.bin} for each k, made without every
 * n-th file of the corpus counted from k, so that nothing is ever learnt from text the lexicon has seen.
 */
record Corpus(List<Path> files, List<Path> folds) {

    /** Learns from the lines of the files a lexicon has not seen. */
    interface Learner {
        void learn(Lexicon lexicon, List<String> lines);
    }

    /** A run of Chinese characters in a line. */
    interface Run {
        void at(int from, int to);
    }

    static Corpus of(Path corpus, Path folds) throws IOException {
        return new Corpus(list(corpus, ".txt"), list(folds, ".bin"));
    }

    private static List<Path> list(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
    }

    void each(Learner learner) throws IOException {
        for (int fold = 0; fold < folds.size(); fold++) {
            Lexicon lexicon = LexiconReader.file(folds.get(fold));
            var lines = new ArrayList<String>();
            for (int i = fold; i < files.size(); i += folds.size()) {
                Files.readAllLines(files.get(i)).stream()
                        .filter(line -> !line.startsWith("#"))
                        .forEach(lines::add);
            }
            learner.learn(lexicon, lines);
        }
    }

    /** The runs of a line that are long enough: all of prose, a third of those in lists. */
    static void runs(String line, int least, Random random, Run run) {
        int from = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || !Slips.isHan(line.charAt(i))) {
                if (i - from >= least && (isProse(line) || random.nextInt(3) == 0)) {
                    run.at(from, i);
                }
                from = i + 1;
            }
        }
    }

    static boolean isProse(String line) {
        return line.indexOf('，') >= 0 || line.indexOf('。') >= 0;
    }
}
