package cn.mingfa.platform.ledger.importing;

/** The import cannot be done so; the message is a plain Chinese sentence. */
public final class ImportRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ImportRefusal(String sentence) {
        super(sentence);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
