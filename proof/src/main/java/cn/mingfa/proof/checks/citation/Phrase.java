package cn.mingfa.proof.checks.citation;

import java.util.List;

/**
 * A fixed expression, from {@code phrases.tsv}.
 *
 * @param variants wordings that are just as good
 * @param source document, article and date it comes from
 */
record Phrase(String text, List<String> variants, String source) {

    static final List<Phrase> ALL = Rows.of("phrases.tsv", 3).stream()
            .map(row -> new Phrase(row.get(0), Rows.pieces(row.get(1), ';'), row.get(2)))
            .toList();

    private static final int SHORTEST = 6;

    Phrase {
        if (text.length() < SHORTEST) {
            throw new IllegalStateException("too short to tell an error from another word: " + text);
        }
    }

    /** Where its second half begins: an edit leaves one of the halves intact. */
    int half() {
        return text.length() / 2;
    }
}
