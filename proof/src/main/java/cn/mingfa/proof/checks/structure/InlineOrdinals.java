package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.outline.Outline;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Numbering;
import cn.mingfa.proof.text.View;
import java.util.List;

/** Rows counted inside the text by 第一，第二，, by 第一步，, by ①②③ or by 首先，其次，再次 that skip or go back. */
final class InlineOrdinals implements Check {

    private static final Rule RULE = Rule.warning("numbering.inline", Basis.NONE);
    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩";
    private static final String STEP = "步";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        List<String> under = List.of();
        var said = new OrdinalRow("第", notes);
        var circled = new OrdinalRow("", notes);
        for (Outline.Place place : dossier.outline().places()) {
            if (!place.headings().equals(under)) {
                said.begin();
                circled.begin();
                under = place.headings();
            }
            View view = place.block().view();
            OrderWords.judge(view, notes);
            InlineNumbers.judge(view, notes);
            for (int i = 0; i < view.length(); i++) {
                char c = view.at(i);
                if (c == '第') {
                    int end = ordinalEnd(view.text(), i);
                    if (end > 0) {
                        int value = Numbering.chinese(view.text().substring(i + 1, end));
                        said.take(view, i, end, value, Numbering::chinese);
                    }
                } else if (c >= '①' && c <= '⑩') {
                    circled.take(view, i, i + 1, c - '①' + 1, n -> CIRCLED.substring(n - 1, n));
                }
            }
        }
        said.begin();
        circled.begin();
    }

    /** Where the numeral of 第一， or 第一步， ends that begins a clause; 0 if something else stands there. */
    private static int ordinalEnd(String text, int at) {
        boolean opens = at == 0 || Chars.endsClause(text.charAt(at - 1));
        int end = at + 1;
        while (end < text.length() && end - at <= 2 && Numbering.chinese(text.substring(at + 1, end + 1)) > 0) {
            end++;
        }
        int mark = text.startsWith(STEP, end) ? end + 1 : end;
        boolean marked = end > at + 1 && mark < text.length() && "，、".indexOf(text.charAt(mark)) >= 0;
        return opens && marked ? end : 0;
    }
}
