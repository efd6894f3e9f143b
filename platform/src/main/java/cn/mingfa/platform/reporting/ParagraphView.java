package cn.mingfa.platform.reporting;

import cn.mingfa.catalogue.Outline.PartKind;
import java.util.List;
import java.util.Optional;

/**
 * A paragraph or heading of a report, in the order of the paper.
 *
 * @param id stable as long as the outline stays, for editing and for links
 * @param part the part it stands in; empty for the opening
 * @param source its words for editing, with <code>{=indicator_key}</code> for figures, without the number of a heading
 * @param edited whether its words are a person's and no longer drafted
 */
public record ParagraphView(
        String id, Optional<PartKind> part, Kind kind, List<Inline> inlines, String source, boolean edited) {

    public ParagraphView {
        inlines = List.copyOf(inlines);
    }

    /** What is set as what. */
    public enum Kind {
        HEADING,
        PARAGRAPH
    }

    /** The words as they stand on paper. */
    public String text() {
        return String.join("", inlines.stream().map(Inline::text).toList());
    }

    /** A piece of a paragraph. */
    public sealed interface Inline {

        /** The words it stands for on paper. */
        String text();

        /** Run-in heading, set in the heading's face. */
        record Lead(String text) implements Inline {}

        /** Plain words. */
        record Words(String text) implements Inline {}

        /**
         * A figure bound to the ledger.
         *
         * @param figure id in {@link ReportView#figures()}
         * @param text as written, e.g. 164人次
         */
        record FigureText(String figure, String indicator, String text, State state) implements Inline {}
    }

    /** State of a figure; each looks different on the page. */
    public enum State {
        NUMBER,
        ZERO,
        EMPTY,
        NOT_APPLICABLE
    }
}
