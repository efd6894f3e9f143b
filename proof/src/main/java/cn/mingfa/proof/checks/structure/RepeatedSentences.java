package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Rolls;
import cn.mingfa.proof.text.View;
import java.util.HashSet;

/** A long sentence or a paragraph that stands in the text twice, letter for letter, or a clause twice side by side. */
final class RepeatedSentences implements Check {

    private static final Rule RULE = Rule.warning("copy.sentence_twice", Basis.NONE);
    private static final int SENTENCE = 25;
    private static final int CLAUSE = 8;
    /** A sentence of so many characters right behind itself, its stop included. */
    private static final int SHORT = 2;

    /** A clause of so many characters right behind itself. */
    private static final int SIDE = 6;

    /** A clause of so many characters begins the next one again. */
    private static final int BEGUN = 6;

    private static final int LONG_CLAUSE = 12;
    /** So many characters may stand before the first of two clauses side by side: 共办结…，办结…. */
    private static final int MORE = 3;

    private static final int TAIL = 4;
    private static final char PAUSE = '、';

    private static final String ENDS = "。；！？";
    private static final String MARKS = "，。；！？：";

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        var seen = new HashSet<String>();
        Articles articles = Articles.of(dossier);
        String above = "";
        for (Block block : dossier.body()) {
            View view = block.view();
            if (Rolls.assigns(view.text())) {
                continue;
            }
            boolean tail = view.length() >= CLAUSE
                    && view.at(view.length() - 1) == '。'
                    && above.length() > view.length()
                    && above.endsWith(view.text());
            above = view.text();
            if (tail) {
                notes.at(block.start(), block.end(), "这一段是前一段的末尾又写了一遍，多半是重复粘贴，请删去。");
                continue;
            }
            // duties that two articles list alike
            String article = view.text().startsWith("（") ? articles.at(block.start()) + ":" : "";
            if (view.length() >= SENTENCE && !seen.add(article + view.text())) {
                notes.at(block.start(), block.end(), "这一段与前面的一段一字不差，多半是重复粘贴，请删去一处。");
                continue;
            }
            clauses(view, notes);
            int from = 0;
            for (int i = 0; i < view.length(); i++) {
                if (view.at(i) == '。') {
                    String sentence = view.text().substring(from, i + 1);
                    boolean whole = from == 0 && i + 1 == view.length();
                    boolean beside =
                            sentence.length() > SHORT && view.text().startsWith(sentence, from - sentence.length());
                    if (!whole && (sentence.length() >= SENTENCE && !seen.add(sentence) || beside)) {
                        notes.at(view, from, i + 1, "这句话前面已经写过，一字不差，请核对是否重复粘贴。");
                    }
                    from = i + 1;
                }
            }
        }
    }

    /** A clause pasted twice in one sentence: 共办结案件12件，办结案件12件，…. Items parted by semicolons may end alike. */
    private static void clauses(View view, Notes notes) {
        String text = view.text();
        var earlier = new HashSet<String>();
        int before = 0;
        int from = 0;
        for (int i = 0; i < view.length(); i++) {
            if (MARKS.indexOf(view.at(i)) < 0) {
                continue;
            }
            String clause = text.substring(from, i);
            boolean beside = from > 0
                    && ENDS.indexOf(text.charAt(from - 1)) < 0
                    && clause.length() >= SIDE
                    && text.startsWith(clause, from - 1 - clause.length())
                    && (from - 1 - clause.length() - before <= MORE
                            || text.charAt(from - 2 - clause.length()) == PAUSE);
            boolean tail = from > 0
                    && text.charAt(from - 1) == '，'
                    && clause.length() >= TAIL
                    && text.startsWith(clause, from - 1 - clause.length())
                    && isWords(clause);
            beside |= tail
                    || from > 0
                            && text.charAt(from - 1) == '；'
                            && clause.length() >= SIDE
                            && text.startsWith(clause, from - 1 - clause.length())
                            && isWords(clause);
            boolean counted =
                    clause.length() >= CLAUSE && Chars.digitFrom(clause, 0, clause.length()) < clause.length();
            if (beside || (counted || clause.length() >= LONG_CLAUSE) && earlier.contains(clause)) {
                notes.at(view, from - 1, i, "这半句与前面的半句一字不差，多半是重复粘贴，请删去一处。", "");
            }
            boolean begun = clause.length() > BEGUN
                    && view.at(i) == '，'
                    && i + 1 + clause.length() < text.length()
                    && Chars.isHan(text.charAt(i + 1 + clause.length()))
                    && text.startsWith(clause, i + 1);
            if (begun) {
                notes.at(view, from, i + 1, "这半句后面又从头写了一遍，多半是重复，请删去一处。", "");
            }
            earlier.add(clause);
            if (ENDS.indexOf(view.at(i)) >= 0) {
                earlier.clear();
            }
            before = from;
            from = i + 1;
        }
    }

    private static boolean isWords(String clause) {
        return clause.chars().allMatch(c -> Chars.isHan((char) c));
    }
}
