package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.checks.Check;
import java.util.List;

/** The checks of this package; a new one is one class and one line here. */
public final class StructureChecks {

    private static final List<Check> ALL = List.of(
            new EmptyDocument(),
            new Unsettled(),
            new MissingParts(),
            new MergedParts(),
            new MissingCauses(),
            new NumberSequence(),
            new LostHeadingNumbers(),
            new NumberMarks(),
            new ItemSequence(),
            new AnnouncedCounts(),
            new MissingTitle(),
            new YearMismatch(),
            new DocumentNumbers(),
            new SignatureDates(),
            new MissingSections(),
            new PartOrder(),
            new EmptyParts(),
            new TitleForm(),
            new OpeningSentence(),
            new IssuerNames(),
            new SelfNames(),
            new Abbreviations(),
            new AddresseeForm(),
            new SignatureForm(),
            new AttachmentNotes(),
            new SkippedLevels(),
            new SingleItems(),
            new DuplicateHeadings(),
            new InlineOrdinals(),
            new AnnouncedQualities(),
            new CountedLists(),
            new RepeatedSentences(),
            new VariedNames());

    private StructureChecks() {}

    /** In the order they run. */
    public static List<Check> all() {
        return ALL;
    }
}
