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

    private static final String FIRST = "首先";
    private static final String NEXT = "其次";
    private static final String SECOND = "第二";
    private static final String THIRD = "第三";
    private static final int FAR = 300;

    private OrderWords() {}

    static void judge(View view, Notes notes) {
        mixed(view, notes);
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

    /** 首先，…；第三，…；最后，…: a count that leaves one out between words of order. */
    private static void mixed(View view, Notes notes) {
        String text = view.text();
        int first = only(text, FIRST);
        int third = only(text, THIRD);
        boolean skips = first >= 0
                && third > first
                && third - first < FAR
                && only(text, SECOND) == -1
                && only(text, NEXT) == -1;
        if (skips && text.indexOf('二', first) < 0) {
            notes.at(view, third, third + THIRD.length(), "前面是“首先”，这里应当是“其次”或“第二”，请核对。", NEXT);
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
