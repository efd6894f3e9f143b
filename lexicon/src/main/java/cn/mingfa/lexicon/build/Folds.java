package cn.mingfa.lexicon.build;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Makes the binaries a judge of wrong characters learns with: {@code Folds CORPUS FOLDER FOLDS} writes {@code 0.bin} and
 * on, each without every FOLDS-th file of the corpus, so that it learns on text the lexicon has not seen.
 */
public final class Folds {

    private Folds() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        int folds = Integer.parseInt(arguments[2]);
        for (int fold = 0; fold < folds; fold++) {
            Path binary = folder.resolve(fold + ".bin");
            Generate.main(new String[] {arguments[0], binary.toString(), String.valueOf(fold), String.valueOf(folds)});
        }
    }
}
