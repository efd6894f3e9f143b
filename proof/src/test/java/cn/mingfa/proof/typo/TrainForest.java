package cn.mingfa.proof.typo;

import cn.mingfa.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Learns the forest that is shipped: {@code TrainForest CORPUS FOLDS FOREST}, run by {@code mvn -P forest -pl proof -am
 * process-test-classes}. Slips are put into the files of the {@link Corpus} a lexicon has not seen; a proposal is right if
 * it restores the text. Same input, same forest.
 */
final class TrainForest {

    private static final int SEED = 7;
    private static final int COPIES = 3;
    private static final int NAMES = 1500;

    private final List<float[]> features = new ArrayList<>();
    private final List<Boolean> right = new ArrayList<>();
    private final Random random = new Random(SEED);

    private TrainForest() {}

    public static void main(String[] arguments) throws IOException {
        Corpus corpus = Corpus.of(Path.of(arguments[0]), Path.of(arguments[1]));
        var train = new TrainForest();
        corpus.each(train::learn);
        var forest = new ArrayList<String>();
        forest.add("# learnt by TrainForest from " + train.right.size() + " proposals in "
                + corpus.files().size() + " files of the corpus; not to be edited by hand");
        forest.addAll(Boosting.forest(train.features, train.right));
        Files.write(Path.of(arguments[2]), forest);
    }

    private void learn(Lexicon lexicon, List<String> lines) {
        var slips = new Slips(lexicon, (features, least) -> 0, null);
        var injector = new Injector(lexicon, lines, random);
        for (String line : lines) {
            int copies = Corpus.isProse(line) ? COPIES : 1;
            Corpus.runs(line, 2, random, (from, to) -> run(slips, injector, line, from, to, copies));
        }
        for (int i = 0; i < NAMES; i++) {
            String names = injector.names();
            note(slips, names, names, 0, names.length());
        }
    }

    private void run(Slips slips, Injector injector, String line, int from, int to, int copies) {
        note(slips, line, line, from, to);
        for (int copy = 0; copy < copies; copy++) {
            char[] written = line.toCharArray();
            boolean wrong = injector.inject(written, from, to);
            if (wrong && to - from > 12 && random.nextInt(4) == 0) {
                injector.inject(written, from, to);
            }
            if (wrong) {
                note(slips, new String(written), line, from, to);
            }
        }
    }

    private void note(Slips slips, String written, String meant, int from, int to) {
        for (Proposal proposal : slips.proposals(written, from, to)) {
            String there = written.substring(proposal.start(), proposal.end());
            String should = meant.substring(proposal.start(), proposal.end());
            features.add(proposal.features());
            right.add(proposal.replacement().equals(should) && !there.equals(should));
        }
    }
}
