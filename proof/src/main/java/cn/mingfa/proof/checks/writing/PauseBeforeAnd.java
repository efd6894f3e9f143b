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

/** 、 before the 和 or 及 that closes a list: one of the two is enough; and before 均为, which says something of all its members. */
final class PauseBeforeAnd implements Watch {

    private static final Rule RULE = Rule.warning("punctuation.pause_before_and", Basis.PUNCTUATION);
    private static final String AND = "和及";
    private static final String OR = "以或";
    private static final Words OTHER_WORDS = Words.list("he-words.txt");

    private static final Words ALL = Words.list("pause-adverbs.txt");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return "和及均都分以或";
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        View view = block.view();
        boolean pause = at >= 2
                && at + 1 < view.length()
                && view.at(at - 1) == '、'
                && (Chars.isHan(view.at(at + 1)) || Chars.isDigit(view.at(at + 1)));
        if (OR.indexOf(view.at(at)) >= 0) {
            or(view, at, pause, notes);
            return;
        }
        if (AND.indexOf(view.at(at)) < 0) {
            int length = pause ? ALL.matchAt(view.text(), at) : 0;
            if (length > 0 && Chars.isHan(view.at(at - 2))) {
                String all = view.text().substring(at, at + length);
                notes.at(view, at - 1, at + length, "“" + all + "”前面不用顿号，请删去“、”。", all);
            }
            return;
        }
        if (pause && "，、".indexOf(view.at(at - 2)) < 0 && OTHER_WORDS.matchAt(view.text(), at) == 0) {
            String and = view.text().substring(at, at + 1);
            notes.at(view, at - 1, at + 1, "“" + and + "”前面不用顿号，请删去“、”。", and);
        }
    }

    /** 种子、农药、以及兽药; 撤销、变更、或确认违法. */
    private static void or(View view, int at, boolean pause, Notes notes) {
        String text = view.text();
        boolean or = text.charAt(at) == '或' && !text.startsWith("或多或少", at) && !text.startsWith("或许", at);
        if (pause && (text.startsWith("以及", at) || or) && "，、".indexOf(text.charAt(at - 2)) < 0) {
            String word = text.substring(at, text.startsWith("以及", at) || text.startsWith("或者", at) ? at + 2 : at + 1);
            notes.at(view, at - 1, at + word.length(), "“" + word + "”前面不用顿号，请删去“、”。", word);
        }
    }
}
