package cn.mingfa.proof.checks;

import cn.mingfa.proof.Finding;
import cn.mingfa.proof.checks.citation.CitationChecks;
import cn.mingfa.proof.checks.copy.CopyChecks;
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
                    PrivacyChecks.all(),
                    CopyChecks.all())
            .flatMap(List::stream)
            .toList();

    private static final Pass PASS = new Pass(
            ALL.stream().filter(Watch.class::isInstance).map(Watch.class::cast).toList());

    /** What is asked of every check in every run. */
    private record Turn(Check check, Rule rule, boolean watches) {

        Turn(Check check) {
            this(check, check.rule(), check instanceof Watch);
        }
    }

    private static final List<Turn> TURNS = ALL.stream().map(Turn::new).toList();

    private Checks() {}

    /** Runs every check whose id is not switched off: those that wait for characters in one pass, then the others. */
    public static List<Finding> run(Dossier dossier, Set<String> switchedOff) {
        var all = new ArrayList<Notes>(ALL.size());
        var watched = new ArrayList<Notes>();
        for (Turn turn : TURNS) {
            boolean off = switchedOff.contains(turn.rule().id());
            Notes notes = off ? Notes.closed(turn.rule(), dossier) : new Notes(turn.rule(), dossier);
            all.add(notes);
            if (turn.watches()) {
                watched.add(notes);
            } else if (!off) {
                turn.check().run(dossier, notes);
            }
        }
        PASS.run(dossier, watched);
        var findings = new ArrayList<Finding>();
        all.forEach(notes -> findings.addAll(notes.findings()));
        return Overlaps.resolve(findings);
    }

    /** All rules, in the order they run. */
    public static List<Rule> rules() {
        return TURNS.stream().map(Turn::rule).toList();
    }
}
