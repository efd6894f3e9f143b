package cn.mingfa.bench.proof;

import cn.mingfa.document.SourceText;
import cn.mingfa.proof.typo.Archive;
import cn.mingfa.proof.typo.Slip;
import cn.mingfa.proof.typo.Typos;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * How precision and recall of the search for wrong characters go with the odds asked for, on pairs written TAB correct. A
 * sentence is flagged if anything in it is replaced. Correction: a flagged sentence is right if the mended sentence equals
 * the correct one entirely. Detection: if it has an error. False claims are replacements in the correct forms of all
 * sentences. With an archive: of each half of the sentences, the correct forms of the other half that are none of its own.
 */
final class TypoCurve {

    private static final List<Float> ODDS = Stream.concat(
                    Stream.of(0f, 0.5f, 1f, 1.5f, 2f, 2.5f, 3f, 3.5f, 4f, 4.5f, 5f, 5.5f, 6f, 6.5f, 7f, 7.5f, 8f),
                    Stream.of(Typos.WORTH_A_LOOK, Typos.PROBABLE, Typos.CERTAIN))
            .distinct()
            .sorted()
            .toList();

    /**
     * What is found from some odds on.
     *
     * @param flagged sentences in which anything is replaced
     * @param detected of these, sentences with an error
     * @param mended of these, sentences mended entirely
     * @param falsely replacements in correct forms
     */
    record Point(float odds, int faulty, int flagged, int detected, int mended, int falsely, int characters) {

        Share correctionPrecision() {
            return new Share(mended, flagged);
        }

        Share correctionRecall() {
            return new Share(mended, faulty);
        }

        Share correctionF1() {
            return new Share(2 * mended, flagged + faulty);
        }

        Share detectionPrecision() {
            return new Share(detected, flagged);
        }

        Share detectionRecall() {
            return new Share(detected, faulty);
        }

        Share detectionF1() {
            return new Share(2 * detected, flagged + faulty);
        }

        /** False claims per 10 000 correct characters, in hundredths. */
        int falsePerTenThousand() {
            return characters == 0 ? 0 : Math.toIntExact(falsely * 1_000_000L / characters);
        }

        /** What the product makes of such odds: empty, or the level that begins here. */
        String level() {
            if (odds == Typos.WORTH_A_LOOK) {
                return "留意";
            }
            if (odds == Typos.PROBABLE) {
                return "宜改";
            }
            return odds == Typos.CERTAIN ? "有误" : "";
        }
    }

    private final List<String[]> pairs;

    private TypoCurve(List<String[]> pairs) {
        this.pairs = pairs;
    }

    /** @throws IOException if the file cannot be read */
    static TypoCurve of(Path file) throws IOException {
        return of(Files.readAllLines(file));
    }

    static TypoCurve of(List<String> lines) {
        return new TypoCurve(lines.stream()
                .map(line -> line.split("\t", -1))
                .filter(pair -> pair.length == 2)
                .toList());
    }

    List<Point> alone() {
        return points(List.of(Archive.empty(), Archive.empty()));
    }

    List<Point> withArchive() {
        return points(List.of(half(0), half(1)));
    }

    /** The correct forms of the sentences not in the half and not the same as one of them. */
    private Archive half(int half) {
        var own = new HashSet<String>();
        var others = new ArrayList<SourceText>();
        for (int i = half; i < pairs.size(); i += 2) {
            own.add(pairs.get(i)[1]);
        }
        for (int i = 1 - half; i < pairs.size(); i += 2) {
            if (own.add(pairs.get(i)[1])) {
                others.add(SourceText.of("sentence", pairs.get(i)[1]));
            }
        }
        return Archive.learn(others);
    }

    private List<Point> points(List<Archive> archives) {
        var written = new ArrayList<List<Slip>>();
        var clean = new ArrayList<List<Slip>>();
        for (int i = 0; i < pairs.size(); i++) {
            Typos typos = Typos.with(archives.get(i % 2));
            written.add(typos.find(pairs.get(i)[0], ODDS.getFirst()));
            clean.add(typos.find(pairs.get(i)[1], ODDS.getFirst()));
        }
        return ODDS.stream().map(odds -> point(odds, written, clean)).toList();
    }

    private Point point(float odds, List<List<Slip>> written, List<List<Slip>> clean) {
        int faulty = 0;
        int flagged = 0;
        int detected = 0;
        int mended = 0;
        int falsely = 0;
        int characters = 0;
        for (int i = 0; i < pairs.size(); i++) {
            String[] pair = pairs.get(i);
            boolean wrong = !pair[0].equals(pair[1]);
            List<Slip> slips = from(odds, written.get(i));
            characters += pair[1].length();
            falsely += from(odds, clean.get(i)).size();
            faulty += wrong ? 1 : 0;
            flagged += slips.isEmpty() ? 0 : 1;
            detected += wrong && !slips.isEmpty() ? 1 : 0;
            mended += wrong && !slips.isEmpty() && mend(pair[0], slips).equals(pair[1]) ? 1 : 0;
        }
        return new Point(odds, faulty, flagged, detected, mended, falsely, characters);
    }

    private static List<Slip> from(float odds, List<Slip> slips) {
        return slips.stream().filter(slip -> slip.odds() >= odds).toList();
    }

    private static String mend(String text, List<Slip> slips) {
        var mended = new StringBuilder(text);
        slips.forEach(slip -> mended.replace(slip.start(), slip.end(), slip.replacement()));
        return mended.toString();
    }
}
