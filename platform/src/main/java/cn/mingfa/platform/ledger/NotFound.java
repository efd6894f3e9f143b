package cn.mingfa.platform.ledger;

/** There is no such thing, or the user may not see it; the message is a plain Chinese sentence. */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound(String sentence) {
        super(sentence);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
