package cn.mingfa.document.read;

import cn.mingfa.document.SourceText;
import cn.mingfa.document.SourceText.Format;
import cn.mingfa.document.UnreadableDocument;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads .xls of Excel 97 to 2003, and .et, which is the same inside: every visible sheet is a table. */
final class XlsReader {

    static {
        Poi.quiet();
    }

    private XlsReader() {}

    static SourceText read(String name, Path file, long size) throws UnreadableDocument {
        if (size > Limits.XLS_BYTES) {
            throw Refusal.tooLarge("旧版电子表格", Limits.XLS_BYTES);
        }
        try (var ole = new POIFSFileSystem(file.toFile(), true);
                var workbook = new HSSFWorkbook(ole.getRoot(), false)) {
            return lines(workbook).source(name, Format.XLS);
        } catch (EncryptedDocumentException e) {
            throw Refusal.encrypted();
        } catch (OldExcelFormatException e) {
            throw Refusal.unknown(Kind.OLD_XLS);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // The library meets broken structures with all kinds of exceptions; to the user they are one thing.
            throw Refusal.damaged("旧版电子表格");
        }
    }

    private static Lines lines(HSSFWorkbook workbook) throws UnreadableDocument {
        var formats = new CellFormats(workbook.getInternalWorkbook().isUsing1904DateWindowing());
        var lines = new Lines();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            if (!workbook.isSheetHidden(i) && !workbook.isSheetVeryHidden(i)) {
                grid(workbook.getSheetAt(i), formats).write(lines);
            }
        }
        return lines;
    }

    private static SheetGrid grid(Sheet sheet, CellFormats formats) throws UnreadableDocument {
        var grid = new SheetGrid();
        for (Row row : sheet) {
            for (Cell cell : row) {
                grid.put(cell.getRowIndex(), cell.getColumnIndex(), shown(cell, formats));
            }
        }
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            grid.merge(merged.getFirstRow(), merged.getFirstColumn(), merged.getLastRow(), merged.getLastColumn());
        }
        return grid;
    }

    private static String shown(Cell cell, CellFormats formats) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC ->
                formats.shown(
                        cell.getNumericCellValue(),
                        cell.getCellStyle().getDataFormat(),
                        String.valueOf(cell.getCellStyle().getDataFormatString()));
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            case BLANK, FORMULA, _NONE -> "";
        };
    }
}
