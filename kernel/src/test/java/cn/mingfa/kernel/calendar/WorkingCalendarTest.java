package cn.mingfa.kernel.calendar;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WorkingCalendarTest {

    private static final WorkingCalendar CALENDAR = ShippedCalendar.calendar();

    @ParameterizedTest
    @CsvSource({
        "2026-03-02,0,2026-03-02",
        "2026-03-02,1,2026-03-03",
        "2026-03-06,1,2026-03-09",
        "2026-03-09,-1,2026-03-06",
        "2026-10-12,-7,2026-09-24",
        "2027-01-04,-1,2027-01-01"
    })
    void addsWorkingDaysForwardAndBack(LocalDate day, int count, LocalDate expected) {
        assertThat(CALENDAR.addWorkdays(day, count)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02,2026-03-02,0",
        "2026-03-02,2026-03-06,4",
        "2026-03-06,2026-03-08,0",
        "2026-03-06,2026-03-02,-4",
        "2026-02-13,2026-02-24,2"
    })
    void tellsRemainingAndOverdueWorkingDays(LocalDate after, LocalDate to, int expected) {
        assertThat(CALENDAR.workingDaysBetween(after, to)).isEqualTo(expected);
    }

    @Test
    void addingAndCountingAgree() {
        Random random = new Random(20260302);
        for (int i = 0; i < 2000; i++) {
            LocalDate day = LocalDate.of(2008, 1, 1).plusDays(random.nextInt(7500));
            int count = 1 + random.nextInt(60);
            LocalDate reached = CALENDAR.addWorkdays(day, count);
            assertThat(CALENDAR.isWorkday(reached)).isTrue();
            assertThat(CALENDAR.workingDaysBetween(day, reached)).isEqualTo(count);
            assertThat(CALENDAR.workingDaysBetween(reached, day)).isEqualTo(-count);
        }
    }
}
