package cn.mingfa.platform.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Whether telling people works, for the administrator. */
public interface NoticeHealth {

    /** Units whose last round failed, the latest first. */
    List<Failure> failures();

    /** Letters that could not be sent, the latest first. */
    List<Unsent> unsent();

    /** Whether a mail server is set up. */
    boolean hasMail();

    /**
     * @param sentence what went wrong and how to mend it
     * @param tries how often in a row
     */
    record Failure(UUID unit, Instant at, String sentence, int tries) {}

    /** @param given whether no further attempt will be made that day */
    record Unsent(UUID person, LocalDate day, String sentence, int tries, boolean given) {}
}
