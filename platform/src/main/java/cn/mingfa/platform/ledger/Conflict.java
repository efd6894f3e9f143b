package cn.mingfa.platform.ledger;

/** Somebody else changed the matter meanwhile; the message is a plain Chinese sentence. */
public final class Conflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Conflict(String sentence) {
        super(sentence);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
