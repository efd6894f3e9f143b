package cn.mingfa.proof.checks.typo;

import cn.mingfa.proof.Severity;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.View;
import cn.mingfa.proof.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words that are taken for one another, where what stands beside them decides: 侦察机关 for 侦查机关, 截止2024年 for
 * 截至2024年. The phrases stand in a table; a ~ before them stands for a
 * number, a # behind them for a digit.
 */
final class MisusedWords implements Check {

    private static final Rule RULE = Rule.warning("typo.misused", Basis.NONE);
    private static final Map<String, Misuse> MISUSES = new HashMap<>();
    private static final Words PHRASES;

    /** What may stand between a number and its unit. */
    private static final String ABOUT = "余多万";

    static {
        var phrases = new ArrayList<String>();
        for (List<String> row : Resources.table("typo-misused.csv", 4)) {
            String phrase = row.get(0).replace("#", "").replace("~", "");
            MISUSES.put(
                    phrase,
                    new Misuse(
                            row.get(1),
                            row.get(2),
                            row.get(3).equals("hint"),
                            row.get(0).startsWith("~"),
                            row.get(0).endsWith("#")));
            phrases.add(phrase);
        }
        PHRASES = Words.of(phrases);
    }

    private record Misuse(String meant, String reason, boolean hint, boolean behindNumber, boolean beforeDigit) {}

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        for (Block block : dossier.prose()) {
            View view = block.view();
            String text = view.text();
            for (int i = 0; i < text.length(); i++) {
                int length = PHRASES.matchAt(text, i);
                if (length == 0 && text.charAt(i) == Already.ONESELF && Already.isMeant(text, i)) {
                    notes.at(view, i, i + 1, "这里像是把“已经”的“已”写成了“己”，请改。", Already.MEANT);
                }
                if (length > 0) {
                    judge(view, i, i + length, notes);
                    i += length - 1;
                }
            }
        }
    }

    private static void judge(View view, int from, int to, Notes notes) {
        String written = view.text().substring(from, to);
        Misuse misuse = MISUSES.get(written);
        if (misuse == null
                || (misuse.behindNumber() && !isBehindNumber(view, from))
                || (misuse.beforeDigit() && !(to < view.length() && Chars.isDigit(view.at(to))))) {
            return;
        }
        int start = view.start(from);
        int end = view.end(to);
        notes.alone(
                misuse.hint() ? Severity.HINT : Severity.WARNING,
                start,
                end,
                "“" + written + "”宜作“" + misuse.meant() + "”：" + misuse.reason() + "。",
                end - start == to - from ? Optional.of(misuse.meant()) : Optional.empty());
    }

    private static boolean isBehindNumber(View view, int at) {
        return at > 0 && (Chars.isDigit(view.at(at - 1)) || ABOUT.indexOf(view.at(at - 1)) >= 0);
    }
}
