package cn.mingfa.platform.reporting;

import cn.mingfa.document.SourceText;
import cn.mingfa.proof.Finding;
import cn.mingfa.proof.Proof;
import cn.mingfa.proof.Reading;
import cn.mingfa.proof.Readings;
import cn.mingfa.report.Gap;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks a report on paper: the proof room over its text, and its figures against the ledger. */
final class Checking {

    private static final Comparator<Remark> ORDER = Comparator.comparingInt(
                    (Remark r) -> r.line().map(l -> l.offset() + r.start()).orElse(-1))
            .thenComparing(Remark::rule);

    private Checking() {}

    /** Every remark by its id, in the order of the text. */
    static Map<String, Remark> check(Paper paper, List<Gap> gaps, ReportFigures figures) {
        SourceText text =
                SourceText.of(paper.document().title(), paper.document().plainText());
        Reading reading = Readings.read(text);
        List<Remark> remarks = new ArrayList<>();
        Proof.check(text, reading).forEach(f -> remarks.add(ofProof(paper, f)));
        remarks.addAll(FigureChecks.gaps(paper, gaps, figures));
        remarks.addAll(FigureChecks.typed(paper, reading.facts(), figures));
        remarks.sort(ORDER);
        return named(remarks);
    }

    private static Remark ofProof(Paper paper, Finding finding) {
        Optional<Paper.Line> line = paper.line(finding.start(), finding.end());
        int start = finding.start() - line.map(Paper.Line::offset).orElse(0);
        int end = start + finding.quote().length();
        Optional<String> fixed = line.flatMap(l ->
                finding.replacement().flatMap(r -> Fixing.apply(l.passage().source(), l.segments(), start, end, r)));
        return new Remark(
                finding.rule(),
                finding.severity(),
                finding.message(),
                finding.basis(),
                finding.quote(),
                line,
                start,
                end,
                finding.replacement(),
                fixed);
    }

    /** Ids that stay while rule, paragraph and words stay; the same words twice are told apart by counting. */
    private static Map<String, Remark> named(List<Remark> remarks) {
        Map<String, Integer> seen = new HashMap<>();
        Map<String, Remark> named = new LinkedHashMap<>();
        for (Remark remark : remarks) {
            String what = String.join("\n", remark.rule(), remark.paragraph().orElse(""), remark.quote());
            int nth = seen.merge(what, 1, Integer::sum);
            named.put(shortHash(what + "\n" + nth), remark);
        }
        return named;
    }

    private static String shortHash(String words) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
