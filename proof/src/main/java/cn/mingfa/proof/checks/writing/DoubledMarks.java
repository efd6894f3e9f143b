package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.View;

/** Two stops in a row: ，， or ，。; the stronger one stays. ？！ and !! are left alone. */
final class DoubledMarks implements Check {

    private static final Rule RULE = Rule.error("punctuation.doubled", Basis.PUNCTUATION);
    /** Stronger first. */
    private static final String STOPS = "。？！；：，、";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        for (Block block : dossier.prose()) {
            View view = block.view();
            for (int i = 0; i + 1 < view.length(); i++) {
                int end = i;
                int strongest = STOPS.length();
                boolean calm = false;
                while (end < view.length() && STOPS.indexOf(view.at(end)) >= 0) {
                    int rank = STOPS.indexOf(view.at(end));
                    strongest = Math.min(strongest, rank);
                    calm |= rank != 1 && rank != 2;
                    end++;
                }
                if (end - i >= 2 && calm && !isDots(view, i, end)) {
                    notes.at(
                            view,
                            i,
                            end,
                            "标点重复，请只留一个“" + STOPS.charAt(strongest) + "”。",
                            STOPS.substring(strongest, strongest + 1));
                }
                i = Math.max(i, end - 1);
            }
        }
    }

    private static boolean isDots(View view, int from, int to) {
        return to - from >= 3 && view.text().substring(from, to).chars().allMatch(c -> c == '。');
    }
}
