package cn.mingfa.platform.reporting;

import cn.mingfa.document.OfficialDocument;
import cn.mingfa.report.Numerals;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The report as it stands on paper: passages numbered, figures written, each line with its place in the plain text that
 * checks run on.
 */
final class Paper {

    private final OfficialDocument document;
    private final List<Line> lines;
    private final Map<String, String> figureIds;

    private Paper(OfficialDocument document, List<Line> lines, Map<String, String> figureIds) {
        this.document = document;
        this.lines = List.copyOf(lines);
        this.figureIds = Collections.unmodifiableMap(figureIds);
    }

    /**
     * One passage on paper.
     *
     * @param offset of its text in the plain text
     */
    record Line(Passage passage, String number, List<Segment> segments, int offset) {

        String text() {
            return String.join("", segments.stream().map(Segment::text).toList());
        }

        int end() {
            return offset + segments.stream().mapToInt(s -> s.text().length()).sum();
        }

        boolean holds(int start, int end) {
            return start >= offset && end <= end();
        }
    }

    /**
     * @param frame gives title, header, addressee and signature
     * @param written the written form of an indicator's figure, if there is such an indicator
     */
    static Paper of(OfficialDocument frame, List<Passage> passages, Function<String, Optional<String>> written) {
        int offset = frame.title().length()
                + 1
                + frame.addressee().map(a -> a.length() + 2).orElse(0);
        int headings = 0;
        int leads = 0;
        List<Line> lines = new ArrayList<>();
        List<OfficialDocument.Block> blocks = new ArrayList<>();
        Map<String, String> figureIds = new LinkedHashMap<>();
        for (Passage passage : passages) {
            String number = "";
            if (passage.kind() == ParagraphView.Kind.HEADING) {
                number = Numerals.heading(1, ++headings);
                leads = 0;
            } else if (passage.isNumbered()) {
                number = Numerals.heading(2, ++leads);
            }
            Line line = new Line(passage, number, passage.segments(number, written), offset);
            lines.add(line);
            blocks.add(block(line, figureIds));
            offset = line.end() + 1;
        }
        return new Paper(
                new OfficialDocument(frame.title(), frame.header(), frame.addressee(), blocks, frame.signature()),
                lines,
                figureIds);
    }

    private static OfficialDocument.Block block(Line line, Map<String, String> figureIds) {
        if (line.passage().kind() == ParagraphView.Kind.HEADING) {
            return new OfficialDocument.Heading(
                    1, line.number(), line.text().substring(line.number().length()));
        }
        List<OfficialDocument.Inline> inlines = new ArrayList<>();
        for (Segment segment : line.segments()) {
            switch (segment.role()) {
                case NUMBER -> {}
                case LEAD -> inlines.add(new OfficialDocument.Lead(2, line.number() + segment.text()));
                case WORDS -> inlines.add(new OfficialDocument.Text(segment.text()));
                case FIGURE -> {
                    String id = figureIds.computeIfAbsent(segment.indicator(), k -> "f" + (figureIds.size() + 1));
                    inlines.add(new OfficialDocument.Bound(id, segment.text()));
                }
            }
        }
        return new OfficialDocument.Paragraph(inlines);
    }

    OfficialDocument document() {
        return document;
    }

    List<Line> lines() {
        return lines;
    }

    /** Ids of the figures by indicator, in the order of the text: f1, f2 … */
    Map<String, String> figureIds() {
        return figureIds;
    }

    /** The line of that paragraph. */
    Optional<Line> line(String paragraph) {
        return lines.stream().filter(l -> l.passage().id().equals(paragraph)).findFirst();
    }

    /** The line a span of the plain text lies in, if it lies in one. */
    Optional<Line> line(int start, int end) {
        return lines.stream().filter(l -> l.holds(start, end)).findFirst();
    }
}
