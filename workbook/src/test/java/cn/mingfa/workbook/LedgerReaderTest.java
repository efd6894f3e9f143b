package cn.mingfa.workbook;

import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.Value;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class LedgerReaderTest {

    @TempDir
    Path folder;

    @Test
    void readsARowWithTypedValues() throws IOException {
        RowDraft row = onlyRow(read(Sheets.event("澄柳普法〔2026〕3号", "2026年3月5日", "防范电信网络诈骗宣讲", "2")));
        assertThat(row.rowNumber()).isEqualTo(2);
        assertThat(row.unitName()).isEqualTo(Sheets.UNIT);
        assertThat(row.number()).contains("澄柳普法〔2026〕3号");
        assertThat(row.dates()).containsEntry(DateKind.OCCURRED, LocalDate.of(2026, 3, 5));
        assertThat(row.fields())
                .containsEntry("sessions", new Value.Whole(2))
                .containsEntry("form", new Value.Choice("talk"))
                .containsEntry("materials", new Value.Whole(120));
        assertThat(row.stage()).isEqualTo("registered");
    }

    @Test
    void namesADateThatIsNone() throws IOException {
        CellProblem problem = onlyProblem(read(Sheets.event("", "2026-02-30", "宪法宣传", "1")));
        assertThat(problem.place()).isEqualTo("「普法活动」第2行C列（活动日期）");
        assertThat(problem.found()).isEqualTo("2026-02-30");
        assertThat(problem.sentence()).contains("日期");
    }

    @Test
    void namesANegativeCount() throws IOException {
        CellProblem problem = onlyProblem(read(Sheets.event("", "2026-03-05", "宪法宣传", "-3")));
        assertThat(problem.column()).isEqualTo("G");
        assertThat(problem.found()).isEqualTo("-3");
    }

    @Test
    void namesAnUnknownOption() throws IOException {
        CellProblem problem =
                onlyProblem(read(List.of(Sheets.UNIT, "", "2026-03-05", "宪法宣传", "广播", "青少年", "1", "", "")));
        assertThat(problem.column()).isEqualTo("E");
        assertThat(problem.sentence()).contains("法治宣讲");
    }

    @Test
    void namesAnUnknownUnit() throws IOException {
        Path file = Sheets.events(folder, List.of(Sheets.event("", "2026-03-05", "宪法宣传", "1")));
        WorkbookReading reading = LedgerReader.read(file, Sheets.options().withUnits(Set.of("岚汀街道办事处")));
        assertThat(onlyProblem(reading).sentence()).contains(Sheets.UNIT);
    }

    @Test
    void namesEveryProblemOfARowAtOnce() throws IOException {
        WorkbookReading reading = read(List.of("", "", "明天", "", "广播", "青少年", "很多", "-1", ""));
        assertThat(reading.problems().stream().map(CellProblem::column))
                .containsExactlyInAnyOrder("A", "C", "D", "E", "G", "H");
        assertThat(reading.rows()).isZero();
    }

    @Test
    void namesUnknownDoubledAndMissingColumns() throws IOException {
        Path file = Sheets.xlsx(folder, "普法活动", sheet -> {
            List<String> header = List.of("单位", "活动日期", "活动名称", "活动名称", "心得", "活动形式", "宣传对象");
            for (int c = 0; c < header.size(); c++) {
                sheet.value(0, c, header.get(c));
            }
        });
        List<CellProblem> problems = LedgerReader.read(file, Sheets.options()).problems();
        assertThat(problems).hasSize(3);
        assertThat(problems.get(0).place()).isEqualTo("「普法活动」第1行D列（活动名称）");
        assertThat(problems.get(1).sentence()).contains("心得");
        assertThat(problems.get(2).sentence()).contains("场次");
    }

    @Test
    void refusesAFormulaAndSaysHowToPasteIt() throws IOException {
        Path file = Sheets.xlsx(folder, "普法活动", sheet -> {
            Sheets.header(sheet);
            fill(sheet, 1, Sheets.event("", "2026-03-05", "宪法宣传", ""));
            sheet.formula(1, 6, "1+1");
        });
        CellProblem problem = onlyProblem(LedgerReader.read(file, Sheets.options()));
        assertThat(problem.sentence()).contains("粘贴为数值");
        assertThat(problem.found()).isEqualTo("=1+1");
    }

    @Test
    void refusesMergedCellsInTheDataButNotInATitle() throws IOException {
        Path file = Sheets.xlsx(folder, "普法活动", sheet -> {
            sheet.value(0, 0, "栖禾镇普法活动台账");
            sheet.range(0, 0, 0, 8).merge();
            for (int c = 0; c < Sheets.EVENT_HEADER.size(); c++) {
                sheet.value(1, c, Sheets.EVENT_HEADER.get(c));
            }
            fill(sheet, 2, Sheets.event("", "2026-03-05", "宪法宣传", "1"));
            fill(sheet, 3, Sheets.event("", "2026-03-06", "", "1"));
            sheet.range(2, 3, 3, 3).merge();
            fill(sheet, 4, Sheets.event("", "2026-03-07", "民法典宣讲", "1"));
        });
        WorkbookReading reading = LedgerReader.read(file, Sheets.options());
        assertThat(reading.problems().stream().map(CellProblem::row))
                .contains(3, 4)
                .doesNotContain(1, 5);
        assertThat(reading.problems().getFirst().sentence()).contains("D3:D4");
        assertThat(reading.rows()).isOne();
    }

    @Test
    void takesNumbersAndDatesStoredAsNumbers() throws IOException {
        Path file = Sheets.xlsx(folder, "普法活动", sheet -> {
            Sheets.header(sheet);
            fill(sheet, 1, Sheets.event("", "", "宪法宣传", ""));
            sheet.value(1, 2, LocalDate.of(2026, 12, 4).minusMonths(1));
            sheet.style(1, 2).format("yyyy\"年\"m\"月\"d\"日\"").set();
            sheet.value(1, 6, 3);
        });
        RowDraft row = onlyRow(LedgerReader.read(file, Sheets.options()));
        assertThat(row.dates()).containsEntry(DateKind.OCCURRED, LocalDate.of(2026, 11, 4));
        assertThat(row.fields()).containsEntry("sessions", new Value.Whole(3));
    }

    @Test
    void passesOverTotalsAndSaysSo() throws IOException {
        WorkbookReading reading =
                read(Sheets.event("", "2026-03-05", "宪法宣传", "1"), List.of("合 计", "", "", "", "", "", "1", "120", ""));
        assertThat(reading.isClean()).isTrue();
        assertThat(reading.rows()).isOne();
        assertThat(reading.notes()).anyMatch(note -> note.contains("第3行是合计"));
    }

    @Test
    void namesDoubledRowsAndDoubledNumbers() throws IOException {
        List<String> event = Sheets.event("1号", "2026-03-05", "宪法宣传", "1");
        WorkbookReading reading = read(event, event, Sheets.event("1号", "2026-03-06", "民法典宣讲", "1"));
        assertThat(reading.problems().stream().map(CellProblem::row)).containsExactly(3, 4);
        assertThat(reading.rows()).isOne();
    }

    @Test
    void leavesHiddenSheetsAloneAndNamesSheetsItDoesNotKnow() throws IOException {
        Path file = folder.resolve("many.xlsx");
        try (var out = java.nio.file.Files.newOutputStream(file);
                var workbook = new Workbook(out, "test", "1.0")) {
            var unknown = workbook.newWorksheet("通讯录");
            unknown.value(0, 0, "姓名");
            unknown.value(0, 1, "房间");
            var hidden = workbook.newWorksheet("草稿");
            hidden.value(0, 0, "随便");
            hidden.setVisibilityState(VisibilityState.VERY_HIDDEN);
            workbook.newWorksheet("空表");
        }
        WorkbookReading reading = LedgerReader.read(file, Sheets.options());
        assertThat(onlyProblem(reading).sentence()).contains("通讯录");
        assertThat(reading.notes()).anyMatch(n -> n.contains("草稿")).anyMatch(n -> n.contains("空表"));
    }

    @Test
    void knowsARenamedSheetByItsHeader() throws IOException {
        Path file = Sheets.xlsx(folder, "一季度", sheet -> {
            Sheets.header(sheet);
            fill(sheet, 1, Sheets.event("", "2026-03-05", "宪法宣传", "1"));
        });
        WorkbookReading reading = LedgerReader.read(file, Sheets.options());
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.sheets().getFirst().type().key()).isEqualTo("publicity_event");
    }

    @Test
    void takesNoSheetForALedgerBecauseOfTwoCommonWords() throws IOException {
        Path file = Sheets.xlsx(folder, "通讯录", sheet -> {
            List<String> header = List.of("单位", "编号", "姓名", "房间", "电话", "邮箱");
            for (int c = 0; c < header.size(); c++) {
                sheet.value(0, c, header.get(c));
            }
        });
        assertThat(onlyProblem(LedgerReader.read(file, Sheets.options())).sentence())
                .contains("认不出");
    }

    @Test
    void closesAMatterOnItsDayAndRefusesADayToCome() throws IOException {
        List<String> done = new ArrayList<>(Sheets.event("", "2026-03-05", "宪法宣传", "1"));
        done.set(8, "2026-03-08");
        RowDraft row = onlyRow(read(done));
        assertThat(row.stage()).isEqualTo("closed");
        assertThat(row.closedOn()).contains(LocalDate.of(2026, 3, 8));
        done.set(8, "2026-12-08");
        assertThat(onlyProblem(read(done)).column()).isEqualTo("I");
        done.set(8, "2026-03-01");
        assertThat(onlyProblem(read(done)).sentence()).contains("早于");
    }

    @Test
    void takesRowsWithoutAUnitForTheOneGiven() throws IOException {
        List<String> event = new ArrayList<>(Sheets.event("", "2026-03-05", "宪法宣传", "1"));
        event.set(0, "");
        Path file = Sheets.events(folder, List.of(event));
        RowDraft row = onlyRow(LedgerReader.read(file, Sheets.options().withDefaultUnit("岚汀街道办事处")));
        assertThat(row.unitName()).isEqualTo("岚汀街道办事处");
    }

    @Test
    void keepsTheFirstProblemsAndCountsAll() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 2500; i++) {
            rows.add(Sheets.event("", "那天", "第" + i + "次", "1"));
        }
        WorkbookReading reading = LedgerReader.read(Sheets.events(folder, rows), Sheets.options());
        assertThat(reading.problems()).hasSize(WorkbookReading.MOST_PROBLEMS);
        assertThat(reading.problemsInAll()).isEqualTo(2500);
    }

    @SafeVarargs
    private WorkbookReading read(List<String>... rows) throws IOException {
        return LedgerReader.read(Sheets.events(folder, List.of(rows)), Sheets.options());
    }

    private static void fill(org.dhatim.fastexcel.Worksheet sheet, int row, List<String> cells) {
        for (int c = 0; c < cells.size(); c++) {
            if (!cells.get(c).isEmpty()) {
                sheet.value(row, c, cells.get(c));
            }
        }
    }

    private static RowDraft onlyRow(WorkbookReading reading) {
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rows()).isOne();
        return reading.sheets().getFirst().rows().getFirst();
    }

    private static CellProblem onlyProblem(WorkbookReading reading) {
        assertThat(reading.unreadable()).isEqualTo(Optional.empty());
        assertThat(reading.problems()).hasSize(1);
        return reading.problems().getFirst();
    }
}
