package cn.mingfa.proof.checks.copy;

import cn.mingfa.proof.text.Words;

/** Sentences every report has to have in nearly the same words: guiding thought, introductions, the duty of the principal. */
final class Formulae {

    private static final Words WORDS = Words.list("copy-formulae.txt");

    private Formulae() {}

    /** Whether at least half of the sentence is made of obligatory wording. */
    static boolean is(Sentence sentence) {
        String bare = sentence.bare();
        int covered = 0;
        for (int i = 0; i < bare.length(); i++) {
            int n = WORDS.matchAt(bare, i);
            if (n > 0) {
                covered += n;
                i += n - 1;
            }
        }
        return covered * 2 >= bare.length();
    }
}
