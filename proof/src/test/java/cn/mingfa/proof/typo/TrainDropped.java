package cn.mingfa.proof.typo;

import cn.mingfa.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Learns the forest that judges characters left out: {@code TrainDropped CORPUS FOLDS FOREST}, run by {@code mvn -P forest
 * -pl proof -am process-test-classes}. Characters are taken out of the files of the {@link Corpus} a lexicon has not seen; a
 * proposal is right if it restores the text. Clean lines, lines with a slip of another sort and invented names must be left
 * alone. Same input, same forest.
 */
final class TrainDropped {

    private static final int SEED = 7;
    private static final int COPIES = 4;
    private static final int NAMES = 3000;
    private static final int LEAST = 3;

    private final List<float[]> signs = new ArrayList<>();
    private final List<Boolean> right = new ArrayList<>();
    private final Random random = new Random(SEED);

    private TrainDropped() {}

    public static void main(String[] arguments) throws IOException {
        Corpus corpus = Corpus.of(Path.of(arguments[0]), Path.of(arguments[1]));
        var train = new TrainDropped();
        corpus.each(train::learn);
        var forest = new ArrayList<String>();
        forest.add("# learnt by TrainDropped from " + train.right.size() + " proposals in "
                + corpus.files().size() + " files of the corpus; not to be edited by hand");
        forest.addAll(Boosting.forest(train.signs, train.right));
        Files.write(Path.of(arguments[2]), forest);
    }

    private void learn(Lexicon lexicon, List<String> lines) {
        var cover = new Cover(lexicon);
        var dropped = new Dropped(lexicon, cover, new Lattice(lexicon), (signs, least) -> 0);
        var injector = new Injector(lexicon, lines, random);
        for (String line : lines) {
            int copies = Corpus.isProse(line) ? COPIES : 1;
            Corpus.runs(line, LEAST, random, (from, to) -> {
                note(cover, dropped, line, line, from, to);
                char[] other = line.toCharArray();
                if (injector.inject(other, from, to)) {
                    note(cover, dropped, new String(other), line, from, to);
                }
                for (int copy = 0; copy < copies; copy++) {
                    int at = from + random.nextInt(to - from);
                    note(cover, dropped, line.substring(0, at) + line.substring(at + 1), line, from, to - 1);
                }
            });
        }
        for (int i = 0; i < NAMES; i++) {
            String names = injector.names();
            note(cover, dropped, names, names, 0, names.length());
        }
    }

    private void note(Cover cover, Dropped dropped, String written, String meant, int from, int to) {
        cover.look(written, from, to);
        for (Dropped.Proposal proposal : dropped.proposals(written, from, to)) {
            String mended = written.substring(0, proposal.at()) + proposal.missing() + written.substring(proposal.at());
            signs.add(proposal.signs());
            right.add(mended.equals(meant));
        }
    }
}
