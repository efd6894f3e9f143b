package cn.mingfa.document;

import java.util.Locale;

/** A file that cannot be read: an expected outcome with a plain Chinese sentence that says what to do. */
public final class UnreadableDocument extends Exception {

    private static final long serialVersionUID = 1L;

    private final Code code;

    public UnreadableDocument(Code code, String message) {
        super(message);
        this.code = code;
    }

    public Code code() {
        return code;
    }

    /** The sentence to show; never null. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** Fixed by the command-line interface. */
    public enum Code {
        NOT_FOUND,
        UNREADABLE,
        UNKNOWN_FORMAT,
        ENCRYPTED,
        TOO_LARGE,
        DAMAGED;

        /** As printed in JSON: {@code not_found} and so on. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
