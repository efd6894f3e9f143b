package cn.mingfa.report;

import cn.mingfa.document.OfficialDocument;
import java.util.List;

/**
 * A drafted report.
 *
 * @param document as it is to be set, each number a bound inline
 * @param figures by id, in the order of the text
 * @param paragraphs the same text in pieces, for the workspace
 * @param gaps what is missing, in the order of the outline
 */
public record Draft(
        DraftRequest request,
        OfficialDocument document,
        List<DraftFigure> figures,
        List<DraftParagraph> paragraphs,
        List<Gap> gaps,
        List<PartProgress> progress) {

    public Draft {
        figures = List.copyOf(figures);
        paragraphs = List.copyOf(paragraphs);
        gaps = List.copyOf(gaps);
        progress = List.copyOf(progress);
    }
}
