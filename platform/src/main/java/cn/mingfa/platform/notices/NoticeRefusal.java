package cn.mingfa.platform.notices;

/** It cannot be kept so; the message is a plain Chinese sentence. */
public final class NoticeRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoticeRefusal(String sentence) {
        super(sentence);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
