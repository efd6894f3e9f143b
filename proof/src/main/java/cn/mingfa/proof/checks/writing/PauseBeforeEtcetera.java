package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.View;

/** 、 before 等: the list is closed there, the mark has nothing to part. */
final class PauseBeforeEtcetera implements Check {

    private static final Rule RULE = Rule.error("punctuation.pause_before_deng", Basis.PUNCTUATION);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        for (Block block : dossier.prose()) {
            View view = block.view();
            for (int i = view.text().indexOf('等', 1); i > 0; i = view.text().indexOf('等', i + 1)) {
                boolean word = view.text().startsWith("等级", i)
                        || view.text().startsWith("等待", i)
                        || view.text().startsWith("等候", i)
                        || view.text().startsWith("等额", i)
                        || view.text().startsWith("等次", i)
                        || view.text().startsWith("等同", i);
                char before = view.at(i - 1);
                if ((before == '、' || before == '，') && !word && isOnlyEtcetera(view, i, before)) {
                    notes.at(view, i - 1, i + 1, "“等”前面不用“" + before + "”，请删去。", "等");
                }
            }
        }
    }

    /** A comma before 等 is wrong only where 等 closes at once; 、 always. */
    private static boolean isOnlyEtcetera(View view, int at, char before) {
        boolean doubled = at >= 2 && "，、".indexOf(view.at(at - 2)) >= 0;
        return !doubled && before == '、';
    }
}
