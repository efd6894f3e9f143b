package cn.mingfa.platform.web.part;

import cn.mingfa.platform.web.part.MonthGrid.Cell;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MonthGridTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 21);

    private final MonthGrid reply = MonthGrid.of(Clocks.replyWithPause(), TODAY, Clocks.calendar());

    @Test
    void numbersEveryCountedDayUpToTheLimit() {
        List<String> ordinals = cells(reply).stream()
                .map(Cell::mark)
                .filter(mark -> mark.matches("[0-9]+"))
                .toList();

        assertThat(ordinals)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 20).mapToObj(String::valueOf).toList());
    }

    @Test
    void ringsTheStartFramesTodayAndFillsTheDueDay() {
        assertThat(on(reply, 9, 17)).extracting(Cell::mark, Cell::css).containsExactly("起算", "start");
        assertThat(on(reply, 10, 21)).extracting(Cell::tag, Cell::css).containsExactly("今天", "today");
        assertThat(on(reply, 11, 3)).extracting(Cell::tag, Cell::css).containsExactly("到期", "end");
    }

    @Test
    void tellsRestDaysHolidaysAndMakeUpDaysApart() {
        assertThat(on(reply, 9, 19).tag()).isEqualTo("休");
        assertThat(on(reply, 9, 25).tag()).isEqualTo("假");
        assertThat(on(reply, 9, 20)).extracting(Cell::tag, Cell::mark).containsExactly("调休", "2");
    }

    @Test
    void aMakeUpDayInsideAPauseSaysBoth() {
        assertThat(on(reply, 10, 10)).extracting(Cell::tag, Cell::css).containsExactly("调休·扣除", "pause");
    }

    @Test
    void runsOnOverTheMonthsWithAHeadingWhereOneBegins() {
        assertThat(reply.rows().stream().map(MonthGrid.Row::month).filter(m -> !m.isEmpty()))
                .containsExactly("9月", "10月", "11月");
        assertThat(on(reply, 10, 1).css()).contains("opens");
    }

    @Test
    void whileOverdueItRunsOnToToday() {
        MonthGrid late = MonthGrid.of(Clocks.replyWithPause(), LocalDate.of(2026, 11, 12), Clocks.calendar());

        assertThat(on(late, 11, 3).css()).isEqualTo("end missed");
        assertThat(on(late, 11, 12).css()).contains("today");
    }

    @Test
    void foldsWeeksOfALongPeriodInWhichNothingHappens() {
        MonthGrid years =
                MonthGrid.of(Clocks.reckon("cf.limitation", LocalDate.of(2026, 3, 2)), TODAY, Clocks.calendar());

        assertThat(years.rows()).hasSizeLessThan(14).anyMatch(row -> row.folded() > 20);
        assertThat(years.rows().stream().map(MonthGrid.Row::month).filter(m -> !m.isEmpty()))
                .containsExactly("3月", "10月", "2028年2月", "3月");
        assertThat(on(years, 10, 21).css()).contains("today");
    }

    @Test
    void aCountBackwardsEndsBeforeItsStart() {
        MonthGrid back =
                MonthGrid.of(Clocks.reckon("cf.hearing_notice", LocalDate.of(2026, 11, 20)), TODAY, Clocks.calendar());

        assertThat(back.backward()).isTrue();
        assertThat(on(back, 11, 20).mark()).isEqualTo("起算");
        assertThat(on(back, 11, 11)).extracting(Cell::mark, Cell::tag).containsExactly("7", "到期");
    }

    private static List<Cell> cells(MonthGrid grid) {
        return grid.rows().stream().flatMap(row -> row.cells().stream()).toList();
    }

    private static Cell on(MonthGrid grid, int month, int day) {
        return cells(grid).stream()
                .filter(cell -> cell.date().getMonthValue() == month && cell.number() == day)
                .findFirst()
                .orElseThrow();
    }
}
