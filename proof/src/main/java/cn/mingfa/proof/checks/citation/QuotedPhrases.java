package cn.mingfa.proof.checks.citation;

import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Distance;
import cn.mingfa.proof.text.View;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands alone between quotation marks and is one character away from a short fixed expression: “一岗双则”. Too
 * short to be told apart in running text; the quotation marks say it is meant. A character that neither sounds nor looks
 * like the one expected makes a coinage of its own as easily (“最多跑一趟”, “一机通办”), so that is left alone. Differences of a number are another rule's.
 */
final class QuotedPhrases implements Check {

    private static final Rule RULE = Rule.warning("phrase.quoted", "固定表述表");
    private static final int LONGEST = 16;
    /** A longer expression is not taken for another so easily, whatever the character. */
    private static final int SHORT = 5;

    private static final int SHORTEST = 4;
    /** Words that stand for a number: “一岗多责” says something else than “一岗双责”. */
    private static final String MANY = "多双单";

    private static final List<List<String>> TABLE = Rows.of("phrases-quoted.tsv", 2);
    private static final Set<String> KNOWN = known();

    private static Set<String> known() {
        var known = new HashSet<String>();
        for (List<String> row : TABLE) {
            known.add(row.get(0));
            known.addAll(Rows.pieces(row.get(1), ';'));
        }
        return known;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        var judged = new HashMap<String, Optional<String>>();
        for (Block block : dossier.prose()) {
            String text = block.text();
            for (int open = text.indexOf('“'); open >= 0; open = text.indexOf('“', open + 1)) {
                int close = close(text, open);
                if (close > 0) {
                    judge(block.view(), open + 1, close, judged, notes);
                }
            }
        }
    }

    private static int close(String text, int open) {
        for (int i = open + 1; i < text.length() && i <= open + LONGEST + 1; i++) {
            char c = text.charAt(i);
            if (c == '”') {
                return i;
            }
            if (c == '“' || c == '。') {
                return -1;
            }
        }
        return -1;
    }

    private static void judge(View view, int from, int to, Map<String, Optional<String>> judged, Notes notes) {
        String written = view.text().substring(from, to);
        judged.computeIfAbsent(written, QuotedPhrases::meant)
                .filter(right -> isMeant(written, right))
                .ifPresent(right -> notes.at(
                        view,
                        from,
                        to,
                        "“" + written + "”与固定表述“" + right + (isTurned(written, right) ? "”字序不同，请核对。" : "”有一个字不同，请核对。"),
                        right));
    }

    private static boolean isMeant(String written, String right) {
        return right.length() > SHORT
                || isTurned(written, right)
                || isDoubled(written, right)
                || Alike.slipped(written, right);
    }

    /** The fixed expression that is meant, if it is another than the written one. */
    static Optional<String> meant(String written) {
        if (written.length() < SHORTEST - 1 || KNOWN.contains(written)) {
            return Optional.empty();
        }
        Optional<String> meant = Optional.empty();
        for (List<String> row : TABLE) {
            String right = row.get(0);
            boolean near =
                    Distance.of(written, right, 1) == 1 && !numberDiffers(written, right) && enough(written, right);
            if (near || isTurned(written, right) || isDoubled(written, right)) {
                if (meant.isPresent()) {
                    return Optional.empty();
                }
                meant = Optional.of(right);
            }
        }
        return meant;
    }

    /** The same characters in another order: 三课一会, 谁普法谁执法. */
    private static boolean isTurned(String written, String right) {
        return written.length() == right.length()
                && !written.equals(right)
                && written.chars().allMatch(c -> right.indexOf(c) >= 0)
                && Arrays.equals(
                        written.chars().sorted().toArray(),
                        right.chars().sorted().toArray());
    }

    /** One character twice: 三重一大大. */
    private static boolean isDoubled(String written, String right) {
        if (written.length() != right.length() + 1) {
            return false;
        }
        int same = 0;
        while (same < right.length() && written.charAt(same) == right.charAt(same)) {
            same++;
        }
        return same > 0 && written.charAt(same) == written.charAt(same - 1) && written.endsWith(right.substring(same));
    }

    /** A character put in or left out of a short expression makes another one too easily. */
    private static boolean enough(String written, String right) {
        return written.length() == right.length() || Math.min(written.length(), right.length()) > SHORTEST;
    }

    private static boolean numberDiffers(String written, String right) {
        int same = 0;
        int least = Math.min(written.length(), right.length());
        while (same < least && written.charAt(same) == right.charAt(same)) {
            same++;
        }
        return written.length() == right.length()
                && same < least
                && (isNumber(written.charAt(same))
                        || !Chars.isHan(written.charAt(same))
                        || isNumber(right.charAt(same)));
    }

    private static boolean isNumber(char c) {
        return Chars.isChineseDigit(c) || MANY.indexOf(c) >= 0;
    }
}
