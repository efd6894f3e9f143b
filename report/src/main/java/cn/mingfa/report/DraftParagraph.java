package cn.mingfa.report;

import cn.mingfa.catalogue.Outline.PartKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A heading or paragraph of a draft.
 *
 * @param id stable as long as the outline stays: {@code opening}, a part's key, {@code part.section}
 * @param part the part it stands in; empty for the opening
 * @param number printed before it after leaving out, e.g. 一、 or （一）; empty where none is
 * @param lead run-in heading with its stop, e.g. 规范行政执法。; empty where none is
 */
public record DraftParagraph(
        String id, Optional<PartKind> part, Kind kind, String number, Optional<String> lead, List<Piece> pieces) {

    public DraftParagraph {
        pieces = List.copyOf(pieces);
    }

    /** What is set as what. */
    public enum Kind {
        HEADING,
        PARAGRAPH
    }

    /** A piece of the words. */
    public sealed interface Piece {

        /** As it stands on paper. */
        String text();

        /** Plain words. */
        record Plain(String text) implements Piece {}

        /** A figure; {@code figure} is its id. */
        record Number(String figure, String indicator, String text) implements Piece {}

        /** Something that should be said and is not known: 【待填：…】. */
        record Gap(String what) implements Piece {
            @Override
            public String text() {
                return Words.say("gap", what);
            }
        }
    }

    /** The words on paper, with number and lead. */
    public String text() {
        return number + lead.orElse("") + pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /**
     * The words for editing, without the number: a lead is a line of its own, {@code {=indicator_key}} stands for a
     * figure.
     */
    public String source() {
        String words = pieces.stream()
                .map(piece -> switch (piece) {
                    case Piece.Plain plain -> plain.text();
                    case Piece.Number figure -> "{=" + figure.indicator() + "}";
                    case Piece.Gap gap -> gap.text();
                })
                .collect(Collectors.joining());
        return lead.map(l -> l + "\n").orElse("") + words;
    }

    /** Ids of the figures in it, in order, each once. */
    public List<String> figures() {
        return pieces.stream()
                .filter(Piece.Number.class::isInstance)
                .map(piece -> ((Piece.Number) piece).figure())
                .distinct()
                .toList();
    }
}
