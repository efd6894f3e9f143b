package cn.mingfa.workbook;

import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.workbook.ColumnMapping.DayOrder;
import cn.mingfa.workbook.ColumnMapping.Join;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Files of other programs, joined to the columns of a ledger sheet. */
class ForeignFilesTest {

    private static final MatterType EVENT = Sheets.type("publicity_event");

    private static final String EXPORT = """
            平台活动导出（2026年）,,,,
            流水号,开展时间,普法活动名称,形式,对象,活动场次,发放宣传资料
            A-1,2026/3/5 14:30:00,沿河普法,现场,居民,1,"1,200份"
            A-2,2026/3/6 09:00:00,校园普法,讲座,学生,2,80份
            合计,,,,,3,1280
            """;

    @TempDir
    Path folder;

    private Path file(String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    private static FileSurvey survey(Path file) {
        return FileSurvey.of(file, file.getFileName().toString()).orElseThrow();
    }

    /** The guess, with what a person adds to it. */
    private static ColumnMapping completed(FileSurvey survey) {
        ColumnMapping guess = MappingGuess.of(survey, EVENT);
        List<Join> joins = new ArrayList<>(guess.joins().stream()
                .filter(join -> !List.of("form", "audience").contains(join.target()))
                .toList());
        joins.add(new Join(3, "form", Map.of("现场", "现场宣传", "讲座", "法治宣讲"), DayOrder.YEAR_FIRST));
        joins.add(new Join(4, "audience", Map.of("居民", "社区居民、村民", "学生", "青少年"), DayOrder.YEAR_FIRST));
        return new ColumnMapping(guess.header(), joins, guess.fixed());
    }

    private static WorkbookReading read(Path file, ColumnMapping mapping) {
        return LedgerReader.read(
                file,
                Sheets.options()
                        .withType(EVENT.key())
                        .withDefaultUnit(Sheets.UNIT)
                        .withMapping(mapping));
    }

    @Test
    void findsTheHeaderBelowATitleAndShowsWhatColumnsHold() throws IOException {
        FileSurvey survey = survey(file("a.csv", EXPORT, Charset.forName("GB18030")));

        assertThat(survey.headerRow()).isEqualTo(2);
        assertThat(survey.header()).startsWith("流水号", "开展时间", "普法活动名称");
        assertThat(survey.columns().get(3).values()).containsExactly("现场", "讲座");
        assertThat(survey.isForeignTo(EVENT)).isTrue();
    }

    @Test
    void guessesByNameAndByContent() throws IOException {
        ColumnMapping guess = MappingGuess.of(survey(file("a.csv", EXPORT, StandardCharsets.UTF_8)), EVENT);

        Map<Integer, String> targets = new HashMap<>();
        guess.joins().forEach(join -> targets.put(join.column(), join.target()));
        assertThat(targets)
                .containsEntry(1, "occurred_on")
                .containsEntry(2, "topic")
                .containsEntry(5, "sessions")
                .containsEntry(6, "materials")
                .doesNotContainKey(0);
    }

    @Test
    void readsDatesNumbersAndWordsAsTheOtherProgramWritesThemAndLeavesTotalsOut() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            Path file = file("a.csv", EXPORT, charset);

            WorkbookReading reading = read(file, completed(survey(file)));

            assertThat(reading.problems()).isEmpty();
            List<RowDraft> rows = reading.sheets().getFirst().rows();
            assertThat(rows).hasSize(2);
            RowDraft first = rows.getFirst();
            assertThat(first.rowNumber()).isEqualTo(3);
            assertThat(first.dates()).containsEntry(DateKind.OCCURRED, LocalDate.of(2026, 3, 5));
            assertThat(first.fields())
                    .containsEntry("topic", new Value.Text("沿河普法"))
                    .containsEntry("form", new Value.Choice("on_site"))
                    .containsEntry("materials", new Value.Whole(1200));
        }
    }

    @Test
    void whatIsWrongIsFoundInTheFileAsItIs() throws IOException {
        Path file =
                file("a.csv", EXPORT.replace("2026/3/6 09:00:00", "三月六日").replace("学生", "老师"), StandardCharsets.UTF_8);

        WorkbookReading reading = read(file, completed(survey(file)));

        assertThat(reading.problems())
                .extracting(CellProblem::row, CellProblem::column)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple(4, "B"), org.assertj.core.api.Assertions.tuple(4, "E"));
    }

    @Test
    void whatTheFileLacksIsTheSameInEveryRow() throws IOException {
        Path file = file("a.csv", "活动日期,活动名称,宣传对象\n2026-03-05,沿河普法,社区居民、村民\n", StandardCharsets.UTF_8);
        ColumnMapping guess = MappingGuess.of(survey(file), EVENT);

        WorkbookReading reading =
                read(file, new ColumnMapping(guess.header(), guess.joins(), Map.of("form", "现场宣传", "sessions", "1")));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.sheets().getFirst().rows().getFirst().fields())
                .containsEntry("form", new Value.Choice("on_site"))
                .containsEntry("sessions", new Value.Whole(1));
    }

    @Test
    void datesInAnotherOrderAreReadAsSaid() {
        assertThat(ForeignDay.read("05/03/2026", DayOrder.DAY_FIRST, false)).isEqualTo("2026-03-05");
        assertThat(ForeignDay.read("03/05/2026 8:05", DayOrder.MONTH_FIRST, true))
                .isEqualTo("2026-03-05 08:05");
        assertThat(ForeignDay.read("2026年3月5日", DayOrder.YEAR_FIRST, false)).isEqualTo("2026-03-05");
        assertThat(ForeignDay.read("2026-02-30", DayOrder.YEAR_FIRST, false)).isEqualTo("2026-02-30");
        assertThat(ForeignDay.order(List.of("03/25/2026"))).isEqualTo(DayOrder.MONTH_FIRST);
    }

    @Test
    void aWorkbookWithTheHeaderFurtherDownIsReadTheSame() throws IOException {
        Path file = Sheets.xlsx(folder, "Sheet1", sheet -> {
            sheet.value(0, 0, "导出");
            List<List<String>> rows = List.of(
                    List.of("活动日期", "活动名称", "活动形式", "宣传对象", "场次"),
                    List.of("2026-03-05", "沿河普法", "现场宣传", "社区居民、村民", "1"));
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).size(); c++) {
                    sheet.value(r + 3, c, rows.get(r).get(c));
                }
            }
        });

        WorkbookReading reading = read(file, MappingGuess.of(survey(file), EVENT));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.sheets().getFirst().rows()).hasSize(1);
    }

    @Test
    void ourOwnTemplateIsNotForeign() throws IOException {
        Path file = Sheets.events(folder, List.of(List.of("栖禾镇", "", "2026-03-05", "沿河普法", "现场宣传", "社区居民、村民", "1")));

        assertThat(survey(file).isForeignTo(EVENT)).isFalse();
    }

    @Test
    void thePageOfGuidanceIsNotTakenForASheetToJoin() throws IOException {
        Path file = folder.resolve("template.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            LedgerTemplate.write(List.of(EVENT), List.of(Sheets.UNIT), 2026, out);
        }

        assertThat(survey(file).isForeignTo(EVENT)).isFalse();
    }
}
