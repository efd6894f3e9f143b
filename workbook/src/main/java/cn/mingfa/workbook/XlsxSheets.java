package cn.mingfa.workbook;

import cn.mingfa.workbook.RawRow.RawCell;
import cn.mingfa.workbook.WorkbookReading.Code;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The sheets of an .xlsx, row by row. Numbers formatted as dates come as dates, all else as it was typed. */
final class XlsxSheets implements AutoCloseable {

    /** A spreadsheet keeps fifteen digits; what lies beyond is noise of binary fractions. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final Pattern RELATION = Pattern.compile("<Relationship\\b[^>]*>");
    private static final Pattern ID = Pattern.compile("\\bId=\"([^\"]*)\"");
    private static final Pattern TARGET = Pattern.compile("\\bTarget=\"([^\"]*)\"");
    private static final Pattern DECIMALS = Pattern.compile("[#,]*0\\.(0+)");
    private static final int MOST_COLUMNS = 1000;
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final ReadableWorkbook workbook;
    private final Path file;
    private final XlsxSurvey survey;
    private final Map<String, Boolean> dateFormats = new HashMap<>();

    private XlsxSheets(ReadableWorkbook workbook, Path file, XlsxSurvey survey) {
        this.workbook = workbook;
        this.file = file;
        this.survey = survey;
    }

    static XlsxSheets open(Path file) throws UnreadableFile {
        XlsxSurvey survey = XlsxSurvey.of(file);
        try {
            return new XlsxSheets(new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true)), file, survey);
        } catch (IOException | RuntimeException e) {
            throw damaged(e);
        }
    }

    List<RawSheet> sheets() throws UnreadableFile {
        try {
            Map<String, String> parts = parts();
            return workbook.getSheets()
                    .map(sheet -> new RawSheet(
                            sheet.getName(),
                            sheet.getVisibility() != SheetVisibility.VISIBLE,
                            survey.merged()
                                    .getOrDefault(
                                            Optional.ofNullable(parts.get(sheet.getId()))
                                                    .orElse(""),
                                            List.of()),
                            consumer -> rows(sheet, consumer)))
                    .toList();
        } catch (IOException | RuntimeException e) {
            throw damaged(e);
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private void rows(Sheet sheet, Consumer<RawRow> consumer) throws UnreadableFile {
        try (var rows = open(sheet)) {
            Iterator<Row> iterator = rows.iterator();
            for (Optional<RawRow> row = next(iterator); row.isPresent(); row = next(iterator)) {
                consumer.accept(row.get());
            }
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    private static Stream<Row> open(Sheet sheet) throws IOException, UnreadableFile {
        try {
            return sheet.openStream();
        } catch (RuntimeException e) {
            throw damaged(e);
        }
    }

    private Optional<RawRow> next(Iterator<Row> rows) throws UnreadableFile {
        try {
            return rows.hasNext() ? Optional.of(raw(rows.next())) : Optional.empty();
        } catch (RuntimeException e) {
            // the parser says in many ways that a part contradicts itself
            throw damaged(e);
        }
    }

    private RawRow raw(Row row) {
        int count = Math.min(row.getCellCount(), MOST_COLUMNS);
        List<RawCell> cells = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            cells.add(row.getOptionalCell(i).map(this::raw).orElse(RawCell.EMPTY));
        }
        return new RawRow(row.getRowNum(), cells);
    }

    private RawCell raw(Cell cell) {
        if (cell.getFormula() != null || cell.getType() == CellType.FORMULA) {
            return new RawCell(
                    RawRow.Kind.FORMULA,
                    "=" + Optional.ofNullable(cell.getFormula()).orElse(""));
        }
        return switch (cell.getType()) {
            case EMPTY -> RawCell.EMPTY;
            case ERROR -> new RawCell(RawRow.Kind.ERROR, String.valueOf(cell.getRawValue()));
            case BOOLEAN -> RawCell.of(Words.get(cell.asBoolean() ? "yes" : "no"));
            case NUMBER -> RawCell.of(isDate(cell) ? date(cell) : number(cell));
            case STRING -> RawCell.of(String.valueOf(cell.getText()));
            case FORMULA -> new RawCell(RawRow.Kind.FORMULA, "=");
        };
    }

    /** As it shows: 12.5 in a cell formatted 0.00 is 12.50; digits are never cut off. */
    private static String number(Cell cell) {
        BigDecimal clean = cell.asNumber().round(DIGITS).stripTrailingZeros();
        String format = String.valueOf(cell.getDataFormatString());
        var decimals = DECIMALS.matcher(format);
        if (decimals.matches() && decimals.group(1).length() > Math.max(0, clean.scale())) {
            return clean.setScale(decimals.group(1).length()).toPlainString();
        }
        return clean.signum() == 0 ? "0" : clean.scale() < -30 ? clean.toString() : clean.toPlainString();
    }

    private static String date(Cell cell) {
        LocalDateTime at = cell.asDate();
        return at.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? at.toLocalDate().toString()
                : MINUTES.format(at.plusSeconds(30));
    }

    private boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null && dateFormats.computeIfAbsent(format, XlsxSheets::saysDate);
    }

    private static boolean saysDate(String format) {
        String bare = QUOTED.matcher(format).replaceAll("");
        return bare.chars().anyMatch(c -> "yYdD年月日".indexOf(c) >= 0) && !bare.contains("General");
    }

    /** Sheet relation id to part name. */
    private Map<String, String> parts() throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (var zip = new ZipFile(file.toFile())) {
            var entry = zip.getEntry("xl/_rels/workbook.xml.rels");
            if (entry == null) {
                return parts;
            }
            try (var in = zip.getInputStream(entry)) {
                String xml = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                var relations = RELATION.matcher(xml);
                while (relations.find()) {
                    var id = ID.matcher(relations.group());
                    var target = TARGET.matcher(relations.group());
                    if (id.find() && target.find()) {
                        String path = target.group(1);
                        parts.put(id.group(1), path.startsWith("/") ? path.substring(1) : "xl/" + path);
                    }
                }
            }
        }
        return parts;
    }

    private static UnreadableFile damaged(Exception cause) {
        return new UnreadableFile(Code.DAMAGED, Words.get("file.damaged"), cause);
    }
}
