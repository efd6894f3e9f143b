package cn.mingfa.platform.library;

/** Something asked of the library that is not possible now; the message is a plain Chinese sentence. */
public final class LibraryRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LibraryRefusal(String sentence) {
        super(sentence);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
