package cn.mingfa.platform.outside;

/** It may not be done so; the message is a plain Chinese sentence. */
public final class OutsideRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OutsideRefusal(String sentence) {
        super(sentence);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
