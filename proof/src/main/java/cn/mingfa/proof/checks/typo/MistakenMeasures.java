package cn.mingfa.proof.checks.typo;

import cn.mingfa.lexicon.Lexicon;
import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A character between a number and a mark that only sounds or looks like a measure word: 12常。 for 12场。; and papers
 * counted in 分; and two measure words in one place, 25个项工作. Where a word follows nothing is said: it may be that
 * word's first character.
 */
final class MistakenMeasures implements Watch {

    private static final Rule RULE = Rule.warning("typo.measure", Basis.NONE);
    private static final Map<String, String> MEANT = meant();
    private static final Words MISTAKEN = Words.of(MEANT.keySet());
    private static final Words PAPERS = Words.list("measures-papers.txt");
    /** What is done with papers, where it stands behind them: 资料发放3200份. */
    private static final Words GIVEN = Words.list("measures-given.txt");

    private static final char POINTS = '分';
    private static final String COPIES = "份";
    private static final String FIRST = POINTS
            + MEANT.keySet().stream()
                    .map(written -> written.substring(0, 1))
                    .distinct()
                    .collect(Collectors.joining());

    /** What may stand between a number and its unit. */
    private static final String ABOUT = "余多万";

    /** What may stand between papers and their number. */
    private static final String LEADS = "共约近达计了各";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return FIRST;
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        String text = block.text();
        int number = number(text, at);
        if (number == at) {
            return;
        }
        int length = MISTAKEN.matchAt(text, at);
        String written = text.substring(at, at + length);
        String meant = MEANT.getOrDefault(written, "");
        boolean twice = length > 1 && (written.startsWith(meant) || written.endsWith(meant));
        if (length > 0 && (ends(text, at + length) || twice && !isWord(text, at + length - 1))) {
            note(block, at, length, meant, notes);
        } else if (text.charAt(at) == POINTS && ends(text, at + 1) && countsPapers(text, number)) {
            note(block, at, 1, COPIES, notes);
        }
    }

    private static void note(Block block, int at, int length, String meant, Notes notes) {
        String written = block.text().substring(at, at + length);
        notes.at(block.view(), at, at + length, "数字后面的“" + written + "”像是“" + meant + "”之误，请改。", meant);
    }

    /** Where the number begins that ends right before the position; the position itself if none does. */
    private static int number(String text, int at) {
        int from = at;
        while (from > 0 && ABOUT.indexOf(text.charAt(from - 1)) >= 0) {
            from--;
        }
        int digits = from;
        while (digits > 0 && Chars.isDigit(text.charAt(digits - 1))) {
            digits--;
        }
        boolean ordinal = digits > 0 && (text.charAt(digits - 1) == '第' || Chars.isLatin(text.charAt(digits - 1)));
        return digits == from || ordinal ? at : digits;
    }

    private static boolean countsPapers(String text, int number) {
        int end = number;
        while (end > 0 && LEADS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return PAPERS.endAt(text, end - GIVEN.lengthBefore(text, 0, end));
    }

    /** Whether the second of two measure words begins a word: 25个项目, 3名人大代表. */
    private static boolean isWord(String text, int at) {
        for (int end = at + 2; end <= Math.min(text.length(), at + 4); end++) {
            if (Lexicon.shipped().trie().find(text, at, end) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(String text, int at) {
        return at == text.length() || "，。；、,;）)".indexOf(text.charAt(at)) >= 0;
    }

    private static Map<String, String> meant() {
        var meant = new HashMap<String, String>();
        for (List<String> row : Resources.table("measures-mistaken.csv", 2)) {
            meant.put(row.get(0), row.get(1));
        }
        return Map.copyOf(meant);
    }
}
