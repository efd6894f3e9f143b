package cn.mingfa.report;

import cn.mingfa.catalogue.Outline;
import cn.mingfa.kernel.figure.Figure;
import cn.mingfa.kernel.figure.FigureSource;
import cn.mingfa.kernel.figure.Tally;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.report.DraftParagraph.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Says one sentence of an outline, or keeps silent. */
final class SentenceWriter {

    private final Commons commons;
    private final FigureSource source;
    private final FigureBook book;
    private final Function<String, MatterType> types;

    SentenceWriter(Commons commons, FigureSource source, FigureBook book, Function<String, MatterType> types) {
        this.commons = commons;
        this.source = source;
        this.book = book;
        this.types = types;
    }

    /**
     * What became of a sentence.
     *
     * @param pieces nothing when it keeps silent
     * @param speaks whether it says something that comes from the ledger
     * @param gaps what is missing in it
     */
    record Said(List<Piece> pieces, boolean speaks, List<Missing> gaps) {
        static final Said NOTHING = new Said(List.of(), false, List.of());

        Said {
            pieces = List.copyOf(pieces);
            gaps = List.copyOf(gaps);
        }
    }

    /** @param shown whether the gap shows in the text */
    record Missing(String what, String sentence, boolean shown) {}

    Said say(Outline.Sentence sentence) {
        return switch (sentence) {
            case Outline.Plain(String text) -> new Said(List.of(new Piece.Plain(commons.fill(text))), false, List.of());
            case Outline.Stated stated -> stated(stated);
            case Outline.Each each -> each(each);
        };
    }

    private Said stated(Outline.Stated stated) {
        List<Tally> tallies =
                indicators(stated.text()).stream().map(book::tally).toList();
        List<Missing> missing =
                tallies.stream().flatMap(t -> missing(t).stream()).toList();
        Optional<String> text = words(stated);
        if (text.isEmpty()) {
            return new Said(List.of(), false, missing);
        }
        List<Missing> shown = missing.stream()
                .map(m -> new Missing(m.what(), m.sentence(), true))
                .toList();
        return new Said(pieces(text.get()), true, shown);
    }

    /**
     * Which wording the states of the figures ask for; nothing where the sentence keeps silent. Figures in square
     * brackets decide only where there are no others.
     */
    private Optional<String> words(Outline.Stated stated) {
        String chosen = BracketWords.choose(stated.text(), this::isWorthSaying);
        List<Tally> tallies = indicators(BracketWords.choose(stated.text(), inside -> false)).stream()
                .map(book::tally)
                .toList();
        if (tallies.isEmpty()) {
            return indicators(chosen).isEmpty() ? Optional.empty() : Optional.of(chosen);
        }
        if (tallies.stream().anyMatch(t -> t.figure() instanceof Figure.NotApplicable)) {
            return stated.notApplicable();
        }
        if (tallies.stream()
                .allMatch(t -> t.figure() instanceof Figure.Empty && t.rows().isEmpty())) {
            return Optional.empty();
        }
        return tallies.stream().allMatch(t -> t.figure() instanceof Figure.Zero) ? stated.zero() : Optional.of(chosen);
    }

    /** Whether every figure in the words is a number other than zero. */
    private boolean isWorthSaying(String inside) {
        return indicators(inside).stream().allMatch(key -> book.tally(key).figure() instanceof Figure.Number);
    }

    private List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        for (Placeholders.Part part : Placeholders.read(text)) {
            pieces.add(
                    switch (part) {
                        case Placeholders.Said said -> new Piece.Plain(said.text());
                        case Placeholders.Name name -> new Piece.Plain(commons.say(name.key()));
                        case Placeholders.Indicator indicator -> {
                            DraftFigure figure = book.say(indicator.key());
                            yield new Piece.Number(figure.id(), indicator.key(), figure.written());
                        }
                    });
        }
        return pieces;
    }

    private static List<Missing> missing(Tally tally) {
        String name = tally.indicator().name();
        int unfilled = switch (tally.figure()) {
            case Figure.Number number -> number.missing();
            case Figure.Zero zero -> zero.missing();
            case Figure.NotApplicable none -> 0;
            case Figure.Empty empty -> -1;
        };
        if (unfilled == 0) {
            return List.of();
        }
        return List.of(new Missing(
                name,
                unfilled < 0 ? Words.say("gap.figure", name) : Words.say("gap.missing_values", name, unfilled),
                false));
    }

    private Said each(Outline.Each each) {
        List<Matter> all = source.matters(each.selection(), book.scope());
        List<Matter> told = all.subList(Math.max(0, all.size() - each.limit()), all.size());
        if (told.isEmpty()) {
            return each.none()
                    .map(none -> new Said(List.of(new Piece.Plain(commons.fill(none))), true, List.of()))
                    .orElse(Said.NOTHING);
        }
        var words = new MatterWords(types.apply(each.selection().type()), commons);
        List<Piece> pieces = new ArrayList<>();
        List<Missing> gaps = new ArrayList<>();
        boolean counted = each.numbered() && told.size() > 1;
        for (int i = 0; i < told.size(); i++) {
            Matter matter = told.get(i);
            if (i > 0) {
                pieces.add(new Piece.Plain(Words.get("item.between")));
            }
            if (counted) {
                pieces.add(new Piece.Plain(Words.say("item.number", Numerals.chinese(i + 1))));
            }
            MatterWords.Told item = words.tell(each.text(), matter);
            pieces.addAll(item.pieces());
            item.missing()
                    .forEach(label ->
                            gaps.add(new Missing(label, Words.say("gap.field", matter.number(), label), true)));
        }
        pieces.add(new Piece.Plain(Words.get("sentence.stop")));
        return new Said(pieces, true, gaps);
    }

    /** Keys of the indicators a text states. */
    static List<String> indicators(String text) {
        return Placeholders.read(text).stream()
                .filter(Placeholders.Indicator.class::isInstance)
                .map(part -> ((Placeholders.Indicator) part).key())
                .toList();
    }
}
