package cn.mingfa.platform.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Times as sentences say them. */
final class Sentence {

    private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter EARLIER = DateTimeFormatter.ofPattern("M月d日 HH:mm");

    private Sentence() {}

    /** 14:06 today, 11月3日 14:06 on another day. */
    static String time(Instant at, Clock clock) {
        ZonedDateTime local = at.atZone(clock.getZone());
        return " " + (local.toLocalDate().equals(LocalDate.now(clock)) ? TODAY : EARLIER).format(local) + " ";
    }
}
