package cn.mingfa.platform.web.part;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.clock.ClockEvent;
import cn.mingfa.kernel.clock.DueDate;
import cn.mingfa.kernel.clock.StatutoryClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A limit of one hour, from ten past nine. */
class RemainingTest {

    private static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final LocalDateTime KNOWN = LocalDateTime.of(2026, 11, 20, 9, 10);

    private static DueDate clock(ClockEvent... more) {
        List<ClockEvent> events = new ArrayList<>(List.of(new ClockEvent.Started(KNOWN)));
        events.addAll(List.of(more));
        return new StatutoryClock(CATALOGUE.calendar())
                .reckon(CATALOGUE.clockRule("aq.unit").orElseThrow(), events);
    }

    private static String at(LocalDateTime now) {
        return Remaining.of(clock(), now, CATALOGUE.calendar()).words();
    }

    private static Remaining stopped(int hour, int minute) {
        ClockEvent stop = new ClockEvent.Stopped(KNOWN.toLocalDate(), Optional.of(LocalTime.of(hour, minute)));
        return Remaining.of(clock(stop), KNOWN.plusDays(1), CATALOGUE.calendar());
    }

    @Test
    void hoursAreToldInHoursAndMinutes() {
        assertThat(at(KNOWN.plusMinutes(20))).isEqualTo("还剩 40 分钟");
        assertThat(at(KNOWN)).isEqualTo("还剩 1 小时");
        assertThat(at(KNOWN.plusMinutes(65))).isEqualTo("已超 5 分钟");
        assertThat(at(KNOWN.plusHours(4))).isEqualTo("已超 3 小时");
        assertThat(at(KNOWN.plusMinutes(190))).isEqualTo("已超 2 小时 10 分");
        assertThat(at(KNOWN.plusDays(3))).isEqualTo("已超 2 天");
        assertThat(Days.due(clock(), LocalDate.of(2026, 11, 21))).isEqualTo("11月20日 10:10");
    }

    @Test
    void whatWasReportedInTimeIsToldByTheMinute() {
        assertThat(stopped(10, 10).words()).isEqualTo("按期");
        assertThat(stopped(10, 11).words()).isEqualTo("逾期办结");
    }

    @Test
    void aLimitOfOthersIsOverAndNobodyHereIsLate() {
        DueDate clock = new StatutoryClock(CATALOGUE.calendar())
                .reckon(
                        CATALOGUE.clockRule("xf.recheck_request").orElseThrow(),
                        List.of(new ClockEvent.Started(LocalDateTime.of(2025, 9, 1, 9, 0))));

        assertThat(Remaining.of(clock, LocalDate.of(2025, 9, 30), CATALOGUE.calendar())
                        .words())
                .startsWith("还剩");
        Remaining over = Remaining.of(clock, LocalDate.of(2026, 11, 20), CATALOGUE.calendar());
        assertThat(over.words()).isEqualTo("期限已过");
        assertThat(over.tone()).isNotEqualTo(Remaining.Tone.LATE);
    }

    @Test
    void aStopWithoutATimeIsHeldAgainstTheDay() {
        ClockEvent stop = new ClockEvent.Stopped(KNOWN.toLocalDate());
        assertThat(Remaining.of(clock(stop), KNOWN.plusDays(1), CATALOGUE.calendar())
                        .words())
                .isEqualTo("按期");
    }
}
