package cn.mingfa.proof.checks;

import cn.mingfa.proof.Finding;
import cn.mingfa.proof.Scope;
import cn.mingfa.proof.Severity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One fault is told once. Residue of tools is one fault: marks, digits and blanks inside it are not judged as if the writer had set them. What
 * the mended text would still hold stays.
 */
final class Overlaps {

    private static final String RESIDUE = "residue";
    private static final String QUOTED = "phrase.quoted";
    private static final String LISTED = "phrase.list";
    private static final String MISQUOTED = "phrase.misquoted";
    private static final Set<String> CHARACTERS = Set.of("typo.character", "typo.word");
    private static final Set<String> PLACES = Set.of("typo.swapped", "typo.doubled", "typo.dropped");
    private static final Set<String> SOURCED =
            Set.of("phrase", "citation", "typo.misused", "typo.repeated", "punctuation.etc_twice");

    private Overlaps() {}

    static List<Finding> resolve(List<Finding> all) {
        List<Finding> findings = withoutGuesses(withoutInner(withoutOuter(all)));
        List<Finding> residues = findings.stream()
                .filter(f -> f.group().equals(RESIDUE) && f.scope() == Scope.SPAN)
                .sorted(Comparator.comparingInt(Finding::start))
                .toList();
        if (residues.isEmpty()) {
            return findings;
        }
        var left = new ArrayList<Finding>(findings.size());
        for (Finding finding : findings) {
            if (finding.scope() == Scope.DOCUMENT || !lies(finding, residues)) {
                left.add(finding);
            }
        }
        return left;
    }

    /** A list quoted with another member, where the member itself is told: 亲自解决 in 亲自部署、亲自解决、亲自协调. */
    private static List<Finding> withoutOuter(List<Finding> findings) {
        List<Finding> members = findings.stream()
                .filter(f -> f.rule().equals(LISTED) && f.severity() != Severity.HINT)
                .toList();
        if (members.isEmpty()) {
            return findings;
        }
        BitSet told = covered(members, f -> true);
        return findings.stream()
                .filter(f -> !f.rule().equals(MISQUOTED) || !touches(f, told))
                .toList();
    }

    /** A short expression within a longer one that is told itself: “谁普法谁执法” in “谁普法谁执法”普法责任制. */
    private static List<Finding> withoutInner(List<Finding> findings) {
        List<Finding> longer = findings.stream()
                .filter(f -> f.rule().equals(MISQUOTED))
                .sorted(Comparator.comparingInt(Finding::start))
                .toList();
        return longer.isEmpty()
                ? findings
                : findings.stream()
                        .filter(f -> !f.rule().equals(QUOTED) || !lies(f, longer))
                        .toList();
    }

    /**
     * Where a list knows what must stand, a guess by statistics about the same characters adds nothing; and of two guesses
     * the surer is told: characters that surely changed places are not wrong characters too.
     */
    private static List<Finding> withoutGuesses(List<Finding> findings) {
        if (findings.stream().noneMatch(Overlaps::isGuess)) {
            return findings;
        }
        BitSet sourced =
                covered(findings, f -> SOURCED.contains(f.group()) || SOURCED.contains(f.rule()) || isSureOfName(f));
        List<Finding> left = findings.stream()
                .filter(f -> !isGuess(f) || !touches(f, sourced))
                .toList();
        BitSet placed = covered(left, f -> PLACES.contains(f.rule()) && f.severity() != Severity.HINT);
        List<Finding> surer = left.stream()
                .filter(f -> !CHARACTERS.contains(f.rule()) || !touches(f, placed))
                .toList();
        BitSet wrong = covered(surer, f -> CHARACTERS.contains(f.rule()));
        return surer.stream()
                .filter(f -> !PLACES.contains(f.rule()) || !touches(f, wrong))
                .toList();
    }

    private static boolean isGuess(Finding finding) {
        return CHARACTERS.contains(finding.rule()) || PLACES.contains(finding.rule());
    }

    /** The characters that the places of some findings cover. */
    private static BitSet covered(List<Finding> findings, Predicate<Finding> which) {
        var covered = new BitSet();
        findings.stream()
                .filter(f -> f.scope() == Scope.SPAN && which.test(f))
                .forEach(f -> covered.set(f.start(), f.end()));
        return covered;
    }

    private static boolean touches(Finding finding, BitSet covered) {
        int next = covered.nextSetBit(finding.start());
        return next >= 0 && next < finding.end();
    }

    /** The document itself shows how the name is written. */
    private static boolean isSureOfName(Finding finding) {
        return finding.rule().equals("consistency.name") && finding.severity() != Severity.HINT;
    }

    private static boolean lies(Finding finding, List<Finding> residues) {
        int at = firstEndingBehind(finding.start(), residues);
        for (; at < residues.size() && residues.get(at).start() <= finding.start(); at++) {
            Finding residue = residues.get(at);
            boolean inside = finding.end() <= residue.end()
                    && finding.quote().length() < residue.quote().length();
            boolean goes =
                    residue.replacement().map(r -> !r.contains(finding.quote())).orElse(true);
            if (inside && goes && finding.end() > finding.start()) {
                return true;
            }
        }
        return false;
    }

    /** Residues overlap little and their ends are in order nearly always; a few before the place are looked at too. */
    private static int firstEndingBehind(int place, List<Finding> residues) {
        int low = 0;
        int high = residues.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (residues.get(middle).end() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Math.max(0, low - 2);
    }
}
