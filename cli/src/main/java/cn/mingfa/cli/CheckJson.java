package cn.mingfa.cli;

import cn.mingfa.document.SourceText;
import cn.mingfa.proof.Findings;

/** The line of {@code check --json}. */
final class CheckJson {

    private CheckJson() {}

    static String line(SourceText source, Findings findings) {
        return Json.object(json -> json.text("file", source.name())
                .text("text_sha256", source.sha256())
                .list(
                        "findings",
                        findings.list(),
                        (j, finding) -> j.text("rule", finding.rule())
                                .text("group", finding.group())
                                .text("severity", finding.severity().key())
                                .text("scope", finding.scope().key())
                                .number("start", finding.start())
                                .number("end", finding.end())
                                .text("quote", finding.quote())
                                .text("message", finding.message())
                                .text("replacement", finding.replacement())
                                .text("basis", finding.basis())));
    }
}
