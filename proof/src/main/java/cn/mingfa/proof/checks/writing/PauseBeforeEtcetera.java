package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.View;
import cn.mingfa.proof.text.Words;

/** 、 before 等: the list is closed there, the mark has nothing to part. */
final class PauseBeforeEtcetera implements Watch {

    private static final Rule RULE = Rule.error("punctuation.pause_before_deng", Basis.PUNCTUATION);
    private static final Words FOLLOWERS = Words.list("deng-followers.txt");
    /** What makes a verb with 等: 等到, 等待, 等他. */
    private static final String OTHERS = "到待等于候你我他她它人着了不闲";

    private static final Words OTHER_WORDS = Words.list("deng-words.txt");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return "等";
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        View view = block.view();
        boolean pause = at >= 2 && view.at(at - 1) == '、' && "，、".indexOf(view.at(at - 2)) < 0;
        if (pause && OTHER_WORDS.matchAt(view.text(), at) == 0) {
            notes.at(view, at - 1, at + 1, "“等”前面不用“、”，请删去。", "等");
        }
        if (isBehindStop(view, at)) {
            notes.at(view, at - 1, at + 1, "“等”前面不用“" + view.at(at - 1) + "”，请删去。", "等");
            return;
        }
        if (isBeforeSum(view, at)) {
            notes.at(view, at, at + 2, "“等”和后面的数量之间不用“" + view.at(at + 1) + "”，请删去。", "等");
        }
        boolean comma = at >= 2 && view.at(at - 1) == '，' && Chars.isHan(view.at(at - 2));
        if (comma && (FOLLOWERS.matchAt(view.text(), at + 1) > 0 || closesList(view.text(), at))) {
            notes.at(view, at - 1, at + 1, "“等”前面不用“，”，请删去。", "等");
        }
    }

    /** Whether a list stands in the clause before and the word behind is none that begins with 等. */
    private static boolean closesList(String text, int at) {
        int from = at - 1;
        while (from > 0 && "，。；：".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return text.substring(from, at).indexOf('、') > 0
                && at + 1 < text.length()
                && Chars.isHan(text.charAt(at + 1))
                && OTHERS.indexOf(text.charAt(at + 1)) < 0
                && OTHER_WORDS.matchAt(text, at) == 0;
    }

    /** 司法所、派出所、信访办。等力量: a stop inside the list. */
    private static boolean isBehindStop(View view, int at) {
        return at >= 2
                && "。；".indexOf(view.at(at - 1)) >= 0
                && at + 2 < view.length()
                && Chars.isHan(view.at(at + 1))
                && OTHERS.indexOf(view.at(at + 1)) < 0
                && OTHER_WORDS.matchAt(view.text(), at) == 0
                && view.text().lastIndexOf('、', at) > view.text().lastIndexOf('。', at - 2);
    }

    /** 合法性审查、集体讨论决定等，五个程序: the number behind tells what was listed. */
    private static boolean isBeforeSum(View view, int at) {
        return at >= 2
                && at + 3 < view.length()
                && Chars.isHan(view.at(at - 1))
                && "，、".indexOf(view.at(at + 1)) >= 0
                && "两三四五六七八九十".indexOf(view.at(at + 2)) >= 0
                && "个项类种大方".indexOf(view.at(at + 3)) >= 0
                && view.text().lastIndexOf('、', at) > lastStop(view.text(), at);
    }

    private static int lastStop(String text, int at) {
        return Math.max(text.lastIndexOf('，', at), text.lastIndexOf('。', at));
    }
}
