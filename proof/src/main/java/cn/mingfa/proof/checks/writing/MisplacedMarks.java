package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.View;

/** A comma or stop right behind an opening bracket or right before a closing one. */
final class MisplacedMarks implements Check {

    private static final Rule RULE = Rule.error("punctuation.misplaced", Basis.PUNCTUATION);
    private static final String STOPS = "，。、；：";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        for (Block block : dossier.prose()) {
            View view = block.view();
            for (int i = 1; i < view.length(); i++) {
                char before = view.at(i - 1);
                char c = view.at(i);
                boolean open = "（《“".indexOf(before) >= 0 && STOPS.indexOf(c) >= 0;
                boolean close = "，、".indexOf(before) >= 0 && "）》".indexOf(c) >= 0;
                boolean lone = single(view, i, open);
                if (open && lone) {
                    notes.at(view, i, i + 1, "前括号、前引号后面不能紧跟标点，请删去“" + c + "”。", "");
                } else if (close && lone) {
                    notes.at(view, i - 1, i, "后括号、后书名号前面不应有“" + before + "”，请删去。", "");
                }
            }
        }
    }

    /** Runs of marks are for another rule. */
    private static boolean single(View view, int at, boolean open) {
        return open
                ? at + 1 >= view.length() || STOPS.indexOf(view.at(at + 1)) < 0
                : at < 2 || STOPS.indexOf(view.at(at - 2)) < 0;
    }
}
