package cn.mingfa.platform.postgres;

import cn.mingfa.platform.config.StartRefusal;

/** The database cannot be had; the message is a plain Chinese sentence that says how to mend it. */
public final class PostgresRefusal extends StartRefusal {

    private static final long serialVersionUID = 1L;

    PostgresRefusal(String sentence) {
        super(sentence);
    }

    PostgresRefusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
