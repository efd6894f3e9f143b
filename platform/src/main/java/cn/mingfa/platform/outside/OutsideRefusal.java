package cn.mingfa.platform.outside;

import cn.mingfa.kernel.Refusal;

/** It may not be done so; the message is a plain Chinese sentence. */
public final class OutsideRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    public OutsideRefusal(String sentence) {
        super(sentence);
    }
}
