package cn.mingfa.catalogue;

/**
 * What a definition may cost, so that a hostile file is refused quickly and an honest one never notices. The numbers
 * stand in the README of this room.
 */
final class Limits {

    /** Characters of one file. */
    static final int FILE = 512 * 1024;
    /** Files of one office. */
    static final int FILES = 500;
    /** Values, keys and collections of one file. */
    static final int NODES = 50_000;
    /** How deep collections may lie in each other. */
    static final int DEPTH = 24;
    /** Characters of one text. */
    static final int TEXT = 4_000;
    /** Definitions of all files together. */
    static final int DEFINITIONS = 5_000;
    /** Fields of one matter type. */
    static final int FIELDS = 80;
    /** Columns of one field of rows. */
    static final int COLUMNS = 12;
    /** Gates of one action. */
    static final int GATES = 12;
    /** Matters of other types opened from one. */
    static final int OPENINGS = 20;
    /** Options of one field. */
    static final int OPTIONS = 200;
    /** Stages of one matter type. */
    static final int STAGES = 30;
    /** Actions of one matter type. */
    static final int ACTIONS = 60;
    /** Parts of one formula, conditions included. */
    static final int FORMULA = 64;
    /** Sentences of one outline. */
    static final int SENTENCES = 400;

    private Limits() {}
}
