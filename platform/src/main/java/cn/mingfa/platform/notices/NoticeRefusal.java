package cn.mingfa.platform.notices;

import cn.mingfa.kernel.Refusal;

/** It cannot be kept so; the message is a plain Chinese sentence. */
public final class NoticeRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoticeRefusal(String sentence) {
        super(sentence);
    }
}
