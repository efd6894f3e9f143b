package cn.mingfa.proof;

import cn.mingfa.document.SourceText;
import java.util.List;

/** What is told of a text above a hint. */
final class Surely {

    private Surely() {}

    /** Errors and warnings; that a part is missing goes without saying where a text is a sentence or two. */
    static List<Finding> surely(String text) {
        return Proof.check(SourceText.of("报告.txt", text)).list().stream()
                .filter(finding -> finding.severity() != Severity.HINT)
                .filter(finding -> !finding.rule().equals("document.part_missing"))
                .toList();
    }
}
