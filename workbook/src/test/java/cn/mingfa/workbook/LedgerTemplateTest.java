package cn.mingfa.workbook;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.matter.MatterType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class LedgerTemplateTest {

    @TempDir
    Path folder;

    Path template = Path.of("");

    @BeforeEach
    void write() throws IOException {
        template = folder.resolve("template.xlsx");
        try (var out = Files.newOutputStream(template)) {
            LedgerTemplate.write(Catalogue.shipped().matterTypes(), List.of(Sheets.UNIT, "岚汀街道办事处"), 2026, out);
        }
    }

    @Test
    void hasGuidanceFirstASheetForEachTypeAndHiddenOptionsLast() throws IOException {
        try (var workbook = new ReadableWorkbook(template.toFile())) {
            List<String> names = workbook.getSheets().map(Sheet::getName).toList();
            List<String> titles = Catalogue.shipped().matterTypes().stream()
                    .map(MatterType::title)
                    .toList();
            assertThat(names)
                    .startsWith("填写说明")
                    .endsWith("选项")
                    .containsAll(titles)
                    .hasSize(titles.size() + 2);
            assertThat(workbook.findSheet("选项").orElseThrow().getVisibility()).isEqualTo(SheetVisibility.HIDDEN);
        }
    }

    @Test
    void marksRequiredColumnsAndWritesUnitsIntoTheHeader() throws IOException {
        try (var workbook = new ReadableWorkbook(template.toFile())) {
            var header = workbook.findSheet("培训").orElseThrow().read().getFirst();
            assertThat(header.stream().map(c -> c.getText()))
                    .startsWith("*单位", "编号")
                    .contains("*培训人次（人次）", "授课人")
                    .endsWith("办理阶段", "办结日期");
        }
    }

    @Test
    void offersDropDownsForChoicesAndUnits() throws IOException {
        try (var zip = new ZipFile(template.toFile())) {
            String sheet = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet2.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(sheet).contains("<dataValidation ", "type=\"list\"", "选项");
        }
    }

    @Test
    void staysSmallAndStopsWhatIsNotInTheList() throws IOException {
        assertThat(Files.size(template)).isLessThan(500_000);
        try (var zip = new ZipFile(template.toFile())) {
            String sheet = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet2.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(sheet).contains("errorStyle=\"stop\"").containsPattern("<col [^>]*style=");
        }
    }

    @Test
    void bearsEveryColumnNameOnceInASheet() {
        for (MatterType type : Catalogue.shipped().matterTypes()) {
            assertThat(SheetLayout.of(type).columns().stream().map(Column::label))
                    .as(type.key())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void readsBackAsNothingAndWithoutProblems() {
        WorkbookReading reading = LedgerReader.read(template, Sheets.options());
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.isClean()).isTrue();
        assertThat(reading.rows()).isZero();
        assertThat(reading.notes()).hasSize(1).first().asString().contains("普法活动");
    }

    /** Somebody fills one line under the header of each sheet, as the same row stands in an export. */
    @Test
    void aLineFilledInUnderEveryTypesHeaderIsReadBack() throws IOException {
        long seed = 91;
        for (MatterType type : Catalogue.shipped().matterTypes()) {
            RowDraft row = new RandomRows(seed++).row(type, 2);
            Path export = folder.resolve(type.key() + "-export.xlsx");
            try (var out = Files.newOutputStream(export)) {
                LedgerExport.write(type, java.util.stream.Stream.of(row), out, LedgerExport.Format.XLSX);
            }
            List<List<String>> there = texts(export, 0);
            List<String> header = headerOf(type);
            Path filled = Sheets.xlsx(folder, SheetLayout.of(type).sheetName(), sheet -> {
                for (int c = 0; c < header.size(); c++) {
                    sheet.value(0, c, header.get(c));
                    int from = there.getFirst().indexOf(header.get(c));
                    if (from >= 0
                            && from < there.get(1).size()
                            && !there.get(1).get(from).isEmpty()) {
                        sheet.value(1, c, there.get(1).get(from));
                    }
                }
            });

            WorkbookReading reading = LedgerReader.read(filled, Sheets.options());

            assertThat(reading.problems()).as(type.key()).isEmpty();
            assertThat(reading.sheets().getFirst().rows()).as(type.key()).containsExactly(row);
        }
    }

    private List<String> headerOf(MatterType type) throws IOException {
        Path one = folder.resolve(type.key() + "-template.xlsx");
        try (var out = Files.newOutputStream(one)) {
            LedgerTemplate.write(List.of(type), List.of(Sheets.UNIT), 2026, out);
        }
        return texts(one, 1).getFirst();
    }

    private static List<List<String>> texts(Path file, int sheet) throws IOException {
        try {
            return LedgerReader.open(file, "", sheets -> {
                List<List<String>> rows = new java.util.ArrayList<>();
                sheets.get(sheet).rows().forEach(row -> rows.add(row.texts()));
                return rows;
            });
        } catch (UnreadableFile damaged) {
            throw new IOException(damaged);
        }
    }
}
