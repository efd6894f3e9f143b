package cn.mingfa.platform.reporting;

import cn.mingfa.catalogue.Outline.PartKind;
import cn.mingfa.platform.reporting.PartView.SectionView;
import cn.mingfa.proof.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A report as pages see it. */
final class Views {

    private Views() {}

    static ReportView report(
            ReportStore.Begun begun,
            Standing standing,
            Map<String, Remark> remarks,
            Optional<LastYear> lastYear,
            boolean canUndo,
            Hand hand) {
        Set<String> dismissed = standing.overlay().dismissed().keySet();
        List<FindingView> findings = new ArrayList<>();
        remarks.forEach((id, remark) -> {
            if (!dismissed.contains(id)) {
                findings.add(remark.view(id));
            }
        });
        // a hint about the whole stands behind what has a place
        findings.sort(Comparator.comparing(f -> f.paragraph().isEmpty() && f.severity() == Severity.HINT));
        return new ReportView(
                begun.id(),
                standing.unit(),
                standing.year(),
                standing.asOf(),
                standing.overlay().cutOff().isPresent(),
                standing.paper().document().title(),
                begun.version(),
                parts(standing),
                standing.paper().lines().stream()
                        .map(l -> paragraph(l, standing))
                        .toList(),
                figures(standing),
                findings,
                remarks.size() - findings.size(),
                lastYear,
                begun.savedAt(),
                begun.savedBy(),
                canUndo,
                hand.paragraphs(standing.paper()));
    }

    static List<PartView> parts(Standing standing) {
        return standing.draft().progress().stream()
                .map(p -> new PartView(
                        p.kind(),
                        standing.paper()
                                .line(p.kind().key())
                                .map(Paper.Line::text)
                                .orElse(p.heading()),
                        p.filled(),
                        p.total(),
                        p.missing(),
                        sections(standing.paper(), p.kind())))
                .toList();
    }

    private static List<SectionView> sections(Paper paper, PartKind part) {
        return paper.lines().stream()
                .filter(l -> l.passage().part().filter(part::equals).isPresent())
                .filter(l -> l.passage().lead().isPresent())
                .map(l -> new SectionView(
                        l.passage().id(),
                        l.number() + withoutStop(l.passage().lead().orElse(""))))
                .toList();
    }

    private static String withoutStop(String lead) {
        return lead.endsWith("。") ? lead.substring(0, lead.length() - 1) : lead;
    }

    private static ParagraphView paragraph(Paper.Line line, Standing standing) {
        List<ParagraphView.Inline> inlines = new ArrayList<>();
        String number = "";
        for (Segment segment : line.segments()) {
            switch (segment.role()) {
                case NUMBER -> number = segment.text();
                case LEAD -> {
                    inlines.add(new ParagraphView.Inline.Lead(number + segment.text()));
                    number = "";
                }
                case WORDS -> {
                    inlines.add(new ParagraphView.Inline.Words(number + segment.text()));
                    number = "";
                }
                case FIGURE ->
                    standing.figure(segment.indicator())
                            .ifPresent(f -> inlines.add(new ParagraphView.Inline.FigureText(
                                    f.id(), segment.indicator(), segment.text(), f.state())));
            }
        }
        Passage passage = line.passage();
        return new ParagraphView(
                passage.id(), passage.part(), passage.kind(), inlines, passage.source(), passage.edited());
    }

    private static Map<String, FigureView> figures(Standing standing) {
        Map<String, FigureView> views = new LinkedHashMap<>();
        standing.paper().figureIds().values().forEach(id -> standing.figure(id).ifPresent(f -> views.put(id, f)));
        return views;
    }
}
