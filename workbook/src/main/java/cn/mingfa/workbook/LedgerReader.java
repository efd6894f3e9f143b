package cn.mingfa.workbook;

import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.workbook.WorkbookReading.Code;
import cn.mingfa.workbook.WorkbookReading.SheetRows;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;

/**
 * Reads a filled-in ledger workbook. Every wrong cell is named by sheet, row, column letter and label with what was found
 * and how to mend it; bad input never throws. Rows stream: what is held in memory is the sound rows asked for, and
 * shared strings within {@link XlsxSurvey#MOST_SHARED_BYTES}.
 */
public final class LedgerReader {

    /** The largest file that is opened at all. */
    public static final long MOST_FILE_BYTES = 300L << 20;

    private static final byte[] OLE2 = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private LedgerReader() {}

    /**
     * How to read.
     *
     * @param types the kinds of matter looked for
     * @param onlyType key of the one type a file holds; needed where a csv does not tell by itself
     * @param units names a unit may bear; empty if any may
     * @param defaultUnit whose the rows without a unit of their own are; without it every row must name one
     * @param today gives the year to dates without one and is the last day of closing
     * @param mapping how the file's columns stand for those of the one type, where it is another program's
     * @param progress told the number of rows read now and then
     */
    public record Options(
            Collection<MatterType> types,
            Optional<String> onlyType,
            Optional<Set<String>> units,
            Optional<String> defaultUnit,
            LocalDate today,
            Optional<ColumnMapping> mapping,
            LongConsumer progress) {
        public Options {
            types = List.copyOf(types);
            units = units.map(Set::copyOf);
        }

        /** Any type, any unit, nobody watching. */
        public static Options of(Collection<MatterType> types, LocalDate today) {
            return new Options(
                    types, Optional.empty(), Optional.empty(), Optional.empty(), today, Optional.empty(), rows -> {});
        }

        /** Only these units. */
        public Options withUnits(Set<String> names) {
            return new Options(types, onlyType, Optional.of(names), defaultUnit, today, mapping, progress);
        }

        /** Rows without a unit are this one's. */
        public Options withDefaultUnit(String name) {
            return new Options(types, onlyType, units, Optional.of(name), today, mapping, progress);
        }

        /** Only this type. */
        public Options withType(String key) {
            return new Options(types, Optional.of(key), units, defaultUnit, today, mapping, progress);
        }

        /** The file is another program's; only one type is looked for. */
        public Options withMapping(ColumnMapping columns) {
            return new Options(types, onlyType, units, defaultUnit, today, Optional.of(columns), progress);
        }

        /** Somebody watching. */
        public Options withProgress(LongConsumer watcher) {
            return new Options(types, onlyType, units, defaultUnit, today, mapping, watcher);
        }
    }

    /** Takes sound rows one after another. */
    @FunctionalInterface
    public interface RowSink {
        void row(String sheet, MatterType type, RowDraft row);
    }

    /** Reads the whole file and keeps its sound rows. */
    public static WorkbookReading read(Path file, Options options) {
        return read(file, name(file), options);
    }

    /** The same for a file that was uploaded under another name. */
    public static WorkbookReading read(Path file, String name, Options options) {
        Map<String, Kept> kept = new LinkedHashMap<>();
        WorkbookReading reading = stream(
                file,
                name,
                options,
                (sheet, type, row) -> kept.computeIfAbsent(sheet, s -> new Kept(type, new ArrayList<>()))
                        .rows()
                        .add(row));
        List<SheetRows> sheets = kept.entrySet().stream()
                .map(e -> new SheetRows(
                        e.getKey(), e.getValue().type(), e.getValue().rows()))
                .toList();
        return new WorkbookReading(
                sheets, reading.problems(), reading.problemsInAll(), reading.notes(), reading.unreadable());
    }

    /** Reads the whole file, handing each sound row on at once; the reading returned holds no rows. */
    public static WorkbookReading stream(Path file, String name, Options options, RowSink sink) {
        var problems = new Problems();
        try {
            boolean csv = format(file) == Format.CSV;
            open(file, name, sheets -> {
                new SheetsPass(options, problems, sink).readAll(sheets, csv);
                return true;
            });
        } catch (UnreadableFile e) {
            return WorkbookReading.none(e.asValue());
        } catch (IOException e) {
            return WorkbookReading.none(new WorkbookReading.Unreadable(Code.UNREADABLE, Words.get("file.unreadable")));
        }
        return new WorkbookReading(List.of(), problems.kept(), problems.count(), problems.notes(), Optional.empty());
    }

    /** What is done with the sheets while the file is open. */
    @FunctionalInterface
    interface SheetsUse<T> {
        T use(List<RawSheet> sheets) throws UnreadableFile;
    }

    /** Opens a file, whatever its format. */
    static <T> T open(Path file, String name, SheetsUse<T> use) throws UnreadableFile, IOException {
        return switch (format(file)) {
            case XLSX -> {
                try (var sheets = XlsxSheets.open(file)) {
                    yield use.use(sheets.sheets());
                }
            }
            case CSV -> use.use(List.of(CsvSheet.open(file, name)));
        };
    }

    private static Format format(Path file) throws UnreadableFile {
        if (!Files.exists(file)) {
            throw new UnreadableFile(Code.NOT_FOUND, Words.say("file.not_found", name(file)));
        }
        try {
            if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
                throw new UnreadableFile(Code.UNREADABLE, Words.get("file.unreadable"));
            }
            if (Files.size(file) > MOST_FILE_BYTES) {
                throw new UnreadableFile(Code.TOO_LARGE, Words.get("file.too_large"));
            }
            if (Files.size(file) == 0) {
                throw new UnreadableFile(Code.DAMAGED, Words.get("file.empty"));
            }
            byte[] start;
            try (var in = Files.newInputStream(file)) {
                start = in.readNBytes(1 << 16);
            }
            if (startsWith(start, OLE2)) {
                boolean encrypted = new String(start, StandardCharsets.ISO_8859_1)
                        .contains(new String(
                                "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
                throw encrypted
                        ? new UnreadableFile(Code.ENCRYPTED, Words.get("file.encrypted"))
                        : new UnreadableFile(Code.UNKNOWN_FORMAT, Words.get("file.old_xls"));
            }
            return startsWith(start, ZIP) ? Format.XLSX : Format.CSV;
        } catch (IOException e) {
            throw new UnreadableFile(Code.UNREADABLE, Words.get("file.unreadable"), e);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && java.util.Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static String name(Path file) {
        Path last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }

    private enum Format {
        XLSX,
        CSV
    }

    private record Kept(MatterType type, List<RowDraft> rows) {}
}
