package cn.mingfa.platform.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock that tests move. */
final class TestClock extends Clock {

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private Instant now;

    TestClock(LocalDate day) {
        this.now = day.atTime(LocalTime.of(14, 6)).atZone(SHANGHAI).toInstant();
    }

    void to(LocalDate day) {
        now = day.atTime(LocalTime.of(9, 0)).atZone(SHANGHAI).toInstant();
    }

    synchronized void to(Instant moment) {
        now = moment;
    }

    @Override
    public synchronized Instant instant() {
        now = now.plus(Duration.ofMillis(1));
        return now;
    }

    @Override
    public ZoneId getZone() {
        return SHANGHAI;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("tests live in " + SHANGHAI);
    }
}
