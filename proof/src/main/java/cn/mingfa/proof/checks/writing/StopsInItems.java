package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.Severity;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.narrative.Sentences;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Numbering;
import cn.mingfa.proof.text.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Items parted by semicolons of which one holds a full stop: then no item may end in a semicolon; and one of them parted by a comma. */
final class StopsInItems implements Check {

    private static final Rule RULE = Rule.hint("punctuation.semicolon", Basis.PUNCTUATION);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        for (Block block : dossier.body()) {
            View view = block.view();
            int from = -1;
            int last = 0;
            var parted = new ArrayList<Integer>();
            int at = view.text().indexOf('是');
            for (; at > 0; at = view.text().indexOf('是', at + 1)) {
                int marker = at >= 2 && Sentences.marker(view.text(), at - 2) == 3 ? at - 2 : at - 1;
                if (Sentences.marker(view.text(), marker) == 0) {
                    continue;
                }
                int ordinal = Numbering.chinese(view.text().substring(marker, at));
                boolean next = ordinal == last + 1;
                last = ordinal;
                if (!next) {
                    lone(view, parted, notes);
                    parted.clear();
                }
                if (from >= 0 && ordinal == 1) {
                    from = at + 1;
                    continue;
                }
                if (from >= 0) {
                    item(view, from, marker, notes);
                }
                if (from >= 0 && next) {
                    parted.add(marker - 1);
                }
                from = at + 1;
            }
            lone(view, parted, notes);
        }
    }

    /** 一是…；二是…，三是…: the one comma where all the other items are parted by semicolons. */
    private static void lone(View view, List<Integer> marks, Notes notes) {
        List<Integer> commas = marks.stream().filter(at -> view.at(at) == '，').toList();
        long semicolons = marks.stream().filter(at -> view.at(at) == '；').count();
        if (commas.size() == 1 && semicolons > 0 && semicolons + 1 == marks.size()) {
            int at = commas.getFirst();
            notes.span(Severity.WARNING, view.start(at), view.end(at + 1), "各项之间用的是分号，这里用了逗号，请统一。", Optional.of("；"));
        }
    }

    private static void item(View view, int from, int to, Notes notes) {
        if (to > from && view.at(to - 1) == '；' && view.text().indexOf('。', from, to) >= 0) {
            notes.at(view, to - 1, to, "这一项里已经有句号，项末不能再用分号，请改为句号。", "。");
        }
    }
}
