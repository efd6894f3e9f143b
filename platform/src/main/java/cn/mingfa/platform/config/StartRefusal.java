package cn.mingfa.platform.config;

/** The server cannot start so; the message is a plain Chinese sentence that says how to mend it. */
public class StartRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartRefusal(String sentence) {
        super(sentence);
    }

    public StartRefusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
