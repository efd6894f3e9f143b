package cn.mingfa.proof.checks.structure;

import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.View;
import java.util.List;

/**
 * 首先，其次，再次 inside one paragraph in another order; each stands once and opens a clause, or nothing is said. One that
 * stands twice in one sentence with another between is wrong at its second place.
 */
final class OrderWords {

    private static final List<String> WORDS = Resources.lines("order-words.txt");

    private static final int MANY = -2;

    private OrderWords() {}

    static void judge(View view, Notes notes) {
        for (String word : WORDS) {
            int again = again(view.text(), word);
            if (again >= 0) {
                notes.at(view, again, again + word.length(), "“" + word + "”在同一句里用了两次，请核对。");
                return;
            }
        }
        int before = -1;
        String above = "";
        for (String word : WORDS) {
            int at = only(view.text(), word);
            if (at == MANY) {
                return;
            }
            if (at >= 0 && at < before) {
                notes.at(view, at, at + word.length(), "“" + word + "”应当在“" + above + "”之后，请核对先后。");
                return;
            }
            if (at >= 0) {
                before = at;
                above = word;
            }
        }
    }

    /** Where a word opens a clause for the second time in one sentence, another one between; -1 where none does. */
    private static int again(String text, String word) {
        int first = -1;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (!opens(text, at, word)) {
                continue;
            }
            String between = first < 0 ? "。" : text.substring(first, at);
            boolean row = between.indexOf('。') < 0
                    && WORDS.stream().anyMatch(other -> !other.equals(word) && between.contains(other + "，"));
            if (row) {
                return at;
            }
            first = at;
        }
        return -1;
    }

    private static boolean opens(String text, int at, String word) {
        return (at == 0 || Chars.endsClause(text.charAt(at - 1))) && text.startsWith("，", at + word.length());
    }

    /** Where the word opens a clause and a comma follows; -1 where it does nowhere, {@link #MANY} where it does twice. */
    private static int only(String text, String word) {
        int found = -1;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            boolean opens = opens(text, at, word);
            if (opens && found >= 0) {
                return MANY;
            }
            found = opens ? at : found;
        }
        return found;
    }
}
