package cn.mingfa.workbook;

import cn.mingfa.workbook.LedgerReader.Options;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the rows of one sheet. The header is the row with the most known words among the first few; what stands
 * above it is a title. Rows of totals, the example and blank rows are passed over.
 */
final class SheetPass {

    private static final int HEADER_WITHIN = 6;
    private static final int KNOWN_WORDS = 2;

    private final RawSheet sheet;
    private final List<SheetLayout> candidates;
    private final Options options;
    private final Problems problems;
    private final Set<String> numbers;
    private final SheetsPass.TypedSink sink;
    private final Runnable counted;
    private final List<RawRow> waiting = new ArrayList<>();
    private final Map<String, Integer> fingerprints = new HashMap<>();
    private @Nullable SheetLayout layout;
    private @Nullable HeaderRow header;
    private @Nullable RowGate gate;
    private final boolean given;
    private boolean refused;
    private int dataRows;

    SheetPass(
            RawSheet sheet,
            Optional<SheetLayout> layout,
            List<SheetLayout> candidates,
            Options options,
            Problems problems,
            Set<String> numbers,
            SheetsPass.TypedSink sink,
            Runnable counted) {
        this.sheet = sheet;
        this.given = layout.isPresent();
        this.candidates = layout.map(List::of).orElse(candidates);
        this.options = options;
        this.problems = problems;
        this.numbers = numbers;
        this.sink = sink;
        this.counted = counted;
    }

    void take(RawRow row) {
        if (row.isBlank() || refused) {
            return;
        }
        if (gate == null) {
            waiting.add(row);
            if (waiting.size() >= HEADER_WITHIN) {
                begin();
            }
            return;
        }
        data(row);
    }

    void finish() {
        if (gate == null && !refused) {
            begin();
        }
        if (dataRows == 0 && !refused) {
            problems.emptySheet(sheet.name());
        }
    }

    /** Finds the header among the first rows, then takes the rows below it. */
    private void begin() {
        if (waiting.isEmpty()) {
            refused = true;
            problems.emptySheet(sheet.name());
            return;
        }
        record Guess(SheetLayout layout, RawRow row, int known) {}
        Guess best = candidates.stream()
                .flatMap(l -> waiting.stream().map(row -> new Guess(l, row, l.matches(row.texts()))))
                .max(Comparator.comparingInt(Guess::known)
                        .thenComparing(g -> -g.row().number()))
                .orElseThrow();
        if (best.known() < KNOWN_WORDS || !given && !tellsItsType(best.row(), best.known())) {
            refused = true;
            RawRow first = waiting.getFirst();
            problems.add(
                    given ? first.number() : 0,
                    -1,
                    "",
                    first.firstWords(),
                    Words.say(given ? "sheet.no_header" : "sheet.unknown", sheet.name()));
            return;
        }
        layout = best.layout();
        header = HeaderRow.read(best.layout(), best.row(), options.defaultUnit().isEmpty(), problems);
        gate = new RowGate(best.layout(), header, options, problems);
        waiting.stream().filter(row -> row.number() > best.row().number()).forEach(this::data);
        waiting.clear();
    }

    /** Where the sheet's name does not say what it holds, half of its header must be known. */
    private static boolean tellsItsType(RawRow header, int known) {
        long words = header.texts().stream().filter(text -> !text.isBlank()).count();
        return known > KNOWN_WORDS && 2L * known >= words;
    }

    private void data(RawRow row) {
        String first = row.firstWords().replaceAll("[\\s\\u3000：:]", "");
        if (first.startsWith(Words.get("example.mark"))) {
            return;
        }
        if (Words.list("totals").contains(first)) {
            problems.note(Words.say("row.totals", sheet.name(), row.number(), first));
            return;
        }
        dataRows++;
        counted.run();
        mergedCells(row);
        SheetLayout known = Objects.requireNonNull(layout);
        Optional<RowDraft> draft = Objects.requireNonNull(gate).pass(row);
        doubled(row, draft);
        draft.filter(d -> !problems.touches(d.rowNumber())).ifPresent(d -> sink.row(d, known.type()));
    }

    private void mergedCells(RawRow row) {
        for (RawSheet.Region region : sheet.merged()) {
            boolean spans = region.top() < row.number() && region.bottom() >= row.number();
            if (region.top() == row.number() || spans) {
                HeaderRow top = Objects.requireNonNull(header);
                problems.add(
                        row.number(),
                        region.left(),
                        top.title(region.left()),
                        region.name(),
                        Words.say("cell.merged", region.name()));
            }
        }
    }

    private void doubled(RawRow row, Optional<RowDraft> draft) {
        Integer before = fingerprints.putIfAbsent(Digest.of(row.fingerprint()), row.number());
        if (before != null) {
            problems.add(row.number(), -1, "", "", Words.say("row.doubled", before));
            return;
        }
        draft.flatMap(RowDraft::number).filter(number -> !numbers.add(number)).ifPresent(number -> {
            problems.add(row.number(), -1, Words.get("column.number"), number, Words.say("row.number_doubled", number));
        });
    }
}
