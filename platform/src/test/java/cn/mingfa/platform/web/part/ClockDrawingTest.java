package cn.mingfa.platform.web.part;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.clock.DueDate;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ClockDrawingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 21);

    @Test
    void aStripHasOneCellForEachCountedDay() {
        ClockStrip strip = ClockStrip.of(Clocks.replyWithPause(), TODAY, Clocks.calendar());

        assertThat(count(strip.gone(), "v10")).isEqualTo(10);
        assertThat(count(strip.today(), "v16")).isEqualTo(1);
        assertThat(count(strip.left(), "v9")).isEqualTo(9);
        assertThat(strip.hatch()).isNotEmpty();
        assertThat(strip.label()).isEqualTo("共 20 个工作日，还剩 9 个工作日");
    }

    @Test
    void anOverdueStripGrowsRedCells() {
        ClockStrip strip = ClockStrip.of(Clocks.replyWithPause(), LocalDate.of(2026, 11, 5), Clocks.calendar());

        assertThat(count(strip.past(), "v10")).isEqualTo(2);
        assertThat(strip.left()).isEmpty();
        assertThat(strip.label()).isEqualTo("共 20 个工作日，逾期 2 个工作日");
    }

    @Test
    void aLimitInMonthsIsOnePlainBar() {
        ClockStrip strip =
                ClockStrip.of(Clocks.reckon("cf.limitation", LocalDate.of(2026, 3, 2)), TODAY, Clocks.calendar());

        assertThat(count(strip.gone(), "M")).isEqualTo(1);
        assertThat(count(strip.left(), "M")).isEqualTo(1);
    }

    @Test
    void aLimitCountedBackwardsIsRedOnceItsDayIsPast() {
        DueDate evaluation = Clocks.reckon("gfxwj.validity_review", LocalDate.of(2027, 1, 3));
        LocalDate after = evaluation.day().plusDays(30);

        assertThat(evaluation.day()).isBefore(LocalDate.of(2027, 1, 3));
        assertThat(ClockStrip.of(evaluation, after, Clocks.calendar()).past()).isNotEmpty();
        assertThat(ClockStrip.of(evaluation, after, Clocks.calendar()).left()).isEmpty();
    }

    @Test
    void aLimitInHoursIsRedAtTheMinute() {
        DueDate report = Clocks.reckon("aq.level", LocalDate.of(2026, 10, 21));

        assertThat(report.isInHours()).isTrue();
        assertThat(ClockStrip.of(report, report.due().minusMinutes(5), Clocks.calendar())
                        .past())
                .isEmpty();
        assertThat(ClockStrip.of(report, report.due().plusMinutes(5), Clocks.calendar())
                        .past())
                .isNotEmpty();
    }

    @Test
    void countsOfTheReckoningAddUpToTheLimit() {
        Reckoning reckoning = Reckoning.of(Clocks.replyWithPause(), TODAY, Clocks.calendar());

        int sum = reckoning.lines().stream()
                .map(Reckoning.Line::count)
                .filter(count -> !count.equals("—"))
                .mapToInt(Integer::parseInt)
                .sum();
        assertThat(sum).isEqualTo(20);
        assertThat(reckoning.total()).isEqualTo("20 个工作日");
        assertThat(reckoning.lines())
                .extracting(Reckoning.Line::days)
                .containsExactly("9月17日", "9月18日—27日", "9月28日—10月14日", "10月15日—21日", "10月22日—11月3日");
    }

    @Test
    void theRulerNamesStartAndDueDay() {
        ClockRuler ruler = ClockRuler.of(Clocks.replyWithPause(), TODAY, Clocks.calendar());

        assertThat(ruler.bands()).hasSize(1);
        assertThat(ruler.labels())
                .extracting(ClockRuler.Label::text)
                .contains("9月17日 起算", "11月3日 到期", "今天", "10月", "20");
        assertThat(ruler.labels()).allMatch(label -> label.x() >= 0 && label.x() <= 368);
    }

    @Test
    void aDueDateIsToldWithItsArticlesInChineseNumerals() {
        Reckoned reckoned = Reckoned.of(Clocks.replyWithPause(), TODAY, Clocks.calendar());

        assertThat(reckoned.articles()).containsExactly("第三十条", "第三十三条");
        assertThat(reckoned.story()).contains("20 个工作日", "扣除 17 天", "11月3日");
        assertThat(reckoned.provisional()).isFalse();
    }

    @Test
    void writesArticleNumbersAsLawsDo() {
        assertThat(List.of(1, 10, 12, 20, 33, 100, 102, 110, 115, 260))
                .extracting(Numerals::chinese)
                .containsExactly("一", "十", "十二", "二十", "三十三", "一百", "一百零二", "一百一十", "一百一十五", "二百六十");
    }

    @Test
    void yearsAreWrittenAsYears() {
        Field year = Catalogue.shipped()
                .matterType("annual_filing")
                .flatMap(type -> type.field("year"))
                .orElseThrow();
        assertThat(ValueWords.full(year, new Value.Whole(2026))).isEqualTo("2026");
        assertThat(ValueWords.cell(year, new Value.Whole(2026))).isEqualTo("2026");
    }

    @Test
    void separatesThousandsExactly() {
        assertThat(ValueWords.number(new BigDecimal("1234567.50"))).isEqualTo("1,234,567.50");
        assertThat(ValueWords.number(new BigDecimal("-1000"))).isEqualTo("-1,000");
        assertThat(ValueWords.number(BigDecimal.ZERO)).isEqualTo("0");
    }

    private static int count(String path, String part) {
        return path.split(part, -1).length - 1;
    }
}
