package cn.mingfa.lexicon;

/** What sort of word a word is, as far as proofreading must know. */
public enum Kind {
    PLAIN,
    PERSON,
    PLACE,
    ORGANISATION,
    NUMBER,
    FUNCTION,
    IDIOM
}
