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
 * Learns the forest that is shipped: {@code TrainForest CORPUS FOLDS FOREST}, run by {@code mvn -P forest -pl proof -am
 * process-test-classes}. The folder of folds holds a lexicon {@code k.bin} for each k, made without every n-th file of the
 * corpus counted from k, so that the forest never learns from text the lexicon has seen. Slips are put into the files left
 * out; a proposal is right if it restores the text. Same input, same forest.
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
        List<Path> files = files(Path.of(arguments[0]), ".txt");
        Path folder = Path.of(arguments[1]);
        var train = new TrainForest();
        int folds = files(folder, ".bin").size();
        for (int fold = 0; fold < folds; fold++) {
            Lexicon lexicon = LexiconReader.file(folder.resolve(fold + ".bin"));
            var lines = new ArrayList<String>();
            for (int i = fold; i < files.size(); i += folds) {
                Files.readAllLines(files.get(i)).stream()
                        .filter(line -> !line.startsWith("#"))
                        .forEach(lines::add);
            }
            train.learn(lexicon, lines);
        }
        var forest = new ArrayList<String>();
        forest.add("# learnt by TrainForest from " + train.right.size() + " proposals in " + files.size()
                + " files of the corpus; not to be edited by hand");
        forest.addAll(Boosting.forest(train.features, train.right));
        Files.write(Path.of(arguments[2]), forest);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
    }

    private void learn(Lexicon lexicon, List<String> lines) {
        var slips = new Slips(lexicon, (features, least) -> 0, null);
        var injector = new Injector(lexicon, lines, random);
        for (String line : lines) {
            boolean prose = line.indexOf('，') >= 0 || line.indexOf('。') >= 0;
            int from = 0;
            for (int i = 0; i <= line.length(); i++) {
                if (i == line.length() || !Slips.isHan(line.charAt(i))) {
                    if (i - from >= 2 && (prose || random.nextInt(3) == 0)) {
                        run(slips, injector, line, from, i, prose ? COPIES : 1);
                    }
                    from = i + 1;
                }
            }
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
