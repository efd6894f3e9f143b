package cn.mingfa.report;

import cn.mingfa.catalogue.Outline;
import cn.mingfa.document.OfficialDocument;
import cn.mingfa.kernel.figure.Figure;
import cn.mingfa.kernel.figure.FigureSource;
import cn.mingfa.kernel.figure.Indicator;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.report.DraftParagraph.Kind;
import cn.mingfa.report.DraftParagraph.Piece;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Drafts a report: fills the parts of an outline from a ledger. Numbers come from figures only, and each stays bound to
 * its figure; what is not on record is not said, or shows as a gap (待填), and is named among the gaps.
 */
public final class Drafting {

    private Drafting() {}

    /**
     * The draft.
     *
     * @param indicators finds an indicator by key; called for keys of the outline only
     * @param types finds a matter type by key; called for types the outline tells of
     */
    public static Draft draft(
            Outline outline,
            DraftRequest request,
            FigureSource source,
            Function<String, Indicator> indicators,
            Function<String, MatterType> types) {
        var commons = new Commons(request);
        var book = new FigureBook(source, request.scope(), indicators);
        var writer = new PartWriter(commons, new SentenceWriter(commons, source, book, types));
        List<DraftParagraph> paragraphs = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        List<PartProgress> progress = new ArrayList<>();
        paragraphs.add(new DraftParagraph(
                "opening",
                Optional.empty(),
                Kind.PARAGRAPH,
                "",
                Optional.empty(),
                List.of(new Piece.Plain(commons.fill(outline.opening())))));
        int number = 1;
        for (Outline.Part part : outline.parts()) {
            PartWriter.Written written = writer.write(part, number);
            if (!written.paragraphs().isEmpty()) {
                number++;
            }
            paragraphs.addAll(written.paragraphs());
            gaps.addAll(written.gaps());
            progress.add(progress(part, commons, book));
        }
        var document = new OfficialDocument(
                commons.fill(outline.title()),
                Optional.empty(),
                Optional.empty(),
                paragraphs.stream().map(Drafting::block).toList(),
                Optional.of(new OfficialDocument.Signature(request.unitName(), request.asOf())));
        return new Draft(request, document, book.figures(), paragraphs, gaps, progress);
    }

    /** A paragraph as a block of the document. */
    private static OfficialDocument.Block block(DraftParagraph paragraph) {
        if (paragraph.kind() == Kind.HEADING) {
            String text =
                    String.join("", paragraph.pieces().stream().map(Piece::text).toList());
            return new OfficialDocument.Heading(1, paragraph.number(), text);
        }
        List<OfficialDocument.Inline> inlines = new ArrayList<>();
        paragraph.lead().ifPresent(lead -> inlines.add(new OfficialDocument.Lead(2, paragraph.number() + lead)));
        for (Piece piece : paragraph.pieces()) {
            inlines.add(
                    switch (piece) {
                        case Piece.Plain plain -> new OfficialDocument.Text(plain.text());
                        case Piece.Number figure -> new OfficialDocument.Bound(figure.figure(), figure.text());
                        case Piece.Gap gap -> new OfficialDocument.Text(gap.text());
                    });
        }
        return new OfficialDocument.Paragraph(inlines);
    }

    private static PartProgress progress(Outline.Part part, Commons commons, FigureBook book) {
        Set<String> asked = new LinkedHashSet<>();
        part.sections().stream()
                .flatMap(section -> section.sentences().stream())
                .forEach(sentence -> {
                    if (sentence instanceof Outline.Stated stated) {
                        asked.addAll(SentenceWriter.indicators(stated.text()));
                    }
                });
        List<String> missing = asked.stream()
                .map(book::tally)
                .filter(tally -> tally.figure() instanceof Figure.Empty)
                .map(tally -> tally.indicator().name())
                .toList();
        return new PartProgress(
                part.kind(), commons.fill(part.heading()), asked.size() - missing.size(), asked.size(), missing);
    }
}
