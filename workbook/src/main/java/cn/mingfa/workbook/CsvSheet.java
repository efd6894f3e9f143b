package cn.mingfa.workbook;

import cn.mingfa.workbook.RawRow.RawCell;
import cn.mingfa.workbook.WorkbookReading.Code;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A .csv row by row: UTF-8 with or without a byte-order mark, UTF-16 with one, else GB18030; separated by comma, tab or
 * semicolon, whichever its first line uses most.
 */
final class CsvSheet {

    private static final int MOST_CELL = 32_767;
    private static final int MOST_COLUMNS = 1000;

    private CsvSheet() {}

    static RawSheet open(Path file, String name) throws UnreadableFile {
        Charset charset = charset(file);
        char separator = separator(file, charset);
        return new RawSheet(name, false, List.of(), consumer -> rows(file, charset, separator, consumer));
    }

    private static void rows(Path file, Charset charset, char separator, Consumer<RawRow> consumer)
            throws UnreadableFile {
        try (var reader = reader(file, charset)) {
            int number = 0;
            List<String> cells = new ArrayList<>();
            while (record(reader, separator, cells)) {
                number++;
                consumer.accept(new RawRow(
                        number,
                        cells.stream().map(CsvText::unguarded).map(RawCell::of).toList()));
                cells.clear();
            }
        } catch (IOException e) {
            throw new UnreadableFile(Code.UNREADABLE, Words.get("file.unreadable"), e);
        }
    }

    /** Reads one record; a quoted cell may hold separators, doubled quotes and line breaks. */
    private static boolean record(BufferedReader in, char separator, List<String> cells)
            throws IOException, UnreadableFile {
        var cell = new StringBuilder();
        boolean quoted = false;
        boolean any = false;
        while (true) {
            int c = in.read();
            if (c < 0) {
                if (quoted) {
                    throw new UnreadableFile(Code.DAMAGED, Words.get("file.open_quote"));
                }
                if (any) {
                    cells.add(cell.toString());
                }
                return any;
            }
            any = true;
            if (quoted) {
                if (c != '"') {
                    cell.append((char) c);
                } else if (peek(in) == '"') {
                    cell.append((char) in.read());
                } else {
                    quoted = false;
                }
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (c == separator) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\n' || c == '\r') {
                if (c == '\r' && peek(in) == '\n') {
                    in.skip(1);
                }
                cells.add(cell.toString());
                return true;
            } else {
                cell.append((char) c);
            }
            if (cell.length() > MOST_CELL || cells.size() > MOST_COLUMNS) {
                throw new UnreadableFile(Code.DAMAGED, Words.get("file.csv_cell_too_long"));
            }
        }
    }

    private static int peek(BufferedReader in) throws IOException {
        in.mark(1);
        int next = in.read();
        in.reset();
        return next;
    }

    private static char separator(Path file, Charset charset) throws UnreadableFile {
        try (var reader = reader(file, charset)) {
            char[] start = new char[4096];
            int length = Math.max(0, reader.read(start));
            String line = new String(start, 0, length).lines().findFirst().orElse("");
            char best = ',';
            long most = 0;
            for (char candidate : new char[] {',', '\t', ';'}) {
                long count = line.chars().filter(c -> c == candidate).count();
                if (count > most) {
                    most = count;
                    best = candidate;
                }
            }
            return best;
        } catch (IOException e) {
            throw new UnreadableFile(Code.UNREADABLE, Words.get("file.unreadable"), e);
        }
    }

    private static BufferedReader reader(Path file, Charset charset) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset), 1 << 16);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    private static Charset charset(Path file) throws UnreadableFile {
        try (var in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(4);
            if (start.length >= 2 && (start[0] & 0xff) == 0xff && (start[1] & 0xff) == 0xfe) {
                return StandardCharsets.UTF_16LE;
            }
            if (start.length >= 2 && (start[0] & 0xff) == 0xfe && (start[1] & 0xff) == 0xff) {
                return StandardCharsets.UTF_16BE;
            }
        } catch (IOException e) {
            throw new UnreadableFile(Code.UNREADABLE, Words.get("file.unreadable"), e);
        }
        if (decodes(file, StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        Charset gb = Charset.forName("GB18030");
        if (decodes(file, gb)) {
            return gb;
        }
        throw new UnreadableFile(Code.UNKNOWN_FORMAT, Words.get("file.not_text"));
    }

    /** Whether the whole file is text in that charset; a NUL is no text. */
    private static boolean decodes(Path file, Charset charset) throws UnreadableFile {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (InputStream in = Files.newInputStream(file);
                Reader reader = new InputStreamReader(in, decoder)) {
            char[] buffer = new char[1 << 15];
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == 0) {
                        throw new UnreadableFile(Code.UNKNOWN_FORMAT, Words.get("file.not_text"));
                    }
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        } catch (IOException e) {
            throw new UnreadableFile(Code.UNREADABLE, Words.get("file.unreadable"), e);
        }
    }
}
