package cn.mingfa.workbook;

import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.FieldGate;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.value.Value;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes rows of a ledger in exactly the columns of the {@link LedgerTemplate}: what {@link LedgerReader} reads from it
 * is the same rows again. Rows stream; memory does not grow with them.
 */
public final class LedgerExport {

    /** Digits a spreadsheet keeps in a number. */
    private static final int EXACT_DIGITS = 15;

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final String APPLICATION = "Mingfa";
    private static final String APPLICATION_VERSION = "0.1";
    private static final int FLUSH_EVERY = 500;

    private LedgerExport() {}

    /** The file formats. */
    public enum Format {
        XLSX,
        /** UTF-8 with a byte-order mark, so that spreadsheets show it as it is. */
        CSV
    }

    /** Writes all rows; the stream given is closed by the caller. */
    public static void write(MatterType type, Stream<RowDraft> rows, OutputStream out, Format format)
            throws IOException {
        SheetLayout layout = SheetLayout.of(type);
        try {
            switch (format) {
                case XLSX -> xlsx(layout, rows.iterator(), out);
                case CSV -> csv(layout, rows.iterator(), out);
            }
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
    }

    /** Writes a whole ledger as one .xlsx, a sheet for each type. */
    public static void writeAll(Map<MatterType, List<RowDraft>> ledger, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, APPLICATION, APPLICATION_VERSION)) {
            for (Map.Entry<MatterType, List<RowDraft>> entry : ledger.entrySet()) {
                sheet(workbook, SheetLayout.of(entry.getKey()), entry.getValue().iterator());
            }
        }
    }

    private static void xlsx(SheetLayout layout, Iterator<RowDraft> rows, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, APPLICATION, APPLICATION_VERSION)) {
            sheet(workbook, layout, rows);
        }
    }

    private static void sheet(Workbook workbook, SheetLayout layout, Iterator<RowDraft> rows) throws IOException {
        Worksheet sheet = workbook.newWorksheet(layout.sheetName());
        sheet.freezePane(2, 1);
        List<Column> columns = layout.columns();
        for (int c = 0; c < columns.size(); c++) {
            sheet.value(0, c, columns.get(c).header());
            SheetStyles.header(sheet, 0, c, columns.get(c).required());
            sheet.width(c, SheetStyles.width(columns.get(c)));
        }
        for (int r = 1; rows.hasNext(); r++) {
            RowDraft row = rows.next();
            for (int c = 0; c < columns.size(); c++) {
                cell(sheet, r, c, contents(layout, columns.get(c), row));
            }
            if (r % FLUSH_EVERY == 0) {
                sheet.flush();
            }
        }
    }

    private static void cell(Worksheet sheet, int row, int column, Contents contents) {
        switch (contents) {
            case Contents.Nothing nothing -> {}
            case Contents.Words words -> sheet.inlineString(row, column, words.text());
            case Contents.Figure figure -> {
                sheet.value(row, column, figure.number());
                int noughts = figure.number().scale();
                if (noughts > 0
                        && noughts != figure.number().stripTrailingZeros().scale()) {
                    sheet.style(row, column).format("0." + "0".repeat(noughts)).set();
                }
            }
            case Contents.Day day -> {
                sheet.value(row, column, day.date());
                SheetStyles.date(sheet, row, column);
            }
        }
    }

    private static void csv(SheetLayout layout, Iterator<RowDraft> rows, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        line(
                writer,
                layout.columns().stream().map(c -> CsvText.cell(c.header())).toList());
        while (rows.hasNext()) {
            RowDraft row = rows.next();
            line(
                    writer,
                    layout.columns().stream()
                            .map(c -> switch (contents(layout, c, row)) {
                                case Contents.Nothing nothing -> "";
                                case Contents.Words words -> CsvText.cell(words.text());
                                case Contents.Figure figure -> figure.number().toPlainString();
                                case Contents.Day day -> day.date().toString();
                            })
                            .toList());
        }
        writer.flush();
    }

    private static void line(Writer writer, List<String> cells) throws IOException {
        writer.write(String.join(",", cells));
        writer.write("\r\n");
    }

    private static Contents contents(SheetLayout layout, Column column, RowDraft row) {
        return switch (column) {
            case Column.UnitName unit -> Contents.words(row.unitName());
            case Column.Number number -> Contents.words(row.number().orElse(""));
            case Column.Dated(MatterType.DateLabel date) ->
                Contents.day(Optional.ofNullable(row.dates().get(date.kind())));
            case Column.FieldColumn(Field field, String label) ->
                Contents.of(field, Optional.ofNullable(row.fields().get(field.key())));
            case Column.StageName stage ->
                Contents.words(layout.type()
                        .stage(row.stage())
                        .map(MatterType.Stage::label)
                        .orElse(row.stage()));
            case Column.ClosedOn closed -> Contents.day(row.closedOn());
        };
    }

    /** What goes into a cell. */
    private sealed interface Contents {

        record Nothing() implements Contents {}

        record Words(String text) implements Contents {}

        record Figure(BigDecimal number) implements Contents {}

        record Day(LocalDate date) implements Contents {}

        static Contents words(String text) {
            return text.isEmpty() ? new Nothing() : new Words(text);
        }

        static Contents day(Optional<LocalDate> day) {
            return day.<Contents>map(d -> d.isBefore(FIRST_DAY) ? new Words(d.toString()) : new Day(d))
                    .orElseGet(Nothing::new);
        }

        static Contents of(Field field, Optional<Value> value) {
            if (value.isEmpty()) {
                return new Nothing();
            }
            return switch (value.get()) {
                case Value.Whole(long number) -> number(BigDecimal.valueOf(number));
                case Value.Decimal(BigDecimal number) -> number(number);
                case Value.Day(LocalDate date) -> day(Optional.of(date));
                case Value.Text text -> words(FieldGate.show(field, text));
                case Value.Moment moment -> words(FieldGate.show(field, moment));
                case Value.YesNo yesNo -> words(FieldGate.show(field, yesNo));
                case Value.Choice choice -> words(FieldGate.show(field, choice));
                case Value.Choices choices -> words(FieldGate.show(field, choices));
                case Value.Persons persons -> words(FieldGate.show(field, persons));
                case Value.Rows rows -> words(FieldGate.show(field, rows));
                case Value.NotApplicable none -> words(FieldGate.show(field, none));
            };
        }

        private static Contents number(BigDecimal number) {
            return number.precision() <= EXACT_DIGITS ? new Figure(number) : new Words(number.toPlainString());
        }
    }
}
