package cn.mingfa.proof.statutes;

/** A text that cannot be taken for a statute; the message is a Chinese sentence that names the place and the way out. */
public final class BadStatute extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;

    BadStatute(int line, String sentence) {
        super(sentence);
        this.line = line;
    }

    /** The line of the text from 1; 0 where it is about the whole. */
    public int line() {
        return line;
    }

    /** What is wrong, where, and how to mend it. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
