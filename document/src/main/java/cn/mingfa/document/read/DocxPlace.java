package cn.mingfa.document.read;

/** A character of a .docx by the text element it stands in and its index there, held in one number. */
public final class DocxPlace {

    private static final int HALF = 32;

    private DocxPlace() {}

    static long of(int element, int index) {
        return (long) element << HALF | index;
    }

    /** Ordinal of the element among all of the main part, in document order from 0. */
    public static int element(long place) {
        return (int) (place >> HALF);
    }

    /** UTF-16 units before the character in its element. */
    public static int index(long place) {
        return (int) place;
    }
}
