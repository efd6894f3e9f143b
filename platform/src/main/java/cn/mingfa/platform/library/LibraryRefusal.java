package cn.mingfa.platform.library;

import cn.mingfa.kernel.Refusal;

/** Something asked of the library that is not possible now; the message is a plain Chinese sentence. */
public final class LibraryRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    public LibraryRefusal(String sentence) {
        super(sentence);
    }
}
