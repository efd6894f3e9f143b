package cn.mingfa.proof.facts;

import java.util.BitSet;

/**
 * The words around a figure.
 *
 * @param head right before it
 * @param tail right behind it
 * @param sentence from the beginning of its sentence
 * @param topics the headings above and the lead of its item
 * @param context what stands before the sentence up to the last full stop: only speaks against an indicator
 * @param verb the verb that governs the list the figure is a member of, if the head has none of its own
 */
record Surroundings(String head, String tail, String sentence, Topics topics, Topics context, String verb) {

    /** Nothing around. */
    static final Surroundings NONE = new Surroundings("", "", "", Topics.NONE, Topics.NONE, "");

    /** What the text is about, and the cue words in it: the same for many figures, and met once. */
    static final class Topics {

        static final Topics NONE = new Topics("", new BitSet());

        private final String text;
        private final BitSet words;

        private Topics(String text, BitSet words) {
            this.text = text;
            this.words = words;
        }

        /** These where they say that text, else others that do. */
        Topics saying(String other) {
            return text.equals(other) ? this : new Topics(other, Cues.INDEX.words(other));
        }

        String text() {
            return text;
        }

        /** Not to be changed. */
        BitSet words() {
            return words;
        }
    }
}
