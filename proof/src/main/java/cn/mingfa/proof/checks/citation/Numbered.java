package cn.mingfa.proof.checks.citation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A numbered expression, from {@code phrases-numbers.tsv}.
 *
 * @param anywhere whether another number is wrong in running text too, not only between quotation marks
 * @param others the same words with a number that stands for something else
 */
record Numbered(String right, boolean anywhere, List<String> others) {

    static final String DIGITS = "一二两双三四五六七八九十";

    static final List<Numbered> ALL = Rows.of("phrases-numbers.tsv", 3).stream()
            .map(row -> new Numbered(row.get(0), row.get(1).equals("anywhere"), Rows.pieces(row.get(2), ';')))
            .toList();

    /** The expression with one of its numbers replaced by another. */
    List<String> wrong() {
        Set<String> known = new HashSet<>(others);
        ALL.forEach(numbered -> known.add(numbered.right()));
        var wrong = new ArrayList<String>();
        for (int i = 0; i < right.length(); i++) {
            if (DIGITS.indexOf(right.charAt(i)) < 0) {
                continue;
            }
            for (char digit : DIGITS.toCharArray()) {
                String other = right.substring(0, i) + digit + right.substring(i + 1);
                if (known.add(other)) {
                    wrong.add(other);
                }
            }
        }
        return wrong;
    }
}
