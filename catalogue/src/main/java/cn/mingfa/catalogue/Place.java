package cn.mingfa.catalogue;

/** A place in a definition file; line and column count from 1. */
record Place(String file, int line, int column) {

    /** The file as a whole. */
    static Place of(String file) {
        return new Place(file, 0, 0);
    }
}
