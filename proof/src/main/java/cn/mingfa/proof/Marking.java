package cn.mingfa.proof;

import cn.mingfa.document.Mark;
import java.util.List;
import java.util.Optional;

/** Findings as marks for the document they are about, to be written back by {@link cn.mingfa.document.DocxReviewer}. */
public final class Marking {

    private Marking() {}

    /** What is wrong or very probably wrong is replaced where the way is exact; what is worth a look is only remarked on. */
    public static List<Mark> of(Findings findings) {
        return findings.list().stream()
                .map(finding -> mark(finding, finding.severity() != Severity.HINT))
                .toList();
    }

    /** The findings as remarks, with the wording they propose; nothing is replaced. */
    public static List<Mark> remarks(List<Finding> findings) {
        return findings.stream().map(finding -> mark(finding, false)).toList();
    }

    private static Mark mark(Finding finding, boolean replaced) {
        var remark = new StringBuilder(finding.severity().chinese()).append("：").append(finding.message());
        if (!replaced) {
            finding.replacement()
                    .filter(words -> !words.isBlank())
                    .ifPresent(words -> remark.append("\n建议改为“").append(words).append("”。"));
        }
        finding.basis().ifPresent(basis -> remark.append("\n依据：").append(basis));
        return new Mark(
                finding.start(), finding.end(), replaced ? finding.replacement() : Optional.empty(), remark.toString());
    }
}
