package cn.mingfa.proof.checks.copy;

import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Chars;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a report for comparing.
 *
 * @param bare its Han characters, Latin letters and digits, every run of digits one {@code #}
 * @param digits the runs of digits, in order
 * @param start offset in its text
 * @param end exclusive, the closing stop left out
 */
record Sentence(String bare, List<String> digits, int start, int end) {

    private static final String STOPS = "。！？；";

    /** Sentences of some blocks with at least so many characters left of them. */
    static List<Sentence> of(List<Block> blocks, int shortest) {
        var sentences = new ArrayList<Sentence>();
        for (Block block : blocks) {
            String text = block.text();
            int from = 0;
            for (int i = 0; i <= text.length(); i++) {
                if (i == text.length() || STOPS.indexOf(text.charAt(i)) >= 0) {
                    add(block, from, i, shortest, sentences);
                    from = i + 1;
                }
            }
        }
        return sentences;
    }

    private static void add(Block block, int from, int to, int shortest, List<Sentence> sentences) {
        String text = block.text();
        var bare = new StringBuilder();
        var digits = new ArrayList<String>();
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (Chars.isDigit(c)) {
                int end = i;
                while (end < to && (Chars.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
                    end++;
                }
                digits.add(text.substring(i, end));
                bare.append('#');
                i = end;
            } else {
                if (Chars.isHan(c) || Chars.isLatin(c)) {
                    bare.append(c);
                }
                i++;
            }
        }
        if (bare.length() >= shortest) {
            int start = from;
            while (start < to && text.charAt(start) == ' ') {
                start++;
            }
            sentences.add(new Sentence(
                    bare.toString(),
                    List.copyOf(digits),
                    block.view().start(start),
                    block.view().end(to)));
        }
    }
}
