package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.outline.Entry;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Numbering;
import cn.mingfa.proof.text.Role;
import cn.mingfa.proof.text.View;
import java.util.List;

/** A level that holds one numbered heading only. */
final class SingleItems implements Check {

    private static final Rule RULE = Rule.hint("numbering.single", Basis.NONE);

    private static final int FIGURES = 3;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        List<Entry> entries = dossier.outline().entries();
        boolean cut = isCut(dossier);
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            boolean alone = entry.level() >= 2
                    && entry.number().isPresent()
                    && !goesOnFromAbove(entries, i)
                    && !(entry.level() >= FIGURES && goesOnBelow(entries, i))
                    && !goesOnInline(entry);
            if (!alone || (i > 0 && hasSibling(entries, i))) {
                continue;
            }
            int next = i + 1;
            while (next < entries.size() && entries.get(next).level() > entry.level()) {
                next++;
            }
            boolean last = next == entries.size();
            if (last && !cut || !last && entries.get(next).level() < entry.level()) {
                notes.at(entry.block().start(), entry.end(), "这一层只有一个序号，后面没有第二个。请核对是否漏了，只有一项时不必编号。");
            }
        }
    }

    /** Whether the numbers of this level run through the parts: 3. under （二） behind 2. under （一）. */
    private static boolean goesOnFromAbove(List<Entry> entries, int at) {
        Entry entry = entries.get(at);
        for (int i = at - 1; i >= 0; i--) {
            Entry above = entries.get(i);
            if (above.level() == entry.level() && above.number().isPresent()) {
                return above.ordinal() + 1 == entry.ordinal();
            }
        }
        return false;
    }

    /** Whether the next number stands under another part: 2. under 二、 behind 1. under 一、. */
    private static boolean goesOnBelow(List<Entry> entries, int at) {
        Entry entry = entries.get(at);
        for (int i = at + 1; i < entries.size(); i++) {
            Entry below = entries.get(i);
            if (below.level() == entry.level() && below.number().isPresent()) {
                return below.ordinal() == entry.ordinal() + 1;
            }
        }
        return false;
    }

    /** Whether the text breaks off in the middle of a sentence, so that nobody knows what follows. */
    private static boolean isCut(Dossier dossier) {
        List<Block> body = dossier.body();
        if (body.isEmpty() || !dossier.layout().blocks(Role.SIGNATURE).isEmpty()) {
            return false;
        }
        View last = body.getLast().view();
        return last.length() > 0 && !Chars.isTerminal(last.at(last.length() - 1));
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
