package cn.mingfa.workbook;

import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.workbook.LedgerReader.Options;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One pass over the sheets of a file: which sheet holds which type, and which it leaves alone. */
final class SheetsPass {

    private final Options options;
    private final Problems problems;
    private final LedgerReader.RowSink sink;
    private final List<SheetLayout> layouts;
    private final Set<String> numbers = new HashSet<>();
    private long rowsRead;

    SheetsPass(Options options, Problems problems, LedgerReader.RowSink sink) {
        this.options = options;
        this.problems = problems;
        this.sink = sink;
        this.layouts = options.types().stream()
                .filter(t -> options.onlyType().map(t.key()::equals).orElse(true))
                .map(SheetLayout::of)
                .toList();
    }

    /** @param guess whether the header alone may tell the type, as in a csv */
    void readAll(List<RawSheet> sheets, boolean guess) throws UnreadableFile {
        for (RawSheet sheet : sheets) {
            problems.startSheet(sheet.name());
            if (Words.list("sheet.own").contains(sheet.name())) {
                continue;
            }
            if (sheet.hidden()) {
                problems.note(Words.say("sheet.hidden", sheet.name()));
                continue;
            }
            read(sheet, guess);
        }
    }

    private void read(RawSheet asItIs, boolean guess) throws UnreadableFile {
        if (options.mapping().isPresent()
                && layouts.size() == 1
                && !holds(asItIs, options.mapping().get())) {
            return;
        }
        RawSheet sheet = options.mapping()
                .filter(mapping -> layouts.size() == 1)
                .map(mapping -> MappedSheet.of(asItIs, mapping, layouts.getFirst()))
                .orElse(asItIs);
        Optional<SheetLayout> named = layouts.stream()
                .filter(l ->
                        l.sheetName().equals(sheet.name()) || l.type().key().equals(sheet.name()))
                .findFirst();
        boolean one = (guess || options.mapping().isPresent()) && layouts.size() == 1;
        var pass = new SheetPass(
                sheet,
                named.isPresent() ? named : one ? Optional.of(layouts.getFirst()) : Optional.empty(),
                layouts,
                options,
                problems,
                numbers,
                (row, type) -> sink.row(sheet.name(), type, row),
                this::counted);
        sheet.rows().forEach(pass::take);
        pass.finish();
    }

    /** Whether the header the mapping was made for stands in the sheet. */
    private static boolean holds(RawSheet sheet, ColumnMapping mapping) throws UnreadableFile {
        boolean[] found = new boolean[1];
        sheet.rows().forEach(row -> found[0] = found[0] || mapping.knows(row.texts()));
        return found[0];
    }

    private void counted() {
        rowsRead++;
        if (rowsRead % 1000 == 0) {
            options.progress().accept(rowsRead);
        }
    }

    /** Hands on a row with its type. */
    @FunctionalInterface
    interface TypedSink {
        void row(RowDraft row, MatterType type);
    }
}
