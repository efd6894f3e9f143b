package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.outline.Entry;
import cn.mingfa.proof.text.Numbering;
import cn.mingfa.proof.text.View;
import java.util.ArrayList;
import java.util.List;

/** Heading numbers that skip, repeat or go back among siblings. */
final class NumberSequence implements Check {

    private static final Rule RULE = Rule.error("numbering.sequence", Basis.LAYOUT);
    private static final int LEVELS = 4;
    private static final String COUNTED = "第";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        List<List<Entry>> open = new ArrayList<>();
        for (int i = 0; i <= LEVELS; i++) {
            open.add(new ArrayList<>());
        }
        boolean counted = false;
        for (Entry entry : dossier.outline().entries()) {
            for (int deeper = entry.level() + 1; deeper <= LEVELS; deeper++) {
                close(open.get(deeper), notes);
            }
            List<Entry> siblings = open.get(entry.level());
            boolean restarts = (entry.level() >= 3 || counted) && entry.ordinal() == 1;
            counted &= entry.ordinal() == 0;
            if (restarts) {
                close(siblings, notes);
            }
            if (entry.ordinal() > 0) {
                siblings.add(entry);
            } else if (entry.level() == 1 && entry.block().text().startsWith(COUNTED)) {
                // behind 第二部分 the count begins again, or goes on
                counted = true;
            }
        }
        open.forEach(siblings -> close(siblings, notes));
    }

    private static void close(List<Entry> siblings, Notes notes) {
        int previous = 0;
        for (int i = 0; i < siblings.size(); i++) {
            Entry entry = siblings.get(i);
            int expected = previous + 1;
            if (entry.ordinal() != expected && !entry.lost()) {
                boolean onlyThis =
                        i + 1 == siblings.size() || siblings.get(i + 1).ordinal() == expected + 1;
                note(entry, expected, previous, onlyThis, notes);
                previous = onlyThis ? expected : entry.ordinal();
            } else {
                previous = entry.ordinal();
            }
        }
        siblings.clear();
    }

    private static void note(Entry entry, int expected, int previous, boolean mendable, Notes notes) {
        View view = entry.block().view();
        String printed = entry.number().orElse("");
        String wanted = Numbering.print(entry.level(), expected);
        String message = previous == 0
                ? "这一层标题没有从“" + wanted + "”开始，前面可能漏了标题或序号。"
                : "标题序号不连续：前一个是“" + Numbering.print(entry.level(), previous) + "”，这里应当是“" + wanted + "”。";
        if (mendable) {
            notes.at(view, 0, printed.length(), message, wanted);
        } else {
            notes.at(view, 0, printed.length(), message);
        }
    }
}
