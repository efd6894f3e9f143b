package cn.mingfa.proof.facts;

/**
 * A word that tells an indicator, wanted within its reach.
 *
 * @param length of the text, asked far more often than the text itself
 * @param word its number in the index
 * @param absent whether it must not stand there
 */
record Cue(String text, int length, int word, Reach reach, boolean absent) {

    Cue(String text, int word, Reach reach, boolean absent) {
        this(text, text.length(), word, reach, absent);
    }

    /** How far from the figure a word may stand: right beside it, in its sentence, or in the headings above as well. */
    enum Reach {
        NEAR,
        SENTENCE,
        TOPIC
    }
}
