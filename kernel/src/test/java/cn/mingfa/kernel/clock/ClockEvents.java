package cn.mingfa.kernel.clock;

import cn.mingfa.kernel.clock.ClockEvent.Extended;
import cn.mingfa.kernel.clock.ClockEvent.Paused;
import cn.mingfa.kernel.clock.ClockEvent.Resumed;
import cn.mingfa.kernel.clock.ClockEvent.Started;
import java.time.LocalDate;
import java.util.Optional;

/** What befalls a clock in a test. */
final class ClockEvents {

    static final Started MARCH = started("2026-03-02");

    private ClockEvents() {}

    static Started started(String day) {
        return new Started(LocalDate.parse(day).atStartOfDay());
    }

    static Paused paused(String day) {
        return new Paused(LocalDate.parse(day), "third_party_opinion");
    }

    static Paused appraisal(String day) {
        return new Paused(LocalDate.parse(day), "appraisal");
    }

    static Resumed resumed(String day) {
        return new Resumed(LocalDate.parse(day));
    }

    static Extended extended(int amount) {
        return new Extended(LocalDate.parse("2026-03-02"), amount, Optional.of("陈岚"));
    }
}
