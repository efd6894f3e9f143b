package cn.mingfa.proof.checks;

import cn.mingfa.document.SourceText;
import cn.mingfa.proof.Finding;
import cn.mingfa.proof.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The register of all checks; a new one is one class and one line here. */
public final class Checks {

    private static final List<Check> ALL = List.of(
            new EmptyDocument(),
            new MissingParts(),
            new MergedParts(),
            new MissingCauses(),
            new Markdown(),
            new HtmlResidue(),
            new Bullets(),
            new OddSpaces(),
            new StrayBlanks(),
            new BrokenParagraphs(),
            new PageNumberLines(),
            new UnreadableCharacters(),
            new Placeholders(),
            new DoubledMarks(),
            new MisplacedMarks(),
            new HalfWidthMarks(),
            new StraightQuotes(),
            new UnmatchedMarks(),
            new PauseBeforeEtcetera(),
            new PauseBetweenQuoted(),
            new Ellipses(),
            new MissingEnds(),
            new MissingStops(),
            new HeadingEnds(),
            new NumberSequence(),
            new LostHeadingNumbers(),
            new NumberMarks(),
            new ItemSequence(),
            new AnnouncedCounts(),
            new MissingTitle(),
            new YearMismatch(),
            new DocumentNumbers(),
            new SignatureDates(),
            new ImpossibleDates(),
            new FullWidthDigits(),
            new YearForms(),
            new DoubledApproximations(),
            new Decreases(),
            new FractionCounts(),
            new RequestBalance(),
            new SumsOfParts(),
            new RatesOverHundred(),
            new ResolvedOverReceived(),
            new RateBases(),
            new VagueFigures(),
            new VagueWords(),
            new FigureConflicts(),
            new ExpiredPlans(),
            new RepeatedWords(),
            new IdentityNumbers(),
            new MobileNumbers(),
            new SecrecyMarks());

    private Checks() {}

    /** Runs every check whose id is not switched off. */
    public static List<Finding> run(SourceText source, Reading reading, Set<String> switchedOff) {
        Dossier dossier = Dossier.of(source, reading);
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
