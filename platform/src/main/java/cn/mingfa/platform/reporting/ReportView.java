package cn.mingfa.platform.reporting;

import cn.mingfa.platform.organisation.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A report as it stands at this moment.
 *
 * @param asOf cut-off (数据截至) of its figures; {@code fixedCutOff} tells whether a person set it
 * @param version for the next change
 * @param figures by id
 * @param findings in the order of the text, without those dismissed
 * @param dismissed how many findings were put aside
 * @param lastYear last year's report, when there is one
 * @param savedAt moment of the latest change
 * @param savedBy name of who made it
 * @param canUndo whether there is a change to take back
 * @param only the paragraphs the user may write, where it is not all of them
 */
public record ReportView(
        UUID id,
        Unit unit,
        int year,
        LocalDate asOf,
        boolean fixedCutOff,
        String title,
        int version,
        List<PartView> parts,
        List<ParagraphView> paragraphs,
        Map<String, FigureView> figures,
        List<FindingView> findings,
        int dismissed,
        Optional<LastYear> lastYear,
        Instant savedAt,
        String savedBy,
        boolean canUndo,
        Optional<Set<String>> only) {

    public ReportView {
        parts = List.copyOf(parts);
        paragraphs = List.copyOf(paragraphs);
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        findings = List.copyOf(findings);
        only = only.map(Set::copyOf);
    }

    /** Whether the user may write all of it. */
    public boolean isWhole() {
        return only.isEmpty();
    }

    /** Whether the user may write that paragraph. */
    public boolean mayWrite(String paragraph) {
        return only.map(own -> own.contains(paragraph)).orElse(true);
    }

    /** Findings in the paragraph. */
    public List<FindingView> findingsIn(String paragraph) {
        return findings.stream()
                .filter(f -> f.paragraph().filter(paragraph::equals).isPresent())
                .toList();
    }
}
