package cn.mingfa.platform.reporting;

import cn.mingfa.catalogue.Outline.PartKind;
import cn.mingfa.platform.reporting.Segment.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A heading or paragraph as it is to be set, not yet numbered.
 *
 * @param source plain words with <code>{=indicator_key}</code> for figures; a first line of its own is the run-in
 *     heading of a paragraph
 * @param edited whether the words are a person's
 */
record Passage(String id, Optional<PartKind> part, ParagraphView.Kind kind, String source, boolean edited) {

    /** Whether a number stands before it: a heading, or a run-in heading. */
    boolean isNumbered() {
        return kind == ParagraphView.Kind.HEADING || leadEnd() > 0;
    }

    /** The run-in heading, or none. */
    Optional<String> lead() {
        return leadEnd() > 0 ? Optional.of(source.substring(0, leadEnd())) : Optional.empty();
    }

    /** Keys of the indicators stated, in order, each as often as it is. */
    List<String> indicators() {
        List<String> keys = new ArrayList<>();
        for (Tokens.Piece piece : Tokens.read(source)) {
            if (piece instanceof Tokens.Token token) {
                keys.add(token.indicator());
            }
        }
        return keys;
    }

    /**
     * The pieces as they stand on paper.
     *
     * @param number printed before it, empty where none is
     * @param written the written form of an indicator's figure; empty where there is no such indicator
     */
    List<Segment> segments(String number, Function<String, Optional<String>> written) {
        List<Segment> segments = new ArrayList<>();
        int at = 0;
        if (!number.isEmpty()) {
            segments.add(new Segment(Role.NUMBER, number, 0, 0, 0, ""));
            at = number.length();
        }
        int body = 0;
        if (leadEnd() > 0) {
            segments.add(new Segment(Role.LEAD, source.substring(0, leadEnd()), at, 0, leadEnd(), ""));
            at += leadEnd();
            body = leadEnd() + 1;
        }
        for (Tokens.Piece piece : Tokens.read(source.substring(body))) {
            Segment segment = segment(piece, at, body + piece.start(), written);
            segments.add(segment);
            at = segment.end();
        }
        return segments;
    }

    private static Segment segment(
            Tokens.Piece piece, int at, int sourceStart, Function<String, Optional<String>> written) {
        int sourceEnd = sourceStart + piece.source().length();
        return switch (piece) {
            case Tokens.Words words -> new Segment(Role.WORDS, words.source(), at, sourceStart, sourceEnd, "");
            case Tokens.Token token ->
                written.apply(token.indicator())
                        .map(text -> new Segment(Role.FIGURE, text, at, sourceStart, sourceEnd, token.indicator()))
                        .orElseGet(() -> new Segment(Role.WORDS, token.source(), at, sourceStart, sourceEnd, ""));
        };
    }

    private int leadEnd() {
        return kind == ParagraphView.Kind.HEADING ? 0 : Math.max(0, source.indexOf('\n'));
    }
}
