package cn.mingfa.platform.reporting;

import cn.mingfa.document.SourceText;
import cn.mingfa.platform.config.Sha256;
import cn.mingfa.proof.Background;
import cn.mingfa.proof.CitedArticle;
import cn.mingfa.proof.Finding;
import cn.mingfa.proof.Proof;
import cn.mingfa.proof.Reading;
import cn.mingfa.proof.Readings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks a report on paper: the proof room over its text, and its figures against the ledger. */
final class Checking {

    private static final Comparator<Remark> ORDER = Comparator.comparingInt(
                    (Remark r) -> r.line().map(l -> l.offset() + r.start()).orElse(-1))
            .thenComparing(Remark::rule);

    /** The rules on sentences that stand elsewhere already. */
    private static final Set<String> COPIED = Set.of("copy.last_year", "copy.others");

    /** The rule that holds a figure against the ledger. */
    private static final String LEDGER = "figure.ledger";

    /** Digits of the hash that make an id: among the remarks on one paper these do not meet. */
    private static final int ID_LENGTH = 16;

    private Checking() {}

    /** Every remark by its id, in the order of the text. */
    static Map<String, Remark> check(Standing at, Ground ground) {
        Paper paper = at.paper();
        SourceText text = text(paper);
        Reading reading = Readings.read(text);
        List<Remark> typed = FigureChecks.typed(paper, reading.facts(), at.figures());
        List<Remark> remarks = new ArrayList<>(typed);
        Background background =
                ground.background().withCounted(FigureChecks.counted(paper, reading.facts(), at.figures()));
        for (Finding finding : Proof.check(text, reading, ground.off(), background)) {
            Remark remark = ofProof(paper, finding);
            if (!isDraftedAlike(remark) && !isSaidBetter(remark, typed)) {
                remarks.add(remark);
            }
        }
        remarks.addAll(FigureChecks.gaps(paper, at.draft().gaps(), at.figures()));
        remarks.removeIf(remark -> ground.off().contains(remark.rule()));
        remarks.sort(ORDER);
        return named(remarks);
    }

    /** The articles it cites whose wording is known. */
    static List<CitedArticle> cited(Standing at, Ground ground) {
        SourceText text = text(at.paper());
        return Proof.cited(text, Readings.read(text), ground.background());
    }

    private static SourceText text(Paper paper) {
        return SourceText.of(paper.document().title(), paper.document().plainText());
    }

    /** Words the program drafted are alike in every report and year; nobody copied them. */
    private static boolean isDraftedAlike(Remark remark) {
        return COPIED.contains(remark.rule())
                && remark.line().filter(l -> !l.passage().edited()).isPresent();
    }

    /** A number that differs from the ledger is told once, with the fix that binds it. */
    private static boolean isSaidBetter(Remark remark, List<Remark> typed) {
        return remark.rule().equals(LEDGER)
                && typed.stream()
                        .anyMatch(t -> t.paragraph().equals(remark.paragraph())
                                && t.start() < remark.end()
                                && t.end() > remark.start());
    }

    private static Remark ofProof(Paper paper, Finding finding) {
        Optional<Paper.Line> line = paper.line(finding.start(), finding.end());
        int start = finding.start() - line.map(Paper.Line::offset).orElse(0);
        int end = start + finding.quote().length();
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
                finding.replacement());
    }

    /** Ids that stay while rule, paragraph and words stay; the same words twice are told apart by counting. */
    private static Map<String, Remark> named(List<Remark> remarks) {
        Map<String, Integer> seen = new HashMap<>();
        Map<String, Remark> named = new LinkedHashMap<>();
        for (Remark remark : remarks) {
            String what = String.join("\n", remark.rule(), remark.paragraph().orElse(""), remark.quote());
            int nth = seen.merge(what, 1, Integer::sum);
            named.put(Sha256.hex(what + "\n" + nth).substring(0, ID_LENGTH), remark);
        }
        return named;
    }
}
