package cn.mingfa.kernel.calendar;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CalendarFileTest {

    private static final String HEAD = "# version: test-1\n# complete: 2026\ndate,kind,name,source\n";

    @Test
    void readsExceptionsVersionAndCompleteYears() {
        var parsed = CalendarFile.parse("""
                # version: test-1
                # complete: 2025-2026, 2028
                date,kind,name,source
                2025-01-01,OFF,元旦,通知
                2026-01-01,OFF,元旦,通知
                2026-01-04,WORK,元旦
                2028-01-03,OFF,元旦,
                """);
        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.calendar().version()).isEqualTo("test-1");
        assertThat(parsed.calendar().completeYears()).containsExactlyInAnyOrder(2025, 2026, 2028);
        assertThat(parsed.calendar().isWorkday(LocalDate.of(2026, 1, 1))).isFalse();
        assertThat(parsed.calendar().isWorkday(LocalDate.of(2026, 1, 4))).isTrue();
        assertThat(parsed.calendar().exceptions()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30,OFF,春节,x",
                "2026/2/3,OFF,春节,x",
                "20260203,OFF,春节,x",
                "1026-02-03,OFF,春节,x",
                "2026-02-03,FREE,春节,x",
                "2026-02-03,off,春节,x",
                "2026-02-03,OFF,,x",
                "2026-02-03,OFF",
                "2026-02-03，OFF，春节",
                "2026-02-03,OFF,春节,x,y",
                "垃圾"
            })
    void leavesOutAWrongLineAndNamesIt(String line) {
        var parsed = CalendarFile.parse(HEAD + "2026-01-01,OFF,元旦,x\n" + line + "\n2026-01-02,OFF,元旦,x\n");
        assertThat(parsed.problems()).singleElement().satisfies(p -> {
            assertThat(p.line()).isEqualTo(5);
            assertThat(p.sentence()).endsWith("。");
        });
        assertThat(parsed.calendar().exceptions()).hasSize(2);
    }

    @Test
    void reportsADoubledDateAndKeepsTheFirst() {
        var parsed = CalendarFile.parse(HEAD + "2026-01-01,OFF,元旦,x\n2026-01-01,WORK,元旦,x\n");
        assertThat(parsed.problems()).extracting(CalendarFile.Problem::line).containsExactly(5);
        assertThat(parsed.calendar().isWorkday(LocalDate.of(2026, 1, 1))).isFalse();
    }

    @Test
    void takesWeekendOffSilentlyButWondersAboutWorkOnAWeekday() {
        var parsed = CalendarFile.parse(HEAD + "2026-01-03,OFF,元旦,x\n2026-01-05,WORK,元旦,x\n");
        assertThat(parsed.problems()).extracting(CalendarFile.Problem::line).containsExactly(5);
        assertThat(parsed.calendar().exceptions()).hasSize(2);
    }

    @Test
    void missesAVersion() {
        var parsed = CalendarFile.parse("2026-01-01,OFF,元旦,x");
        assertThat(parsed.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.line()).isEqualTo(1));
        assertThat(parsed.calendar().version()).isEqualTo("unnamed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"2026-2024", "26", "1-999999", "二〇二六", "''"})
    void refusesYearsThatAreNone(String years) {
        var parsed = CalendarFile.parse("# version: v\n# complete: " + years + "\n");
        assertThat(parsed.problems()).extracting(CalendarFile.Problem::line).containsExactly(2);
        assertThat(parsed.calendar().completeYears()).isEmpty();
    }

    @Test
    void doubtsACompleteYearWithoutAnyHoliday() {
        var parsed = CalendarFile.parse("# version: v\n# complete: 2025-2026\n2026-01-01,OFF,元旦,x");
        assertThat(parsed.problems()).singleElement().satisfies(p -> {
            assertThat(p.line()).isEqualTo(2);
            assertThat(p.sentence()).contains("2025");
        });
    }

    @Test
    void readsCarriageReturnsAndByteOrderMark() {
        var parsed = CalendarFile.parse("\uFEFF# version: v\r\n# complete: 2026\r\n\r\n2026-01-01,OFF,元旦,x\r\n");
        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.calendar().exceptions()).hasSize(1);
    }

    @Test
    void overrideWinsAndBothVersionsAreNamed() {
        var base = CalendarFile.parse(HEAD + "2026-01-01,OFF,元旦,x\n2026-01-02,OFF,元旦,x\n")
                .calendar();
        var override = CalendarFile.parse(
                        "# version: local-1\n# complete: 2027\n2026-01-02,WORK,取消放假,x\n2027-01-01,OFF,元旦,x\n")
                .calendar();
        var laid = CalendarFile.overlay(base, override);
        assertThat(laid.version()).isEqualTo("test-1+local-1");
        assertThat(laid.isWorkday(LocalDate.of(2026, 1, 1))).isFalse();
        assertThat(laid.isWorkday(LocalDate.of(2026, 1, 2))).isTrue();
        assertThat(laid.isComplete(2026)).isTrue();
        assertThat(laid.isComplete(2027)).isTrue();
        assertThat(laid.exceptionOn(LocalDate.of(2027, 1, 1))).isPresent();
    }

    @Test
    void anOverrideMayTakeBackAHolidayOfTheBase() {
        var base = CalendarFile.parse(HEAD + "2026-01-01,OFF,元旦,x\n").calendar();
        var override = CalendarFile.parseOverride(
                "# version: local-1\n2026-01-01,WORK,取消放假,x\n2026-01-05,WORK,取消放假,x\n", base);

        assertThat(override.problems()).extracting(CalendarFile.Problem::line).containsExactly(3);
        assertThat(CalendarFile.overlay(base, override.calendar()).isWorkday(LocalDate.of(2026, 1, 1)))
                .isTrue();
    }

    @Test
    void anEmptyTextIsAnEmptyCalendar() {
        assertThat(CalendarFile.parse("").calendar().exceptions()).isEmpty();
        assertThat(List.of(CalendarFile.parse("").problems())).hasSize(1);
    }
}
