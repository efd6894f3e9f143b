package cn.mingfa.proof.checks.citation;

import cn.mingfa.document.SourceText;
import cn.mingfa.proof.Background;
import cn.mingfa.proof.Finding;
import cn.mingfa.proof.Proof;
import cn.mingfa.proof.Readings;
import java.util.List;
import java.util.Set;

/** A report of the year with one paragraph to judge, and what the rules of this package find in it. */
final class Paper {

    private Paper() {}

    static List<Finding> findings(int year, String paragraph) {
        return findings(year, paragraph, Background.none());
    }

    static List<Finding> findings(int year, String paragraph, Background background) {
        String text = "栖禾镇" + year + "年法治政府建设情况报告\n\n" + year + "年，栖禾镇依法履职，现将情况报告如下。\n\n一、主要举措和成效\n\n" + paragraph
                + "\n\n二、存在的不足和原因\n\n由于人手偏紧，执法记录还不够规范。\n\n三、主要负责人履行第一责任人职责情况\n\n镇长带头学法。\n\n四、" + (year + 1)
                + "年工作安排\n\n持续规范执法。\n";
        SourceText source = SourceText.of("paper", text);
        return Proof.check(source, Readings.read(source), Set.of(), background)
                .filter(f -> f.group().equals("phrase") || f.group().equals("citation"))
                .list();
    }

    /** As a line of a table: rule, severity, quote, replacement. */
    static List<String> told(int year, String paragraph) {
        return findings(year, paragraph).stream()
                .map(f -> f.rule() + " " + f.severity().key() + " " + f.quote() + " > "
                        + f.replacement().orElse("-"))
                .toList();
    }
}
