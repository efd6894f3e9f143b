package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.Genre;
import cn.mingfa.proof.Severity;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.outline.Entry;
import cn.mingfa.proof.text.Resources;
import java.util.List;

/** The six sections of the national form of a disclosure report. A text that shows few of them is a copy without its tables: only a hint. */
final class MissingSections implements Check {

    private static final Rule RULE = Rule.warning("document.section_missing", "国办公开办函〔2021〕30号《政府信息公开工作年度报告格式》");
    private static final List<List<String>> SECTIONS = Resources.table("disclosure-parts.csv", 2);
    private static final int FEW = 2;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        String title = dossier.metadata().title().orElse("");
        boolean yearly = title.contains("年度报告") || title.contains("年报");
        List<String> tops = dossier.outline().entries().stream()
                .filter(e -> e.level() == 1)
                .map(Entry::words)
                .toList();
        if (dossier.metadata().genre() != Genre.DISCLOSURE || !yearly || tops.size() < 2) {
            return;
        }
        List<String> missing = SECTIONS.stream()
                .filter(section -> absent(tops, Resources.split(section.get(1), '|')))
                .map(section -> "“" + section.get(0) + "”")
                .toList();
        if (!missing.isEmpty()) {
            notes.document(
                    missing.size() <= FEW ? RULE.severity() : Severity.HINT,
                    dossier.anchorStart(),
                    dossier.anchorEnd(),
                    "没有看到" + String.join("、", missing) + "部分。政府信息公开工作年度报告有六个固定部分，请核对后补写。");
        }
    }

    private static boolean absent(List<String> tops, List<String> words) {
        return tops.stream().noneMatch(top -> words.stream().anyMatch(top::contains));
    }
}
