package cn.mingfa.bench.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Sentence pairs, written TAB correct, of one length: the development set of wrong characters where it is at hand. A
 * sentence is detected when exactly the wrong places are proposed to be changed, corrected when the proposal is the
 * correct sentence; what proposes anything at all counts as a claim.
 *
 * @param wrong sentences with an error in them
 * @param claims sentences to which the reader proposes a change
 * @param falseClaims claims on sentences without an error
 * @param cleanCharacters characters of the sentences without an error
 */
public record Sentences(int wrong, int claims, int detected, int corrected, int falseClaims, int cleanCharacters) {

    private static final List<String> WORD_GROUPS = List.of("typo", "phrase", "citation", "term", "grammar", "peer");

    /** @throws IOException if the file cannot be read */
    public static Sentences of(Proofreader reader, Path file) throws IOException {
        int wrong = 0;
        int claims = 0;
        int detected = 0;
        int corrected = 0;
        int falseClaims = 0;
        int clean = 0;
        for (String line : Files.readAllLines(file)) {
            String[] pair = line.split("\t", -1);
            if (pair.length != 2 || pair[0].length() != pair[1].length()) {
                continue;
            }
            String proposal = proposal(reader, pair[0]);
            boolean claimed = !proposal.equals(pair[0]);
            boolean isWrong = !pair[0].equals(pair[1]);
            wrong += isWrong ? 1 : 0;
            claims += claimed ? 1 : 0;
            clean += isWrong ? 0 : pair[0].length();
            falseClaims += claimed && !isWrong ? 1 : 0;
            if (claimed && isWrong) {
                detected += changed(pair[0], proposal).equals(changed(pair[0], pair[1])) ? 1 : 0;
                corrected += proposal.equals(pair[1]) ? 1 : 0;
            }
        }
        return new Sentences(wrong, claims, detected, corrected, falseClaims, clean);
    }

    /** Every certain proposal about words that keeps the length put in; of overlapping ones the first. */
    private static String proposal(Proofreader reader, String sentence) {
        var out = new StringBuilder(sentence);
        int done = 0;
        List<Mark> marks = reader.read(sentence).stream()
                .filter(m -> m.certain() && !m.replacements().isEmpty())
                .filter(m -> WORD_GROUPS.contains(m.rule().substring(0, m.rule().indexOf('.'))))
                .filter(m -> m.replacements().getFirst().length() == m.end() - m.start())
                .sorted(Comparator.comparingInt(Mark::start))
                .toList();
        for (Mark mark : marks) {
            if (mark.start() >= done) {
                out.replace(mark.start(), mark.end(), mark.replacements().getFirst());
                done = mark.end();
            }
        }
        return out.toString();
    }

    private static List<Integer> changed(String from, String to) {
        var all = new ArrayList<Integer>();
        for (int i = 0; i < from.length(); i++) {
            if (from.charAt(i) != to.charAt(i)) {
                all.add(i);
            }
        }
        return all;
    }

    Share detectionPrecision() {
        return new Share(detected, claims);
    }

    Share detectionRecall() {
        return new Share(detected, wrong);
    }

    Share detectionF1() {
        return new Share(2 * detected, claims + wrong);
    }

    Share correctionPrecision() {
        return new Share(corrected, claims);
    }

    Share correctionRecall() {
        return new Share(corrected, wrong);
    }

    Share correctionF1() {
        return new Share(2 * corrected, claims + wrong);
    }

    /** False claims per 10 000 characters without an error, in hundredths. */
    int falsePerTenThousand() {
        return cleanCharacters == 0 ? 0 : Math.toIntExact(falseClaims * 1_000_000L / cleanCharacters);
    }
}
