package cn.mingfa.kernel.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The vectors of the reference on documents, part D. */
class ShippedCalendarTest {

    private static final WorkingCalendar CALENDAR = ShippedCalendar.calendar();

    @Test
    void hasNoWrongLine() {
        assertThat(ShippedCalendar.parsed().problems()).isEmpty();
        assertThat(CALENDAR.version()).isEqualTo("cn-2026.1");
    }

    @Test
    void isCompleteFrom2008To2026Only() {
        assertThat(CALENDAR.completeYears())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(2008, 2026).boxed().toList());
    }

    @ParameterizedTest
    @CsvSource({"2024,251", "2025,248", "2026,248"})
    void holdsTheAnnouncedNumberOfWorkingDays(int year, int workingDays) {
        assertThat(CALENDAR.workingDaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                .isEqualTo(workingDays);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31,20,2026-01-29",
        "2026-02-10,20,2026-03-16",
        "2026-04-30,20,2026-06-01",
        "2026-09-18,20,2026-10-22",
        "2026-09-30,20,2026-11-03",
        "2026-02-10,5,2026-02-24",
        "2026-04-30,5,2026-05-11",
        "2026-09-18,5,2026-09-24"
    })
    void countsWorkingDaysFromTheDayAfter(LocalDate start, int count, LocalDate expected) {
        assertThat(CALENDAR.addWorkdays(start, count)).isEqualTo(expected);
        assertThat(CALENDAR.workingDaysBetween(start, expected)).isEqualTo(count);
    }

    @Test
    void has33DaysOffAnd6MakeUpDaysIn2026() {
        var of2026 = CALENDAR.exceptions().entrySet().stream()
                .filter(e -> e.getKey().getYear() == 2026)
                .toList();
        assertThat(of2026).filteredOn(e -> !e.getValue().work()).hasSize(33);
        assertThat(of2026).filteredOn(e -> e.getValue().work()).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"})
    void countsMakeUpWeekendAsWorkingDay(LocalDate day) {
        assertThat(CALENDAR.isWorkday(day)).isTrue();
    }

    @Test
    void everyYearHasEveryFeast() {
        IntStream.rangeClosed(2008, 2026)
                .forEach(year -> assertThat(CALENDAR.exceptions().entrySet())
                        .as(Year.of(year).toString())
                        .filteredOn(e ->
                                e.getKey().getYear() == year && !e.getValue().work())
                        .hasSizeBetween(27, 33));
    }
}
