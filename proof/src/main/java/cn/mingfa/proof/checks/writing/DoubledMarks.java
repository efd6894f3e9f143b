package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.View;

/** Two stops in a row: ，， or ，。; the stronger one stays. ？！ and !! are left alone. */
final class DoubledMarks implements Watch {

    private static final Rule RULE = Rule.error("punctuation.doubled", Basis.PUNCTUATION);
    /** Stronger first. */
    private static final String STOPS = "。？！；：，、";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return STOPS;
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        View view = block.view();
        if (at > 0 && STOPS.indexOf(view.at(at - 1)) >= 0) {
            return;
        }
        int end = at;
        int strongest = STOPS.length();
        boolean calm = false;
        while (end < view.length() && STOPS.indexOf(view.at(end)) >= 0) {
            int rank = STOPS.indexOf(view.at(end));
            strongest = Math.min(strongest, rank);
            calm |= rank != 1 && rank != 2;
            end++;
        }
        if (end - at >= 2 && calm && !isDots(view, at, end)) {
            notes.at(
                    view,
                    at,
                    end,
                    "标点重复，请只留一个“" + STOPS.charAt(strongest) + "”。",
                    STOPS.substring(strongest, strongest + 1));
        }
    }

    private static boolean isDots(View view, int from, int to) {
        return to - from >= 3 && view.text().substring(from, to).chars().allMatch(c -> c == '。');
    }
}
