package cn.mingfa.bench.proof;

import cn.mingfa.document.SourceText;
import cn.mingfa.proof.Finding;
import cn.mingfa.proof.Proof;
import cn.mingfa.proof.Severity;
import java.util.List;

/** The house's own: all rules on, nothing known beside the document. */
public final class Mingfa implements Proofreader {

    @Override
    public String name() {
        return "Mingfa";
    }

    @Override
    public List<Mark> read(String text) {
        return Proof.check(SourceText.of("report.txt", text)).list().stream()
                .map(Mingfa::mark)
                .toList();
    }

    private static Mark mark(Finding finding) {
        return new Mark(
                finding.rule(),
                finding.severity() != Severity.HINT,
                finding.start(),
                finding.end(),
                finding.replacement().map(List::of).orElse(List.of()));
    }
}
