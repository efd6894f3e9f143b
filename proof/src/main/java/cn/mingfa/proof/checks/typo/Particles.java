package cn.mingfa.proof.checks.typo;

import cn.mingfa.lexicon.Lexicon;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Words;

/**
 * 的, 地 and 得 taken for one another where their neighbours decide: 有效得维护, 认真的履行职责, 化解的很及时; and two of them
 * side by side: 坚实的地保障.
 */
final class Particles implements Watch {

    private static final Rule RULE = Rule.warning("typo.particle", Basis.NONE);
    private static final Words ADVERBS = Words.list("particle-adverbs.txt");
    private static final Words VERBS = Words.list("particle-verbs.txt");
    private static final Words TAILS = Words.list("particle-tails.txt");
    private static final Words STATES = Words.list("particle-states.txt");
    private static final Words DEGREES = Words.list("particle-degrees.txt");
    private static final char OF = '的';
    private static final char MANNER = '地';
    private static final char RESULT = '得';
    private static final char DONE = '了';

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return "的得";
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        String text = block.text();
        if (at == 0 || at + 1 >= text.length()) {
            return;
        }
        char particle = text.charAt(at);
        if (particle == OF && text.charAt(at + 1) == MANNER) {
            twice(block, at, notes);
            return;
        }
        int verb = ADVERBS.endAt(text, at) ? VERBS.matchAt(text, at + 1) : 0;
        boolean manner = verb > 0 && (particle == RESULT || isDoing(text, at + 1 + verb));
        if (manner) {
            note(block, at, MANNER, notes);
        } else if (particle == OF && judges(text, at)) {
            note(block, at, RESULT, notes);
        }
    }

    /** 坚实的地保障: 地 begins no word. */
    private static void twice(Block block, int at, Notes notes) {
        String text = block.text();
        boolean goesOn = at + 2 < text.length() && Chars.isHan(text.charAt(at + 2));
        boolean noun = text.charAt(at - 1) == '目' || goesOn && isWord(text, at + 1);
        if (goesOn && !noun) {
            notes.at(block.view(), at, at + 2, "“的”和“地”连用，只用一个，请改。");
        }
    }

    private static boolean isWord(String text, int at) {
        for (int end = at + 2; end <= Math.min(text.length(), at + 4); end++) {
            if (Lexicon.shipped().trie().find(text, at, end) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb that ends here has an object behind it and is no attribute: 认真的履行职责, not 积极的推动作用. */
    private static boolean isDoing(String text, int end) {
        if (end >= text.length() || !Chars.isHan(text.charAt(end))) {
            return false;
        }
        char next = text.charAt(end);
        return next == DONE || next != OF && TAILS.matchAt(text, end) == 0 && "和与及、".indexOf(next) < 0;
    }

    /** Whether a word of degree and a state fill the clause: 化解的很及时。 */
    private static boolean judges(String text, int at) {
        int degree = DEGREES.matchAt(text, at + 1);
        int state = degree == 0 ? 0 : STATES.matchAt(text, at + 1 + degree);
        int end = at + 1 + degree + state;
        return state > 0 && (end == text.length() || "，。；！".indexOf(text.charAt(end)) >= 0);
    }

    private static void note(Block block, int at, char meant, Notes notes) {
        notes.at(
                block.view(),
                at,
                at + 1,
                "这里的“" + block.text().charAt(at) + "”应为“" + meant + "”，请改。",
                String.valueOf(meant));
    }
}
