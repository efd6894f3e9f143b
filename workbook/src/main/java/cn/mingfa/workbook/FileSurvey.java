package cn.mingfa.workbook;

import cn.mingfa.kernel.matter.MatterType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What columns a file of another program has.
 *
 * @param sheet the first sheet that has any
 * @param headerRow as the spreadsheet counts
 * @param rows how many lines stand below it
 */
public record FileSurvey(String sheet, int headerRow, List<Found> columns, long rows) {

    private static final int HEADER_WITHIN = 15;
    private static final int LONGEST_TITLE = 40;

    /** Values kept of one column. */
    static final int MOST_VALUES = 40;

    public FileSurvey {
        columns = List.copyOf(columns);
    }

    /**
     * One column.
     *
     * @param index counted from 0; {@code letter} as the spreadsheet names it
     * @param values the first different values
     * @param few whether these are all there are
     */
    public record Found(int index, String letter, String title, List<String> values, boolean few) {
        public Found {
            values = List.copyOf(values);
        }

        /** Some of its values, to be shown. */
        public List<String> samples() {
            return values.subList(0, Math.min(3, values.size()));
        }
    }

    /** The header row, cell by cell. */
    public List<String> header() {
        return columns.stream().map(Found::title).toList();
    }

    /** Whether most of its columns are not those of the type's own sheet. */
    public boolean isForeignTo(MatterType type) {
        SheetLayout layout = SheetLayout.of(type);
        long titles = columns.stream().filter(c -> !c.title().isBlank()).count();
        return 2L * layout.matches(header()) < titles;
    }

    /** Looks through a file; nothing where no header is found or the file cannot be read. */
    public static Optional<FileSurvey> of(Path file, String name) {
        try {
            return LedgerReader.open(file, name, sheets -> {
                for (RawSheet sheet : sheets) {
                    if (!sheet.hidden() && !Words.list("sheet.own").contains(sheet.name())) {
                        Optional<FileSurvey> survey = of(sheet);
                        if (survey.isPresent()) {
                            return survey;
                        }
                    }
                }
                return Optional.empty();
            });
        } catch (UnreadableFile | IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<FileSurvey> of(RawSheet sheet) throws UnreadableFile {
        List<RawRow> first = new ArrayList<>();
        sheet.rows().forEach(row -> {
            if (first.size() < HEADER_WITHIN && !row.isBlank()) {
                first.add(row);
            }
        });
        Optional<RawRow> header = first.stream()
                .filter(row -> titles(row) >= 2)
                .reduce((best, row) -> titles(row) > titles(best) ? row : best);
        if (header.isEmpty()) {
            return Optional.empty();
        }
        Collector collector = new Collector(header.get());
        sheet.rows().forEach(collector::take);
        return Optional.of(collector.survey(sheet.name()));
    }

    /** How many cells could be titles: different words that are neither numbers nor dates. */
    private static int titles(RawRow row) {
        Set<String> words = new HashSet<>();
        for (String text : row.texts()) {
            String plain = text.strip();
            if (!plain.isEmpty()
                    && plain.length() <= LONGEST_TITLE
                    && !plain.matches("[-+0-9.,%￥¥]+")
                    && !ForeignDay.isDay(plain)) {
                words.add(plain);
            }
        }
        return words.size();
    }

    /** Gathers the values below the header. */
    private static final class Collector {

        private final RawRow header;
        private final List<Set<String>> values = new ArrayList<>();
        private final Set<Integer> many = new HashSet<>();
        private long rows;

        Collector(RawRow header) {
            this.header = header;
            header.cells().forEach(cell -> values.add(new LinkedHashSet<>()));
        }

        void take(RawRow row) {
            if (row.number() <= header.number() || row.isBlank()) {
                return;
            }
            rows++;
            for (int i = 0; i < values.size(); i++) {
                String text = row.cell(i).text().strip();
                if (!text.isEmpty()) {
                    if (values.get(i).size() < MOST_VALUES) {
                        values.get(i).add(text);
                    } else if (!values.get(i).contains(text)) {
                        many.add(i);
                    }
                }
            }
        }

        FileSurvey survey(String sheet) {
            List<Found> columns = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                columns.add(new Found(
                        i,
                        RawRow.letter(i),
                        header.cell(i).text().strip(),
                        List.copyOf(values.get(i)),
                        !many.contains(i)));
            }
            return new FileSurvey(sheet, header.number(), columns, rows);
        }
    }
}
