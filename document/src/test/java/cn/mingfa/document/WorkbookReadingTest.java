package cn.mingfa.document;

import cn.mingfa.document.SourceText.Format;
import cn.mingfa.document.UnreadableDocument.Code;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Sheets as tables, in both generations of workbooks. */
class WorkbookReadingTest {

    enum Generation {
        XLSX,
        XLS;

        Workbook workbook() {
            return this == XLSX ? new XSSFWorkbook() : new HSSFWorkbook();
        }
    }

    static byte[] bytes(Workbook workbook) {
        var out = new ByteArrayOutputStream();
        try (workbook) {
            workbook.write(out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Row row(Workbook workbook, int row, Object... values) {
        var sheet = workbook.getSheetAt(workbook.getNumberOfSheets() - 1);
        Row line = sheet.createRow(row);
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case Number n -> line.createCell(i).setCellValue(n.doubleValue());
                case Object text when !text.equals("") -> line.createCell(i).setCellValue(text.toString());
                default -> line.createCell(i);
            }
        }
        return line;
    }

    private static void format(Workbook workbook, Row row, int column, String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        row.getCell(column).setCellStyle(style);
    }

    /** A table of the kind the disclosure report has. */
    static Workbook applications(Generation generation) {
        Workbook workbook = generation.workbook();
        var sheet = workbook.createSheet("申请情况");
        row(workbook, 1, "（本列数据的勾稽关系略）", "", "申请人情况", "", "");
        row(workbook, 2, "", "", "自然人", "法人", "总计");
        row(workbook, 3, "一、本年新收", "", 12, 3, "");
        sheet.getRow(3).getCell(4).setCellFormula("C4+D4");
        row(workbook, 4, "三、办理结果", "（一）予以公开", 8, 0, 8);
        row(workbook, 5, "", "（二）部分公开", 1, "", 1);
        sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 1));
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 2, 4));
        sheet.addMergedRegion(new CellRangeAddress(3, 3, 0, 1));
        sheet.addMergedRegion(new CellRangeAddress(4, 5, 0, 0));
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        return workbook;
    }

    @ParameterizedTest
    @EnumSource
    void sheetIsATableWithMergedCellsAndCachedValues(Generation generation) throws UnreadableDocument {
        SourceText source = Documents.read("甲.et", bytes(applications(generation)));

        assertThat(source.format()).isEqualTo(Format.valueOf(generation.name()));
        assertThat(source.text())
                .isEqualTo("（本列数据的勾稽关系略）\t申请人情况\n自然人\t法人\t总计\n一、本年新收\t12\t3\t15\n"
                        + "三、办理结果\t（一）予以公开\t8\t0\t8\n（二）部分公开\t1\t\t1\n");
        assertThat(source.tables()).hasSize(1);
        assertThat(TablesTest.grid(source, source.tables().getFirst()))
                .isEqualTo("（本列数据的勾稽关系略）|（本列数据的勾稽关系略）|申请人情况|申请人情况|申请人情况\n"
                        + "（本列数据的勾稽关系略）|（本列数据的勾稽关系略）|自然人|法人|总计\n"
                        + "一、本年新收|一、本年新收|12|3|15\n"
                        + "三、办理结果|（一）予以公开|8|0|8\n三、办理结果|（二）部分公开|1||1");
    }

    @ParameterizedTest
    @EnumSource
    void numbersAreAsDisplayed(Generation generation) throws UnreadableDocument {
        Workbook workbook = generation.workbook();
        workbook.createSheet();
        Row row = row(workbook, 0, 0.1 + 0.2, 0.123, 1234567.5, 45000, 1e12, 20, -3);
        format(workbook, row, 1, "0.0%");
        format(workbook, row, 2, "#,##0.00");
        row.getCell(3).setCellValue(LocalDate.of(2026, 1, 9));
        format(workbook, row, 3, "yyyy\"年\"m\"月\"d\"日\"");
        format(workbook, row, 5, "0\"件\"");
        row.createCell(7).setCellValue(true);

        assertThat(Documents.read("甲", bytes(workbook)).text())
                .isEqualTo("0.3\t12.3%\t1,234,567.50\t2026年1月9日\t1E+12\t20件\t-3\tTRUE\n");
    }

    @ParameterizedTest
    @EnumSource
    void everyVisibleSheetIsRead(Generation generation) throws UnreadableDocument {
        Workbook workbook = generation.workbook();
        workbook.createSheet("一");
        row(workbook, 0, "甲", 1);
        workbook.createSheet("隐藏");
        row(workbook, 0, "乙", 2);
        workbook.createSheet("空");
        workbook.createSheet("三");
        row(workbook, 3, "", "丙\n丙", 3);
        workbook.setSheetHidden(1, true);

        SourceText source = Documents.read("甲", bytes(workbook));

        assertThat(source.text()).isEqualTo("甲\t1\n丙 丙\t3\n");
        assertThat(source.tables()).hasSize(2);
        assertThat(source.tables().get(1).cells())
                .containsExactly(new Table.Cell(0, 0, 1, 1, 4, 7), new Table.Cell(0, 1, 1, 1, 8, 9));
    }

    static DocxFixture sheet(String data) {
        return new DocxFixture()
                .part("[Content_Types].xml", "<Types/>")
                .part("xl/workbook.xml", "<workbook><sheets><sheet name=\"a\" r=\"1\" id=\"r1\"/></sheets></workbook>")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"worksheets/s.xml\"/>"
                                + "</Relationships>")
                .part("xl/worksheets/s.xml", "<worksheet>" + data + "</worksheet>");
    }

    @Test
    void cellsWithoutPlacesFollowEachOther() throws UnreadableDocument {
        assertThat(sheet(
                                "<sheetData><row><c t=\"inlineStr\"><is><r><t>甲</t></r><r><t>乙</t></r><rPh><t>yi</t></rPh></is>"
                                        + "</c><c><v>1</v></c></row><row><c r=\"B9\" t=\"str\"><f>X()</f><v>丙</v></c></row></sheetData>")
                        .read())
                .isEqualTo("甲乙\t1\n\t丙\n");
    }

    @Test
    void sharedStringThatMultipliesIsRefused() {
        String shared = "<sst><si><t>" + "公开".repeat(50_000) + "</t></si></sst>";
        String data = "<sheetData>" + "<row><c t=\"s\"><v>0</v></c></row>".repeat(100_000) + "</sheetData>";

        Refused.with(
                Code.TOO_LARGE, sheet(data).part("xl/sharedStrings.xml", shared).bytes());
    }

    @Test
    void sheetOfEndlessWidthIsRefused() {
        String data = "<row><c r=\"A1\"><v>1</v></c><c r=\"XFD1\"><v>1</v></c></row>".replace("1\"", "%1$d\"");
        var rows = new StringBuilder("<sheetData>");
        for (int i = 1; i < 100; i++) {
            rows.append(data.formatted(i));
        }

        Refused.with(
                Code.TOO_LARGE, sheet(rows.append("</sheetData>").toString()).bytes());
    }

    @Test
    void farAwayCellsAndMergesCostNothing() throws UnreadableDocument {
        assertThat(sheet(
                                "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"A1048576\"><v>2</v></c>"
                                        + "</row></sheetData><mergeCells><mergeCell ref=\"A1:XFD1048575\"/></mergeCells>")
                        .read())
                .isEqualTo("1\n2\n");
    }

    @Test
    void workbooksOfOtherMakesAreNamed() throws IOException {
        var binary = new DocxFixture()
                .part("[Content_Types].xml", "<Types/>")
                .part("xl/workbook.bin", "x")
                .part(
                        "_rels/.rels",
                        "<Relationships><Relationship Id=\"1\" Type=\"x/officeDocument\" Target=\"xl/workbook.bin\"/>"
                                + "</Relationships>");

        assertThat(Refused.with(Code.UNKNOWN_FORMAT, binary.bytes())).contains(".xlsb");
        Refused.with(
                Code.DAMAGED,
                new DocxFixture()
                        .part("[Content_Types].xml", "<Types/>")
                        .part("xl/theme.xml", "<x/>")
                        .bytes());
    }
}
