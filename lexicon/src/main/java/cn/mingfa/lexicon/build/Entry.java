package cn.mingfa.lexicon.build;

import cn.mingfa.lexicon.Kind;

/** A word while the lexicon is made. */
final class Entry {

    final String word;
    Kind kind = Kind.PLAIN;
    /** In the large general list. */
    long listed;
    /** In the dictionary that belongs to the general pairs. */
    long general;
    /** In our own corpus. */
    long own;

    int number;

    Entry(String word) {
        this.word = word;
    }
}
