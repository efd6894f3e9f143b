package cn.mingfa.proof.checks.citation;

import cn.mingfa.proof.Severity;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.View;
import java.util.List;
import java.util.Optional;

/**
 * A numbered expression with another number: “五个意识”. Only between quotation marks, and with 项制度 only where
 * enforcement is spoken of, because there are other systems that come in fours.
 */
final class NumberedPhrases implements Check {

    private static final Rule RULE = Rule.warning("phrase.number", "固定表述表");
    private static final List<List<String>> TABLE = Rows.of("phrases-numbers.tsv", 2);
    private static final String NUMBERS = "一二两三四五六七八九十";
    private static final String SYSTEMS = "项制度";
    private static final List<String> ENFORCEMENT = List.of("行政执法", "执法公示", "全过程记录", "法制审核");
    private static final int NEAR = 20;
    private static final int LONGEST = 9;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        for (Block block : dossier.prose()) {
            String text = block.text();
            for (int open = text.indexOf('“'); open >= 0; open = text.indexOf('“', open + 1)) {
                int close = Near.find(text, '”', open, LONGEST);
                if (close - open > 2 && NUMBERS.indexOf(text.charAt(open + 1)) >= 0) {
                    judge(block.view(), open + 1, close, notes);
                }
            }
        }
    }

    private static void judge(View view, int from, int to, Notes notes) {
        String text = view.text();
        String tail = text.substring(from + 1, to);
        for (List<String> row : TABLE) {
            String right = row.get(1);
            if (!tail.equals(row.get(0)) || right.charAt(0) == text.charAt(from)) {
                continue;
            }
            boolean systems = tail.equals(SYSTEMS);
            if (!systems || enforcement(text, from, to)) {
                notes.span(
                        systems ? Severity.HINT : Severity.WARNING,
                        view.start(from),
                        view.end(to),
                        "“" + text.substring(from, to) + "”一般是“" + right + "”，请核对数目。",
                        Optional.of(right));
            }
        }
    }

    private static boolean enforcement(String text, int from, int to) {
        String around = text.substring(Math.max(0, from - NEAR), Math.min(text.length(), to + NEAR));
        return ENFORCEMENT.stream().anyMatch(around::contains);
    }
}
