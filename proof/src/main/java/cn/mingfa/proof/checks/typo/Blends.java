package cn.mingfa.proof.checks.typo;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.View;
import cn.mingfa.proof.text.Words;
import java.util.List;

/**
 * Two constructions run together in one sentence: 包括…等部分组成, 防止…不再发生, 利用…为契机. The pairs stand in {@code
 * blends.csv}; what makes the sentence right between them (以, 由) stands there too.
 */
final class Blends implements Check {

    private static final Rule RULE = Rule.warning("typo.blend", Basis.NONE);
    private static final int NEAR = 30;
    private static final int FAR = 160;
    private static final String ENDS = "。；！？";
    private static final String MARKS = "，。；！？：";
    private static final List<Blend> ALL = Resources.table("blends.csv", 6).stream()
            .map(row -> new Blend(
                    words(row.get(0)),
                    row.get(1),
                    words(row.get(2)),
                    row.get(3).equals("yes"),
                    row.get(4).equals("yes"),
                    row.get(5)))
            .toList();

    private static final Words CLOSERS =
            Words.of(ALL.stream().map(Blend::closer).toList());

    private record Blend(
            List<String> openers, String closer, List<String> between, boolean commas, boolean marked, String advice) {}

    private static List<String> words(String cell) {
        return Resources.split(cell, '/').stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        for (Block block : dossier.prose()) {
            if (CLOSERS.occurIn(block.text())) {
                for (Blend blend : ALL) {
                    judge(block.view(), blend, notes);
                }
            }
        }
    }

    private static void judge(View view, Blend blend, Notes notes) {
        String text = view.text();
        for (int at = text.indexOf(blend.closer()); at >= 0; at = text.indexOf(blend.closer(), at + 1)) {
            int end = at + blend.closer().length();
            boolean stops = end == text.length() || MARKS.indexOf(text.charAt(end)) >= 0;
            int open = stops || !blend.marked() ? opener(text, at, blend) : -1;
            if (open >= 0) {
                notes.at(view, open, end, "这里把两种句式揉在了一起：" + blend.advice() + "，请改。");
            }
        }
    }

    /** Where the first half begins that is nearest before the place; -1 if there is none, or the sentence is right. */
    private static int opener(String text, int at, Blend blend) {
        int least = Math.max(0, at - (blend.commas() ? FAR : NEAR));
        for (int i = at - 1; i >= least; i--) {
            char c = text.charAt(i);
            if (ENDS.indexOf(c) >= 0 || c == '，' && !blend.commas() || startsWithAny(text, i, blend.between())) {
                return -1;
            }
            if (startsWithAny(text, i, blend.openers())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean startsWithAny(String text, int at, List<String> words) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }
}
