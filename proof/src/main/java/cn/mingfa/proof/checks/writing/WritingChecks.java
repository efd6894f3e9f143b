package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Check;
import java.util.List;

/** The checks of this package; a new one is one class and one line here. */
public final class WritingChecks {

    private static final List<Check> ALL = List.of(
            new Markdown(),
            new HtmlResidue(),
            new Bullets(),
            new OddSpaces(),
            new StrayBlanks(),
            new BrokenParagraphs(),
            new PageNumberLines(),
            new UnreadableCharacters(),
            new StraySigns(),
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
            new ImpossibleDates(),
            new KnownDays(),
            new FullWidthDigits(),
            new YearForms(),
            new DoubledApproximations(),
            ListedPhrases.fields(),
            ListedPhrases.comments(),
            ListedPhrases.chat(),
            new Contents(),
            new FootnoteMarks(),
            new LatexResidue(),
            new FullWidthLetters(),
            new InlinePageNumbers(),
            new BlanksAtMarks(),
            new BlanksAtNumbers(),
            new PauseBeforeAnd(),
            new PauseBetweenItems(),
            new StopsInItems(),
            new ColonsTwice(),
            new NestedMarks(),
            new ForeignMarks(),
            new MarksInWords(),
            new Dashes(),
            new EllipsisWithEtcetera(),
            new RepeatedEtcetera(),
            new MixedNumerals(),
            new DigitGroups(),
            new BrokenNumbers(),
            new MissingUnits(),
            new DecimalPoints(),
            new PercentWords(),
            new PercentRanges(),
            new ReversedPeriods(),
            new TimeOrder(),
            new PlanYears(),
            new Anniversaries(),
            new NotYetHeld(),
            new ImpossibleTimes(),
            new PausedApproximations(),
            new ZeroForms(),
            new WrongUnits());

    private WritingChecks() {}

    /** In the order they run. */
    public static List<Check> all() {
        return ALL;
    }
}
