package cn.mingfa.kernel.clock;

import cn.mingfa.kernel.Refusal;
import java.util.Locale;

/** The rule does not allow what was asked; carries a plain Chinese sentence. */
public final class ClockRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private final Code code;

    public ClockRefusal(Code code, String sentence) {
        super(sentence);
        this.code = code;
    }

    public Code code() {
        return code;
    }

    /** Fixed by the command-line interface. */
    public enum Code {
        UNKNOWN_KEY,
        NOT_ALLOWED,
        OVER_MAXIMUM,
        BAD_ARGUMENT;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
