package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.outline.Entry;
import cn.mingfa.proof.text.Numbering;
import java.util.List;

/** A level that holds one numbered heading only. */
final class SingleItems implements Check {

    private static final Rule RULE = Rule.hint("numbering.single", Basis.NONE);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        List<Entry> entries = dossier.outline().entries();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            boolean alone = entry.level() >= 2 && entry.number().isPresent() && !goesOnInline(entry);
            if (!alone || (i > 0 && hasSibling(entries, i))) {
                continue;
            }
            int next = i + 1;
            while (next < entries.size() && entries.get(next).level() > entry.level()) {
                next++;
            }
            if (next == entries.size() || entries.get(next).level() < entry.level()) {
                notes.at(entry.block().start(), entry.end(), "这一层只有一个序号，后面没有第二个。请核对是否漏了，只有一项时不必编号。");
            }
        }
    }

    /** Whether the next number stands in the same paragraph: （一）抓学习……（二）抓执法……. */
    private static boolean goesOnInline(Entry entry) {
        return entry.block().text().contains(Numbering.print(entry.level(), entry.ordinal() + 1));
    }

    /** Whether a heading of the same level stands above under the same parent. */
    private static boolean hasSibling(List<Entry> entries, int at) {
        int before = at - 1;
        while (before >= 0 && entries.get(before).level() > entries.get(at).level()) {
            before--;
        }
        return before >= 0 && entries.get(before).level() == entries.get(at).level();
    }
}
