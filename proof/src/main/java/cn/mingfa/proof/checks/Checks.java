package cn.mingfa.proof.checks;

import cn.mingfa.document.SourceText;
import cn.mingfa.proof.Background;
import cn.mingfa.proof.Finding;
import cn.mingfa.proof.Reading;
import cn.mingfa.proof.checks.citation.CitationChecks;
import cn.mingfa.proof.checks.figures.FiguresChecks;
import cn.mingfa.proof.checks.privacy.PrivacyChecks;
import cn.mingfa.proof.checks.structure.StructureChecks;
import cn.mingfa.proof.checks.typo.TypoChecks;
import cn.mingfa.proof.checks.writing.WritingChecks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The register of all checks, package by package. */
public final class Checks {

    private static final List<Check> ALL = Stream.of(
                    StructureChecks.all(),
                    WritingChecks.all(),
                    FiguresChecks.all(),
                    CitationChecks.all(),
                    TypoChecks.all(),
                    PrivacyChecks.all())
            .flatMap(List::stream)
            .toList();

    private Checks() {}

    /** Runs every check whose id is not switched off. */
    public static List<Finding> run(
            SourceText source, Reading reading, Set<String> switchedOff, Background background) {
        Dossier dossier = Dossier.of(source, reading, background);
        var findings = new ArrayList<Finding>();
        for (Check check : ALL) {
            if (!switchedOff.contains(check.rule().id())) {
                var notes = new Notes(check.rule(), dossier);
                check.run(dossier, notes);
                findings.addAll(notes.findings());
            }
        }
        return findings;
    }

    /** All rules, in the order they run. */
    public static List<Rule> rules() {
        return ALL.stream().map(Check::rule).toList();
    }
}
