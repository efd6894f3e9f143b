package cn.mingfa.proof.checks.citation;

import java.util.List;

/**
 * A fixed expression, from {@code phrases.tsv}.
 *
 * @param variants wordings that are just as good
 * @param source document, article and date it comes from
 * @param set whether every word of it is fixed: another word in its place is then an error, not a paraphrase
 */
record Phrase(String text, List<String> variants, String source, boolean set) {

    static final List<Phrase> ALL = Rows.of("phrases.tsv", 4).stream()
            .map(row -> new Phrase(
                    row.get(0),
                    Rows.pieces(row.get(1), ';'),
                    row.get(2),
                    row.get(3).equals("set")))
            .toList();

    /** Pieces of a fixed expression. */
    static final int PIECES = 3;

    private static final int SHORTEST = 6;

    Phrase {
        if (text.length() < SHORTEST) {
            throw new IllegalStateException("too short to tell an error from another word: " + text);
        }
    }

    /** Where a piece begins, and the one before it ends: another word in the place of one leaves the others intact. */
    int piece(int number) {
        return text.length() * number / PIECES;
    }

    /** Where its second half begins: an edit leaves one of the halves intact. */
    int half() {
        return text.length() / 2;
    }
}
