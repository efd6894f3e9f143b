package cn.mingfa.proof.facts;

/**
 * A word that tells an indicator, wanted within its reach.
 *
 * @param word its number in the index
 * @param absent whether it must not stand there
 */
record Cue(String text, int word, Reach reach, boolean absent) {

    /** How far from the figure a word may stand: right beside it, in its sentence, or in the headings above as well. */
    enum Reach {
        NEAR,
        SENTENCE,
        TOPIC
    }
}
