package cn.mingfa.platform.reporting;

import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.report.Draft;
import cn.mingfa.report.DraftFigure;
import cn.mingfa.report.ReportJson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A report as it stands at one moment: one look at the ledger, what people did laid over it.
 *
 * @param asOf cut-off of its figures
 */
record Standing(Unit unit, int year, LocalDate asOf, Overlay overlay, Draft draft, Paper paper, ReportFigures figures) {

    /** The figures on paper, in the order of the text. */
    List<DraftFigure> stated() {
        List<DraftFigure> stated = new ArrayList<>();
        paper.figureIds()
                .forEach((indicator, id) -> figures.figure(indicator)
                        .ifPresent(view -> stated.add(new DraftFigure(id, view.tally(), view.written()))));
        return stated;
    }

    /** The figure of that id, or of the indicator of that key. */
    Optional<FigureView> figure(String idOrIndicator) {
        String indicator = paper.figureIds().entrySet().stream()
                .filter(e -> e.getValue().equals(idOrIndicator))
                .map(java.util.Map.Entry::getKey)
                .findFirst()
                .orElse(idOrIndicator);
        return figures.figure(indicator)
                .map(v -> new FigureView(
                        paper.figureIds().getOrDefault(indicator, indicator),
                        v.tally(),
                        v.written(),
                        v.state(),
                        v.formula(),
                        v.lastYear()));
    }

    /** The paragraphs for report.json. */
    List<ReportJson.Passage> passages() {
        return paper.lines().stream()
                .filter(l -> l.passage().kind() == ParagraphView.Kind.PARAGRAPH)
                .map(l -> new ReportJson.Passage(l.passage().part(), l.text(), figures(l)))
                .toList();
    }

    private List<String> figures(Paper.Line line) {
        return line.segments().stream()
                .filter(s -> s.role() == Segment.Role.FIGURE)
                .map(s -> paper.figureIds().getOrDefault(s.indicator(), s.indicator()))
                .distinct()
                .toList();
    }
}
