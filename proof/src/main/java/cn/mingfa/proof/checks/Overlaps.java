package cn.mingfa.proof.checks;

import cn.mingfa.proof.Finding;
import cn.mingfa.proof.Scope;
import cn.mingfa.proof.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * One fault is told once. Residue of tools is one fault: marks, digits and blanks inside it are not judged as if the writer had set them. What
 * the mended text would still hold stays.
 */
final class Overlaps {

    private static final String RESIDUE = "residue";
    private static final Set<String> GUESSES = Set.of("typo.character", "typo.word", "typo.swapped", "typo.doubled");
    private static final Set<String> SOURCED = Set.of("phrase", "citation", "typo.misused", "typo.repeated");

    private Overlaps() {}

    static List<Finding> resolve(List<Finding> all) {
        List<Finding> findings = withoutGuesses(all);
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

    /** Where a list knows what must stand, a guess by statistics about the same characters adds nothing. */
    private static List<Finding> withoutGuesses(List<Finding> findings) {
        List<Finding> guesses =
                findings.stream().filter(f -> GUESSES.contains(f.rule())).toList();
        if (guesses.isEmpty()) {
            return findings;
        }
        List<Finding> sourced = findings.stream()
                .filter(f -> SOURCED.contains(f.group()) || SOURCED.contains(f.rule()) || isSureOfName(f))
                .filter(f -> f.scope() == Scope.SPAN)
                .toList();
        return findings.stream()
                .filter(f -> !GUESSES.contains(f.rule())
                        || sourced.stream().noneMatch(s -> s.start() < f.end() && f.start() < s.end()))
                .toList();
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
