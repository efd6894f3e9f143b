package cn.mingfa.kernel;

import java.util.List;

/** What was asked cannot be done so, as is to be expected now and then; the message is a plain Chinese sentence. */
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    protected Refusal(String sentence) {
        super(sentence);
    }

    /** All that is wrong, in one. */
    public final String sentence() {
        return String.valueOf(getMessage());
    }

    /** A sentence for each thing that is wrong. */
    public List<String> sentences() {
        return List.of(sentence());
    }
}
