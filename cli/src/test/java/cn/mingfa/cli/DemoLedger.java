package cn.mingfa.cli;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.FieldGate;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.workbook.LedgerExport;
import cn.mingfa.workbook.RowDraft;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A year of an invented township of 澄砚区, written as a workbook. */
final class DemoLedger {

    static final String UNIT = "栖禾镇人民政府";
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Map<MatterType, List<RowDraft>> rows = new LinkedHashMap<>();
    private String unit = UNIT;
    private int count;

    static DemoLedger ofTheYear() {
        var ledger = new DemoLedger();
        lines().filter(line -> !line.startsWith("#")).forEach(ledger::read);
        ledger.unit = UNIT;
        return ledger;
    }

    private static Stream<String> lines() {
        try (var in = DemoLedger.class.getResourceAsStream("demo-ledger.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void read(String line) {
        if (line.startsWith("@")) {
            unit = line.substring(1);
            return;
        }
        String[] cells = line.split(" \\| ");
        String[] head = cells[0].split(" ");
        add(
                head[0],
                head[1],
                head[2],
                Stream.of(cells)
                        .skip(1)
                        .flatMap(cell -> Stream.of(cell.split(" = ", 2)))
                        .toArray(String[]::new));
    }

    /** Adds a row; fields are given as key and what a person would type. */
    DemoLedger add(String typeKey, String date, String stage, String... fields) {
        MatterType type = Catalogue.shipped().matterType(typeKey).orElseThrow();
        Map<String, Value> values = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            Field field = type.field(fields[i]).orElseThrow();
            if (FieldGate.read(field, fields[i + 1], TODAY) instanceof FieldGate.Reading.Filled(Value value)) {
                values.put(field.key(), value);
            } else {
                throw new IllegalArgumentException(typeKey + "." + fields[i] + ": " + fields[i + 1]);
            }
        }
        LocalDate day = LocalDate.parse(date);
        DateKind kind = type.dates().getFirst().kind();
        boolean closing = type.stage(stage).orElseThrow().closing();
        rows.computeIfAbsent(type, t -> new ArrayList<>())
                .add(new RowDraft(
                        0,
                        unit,
                        Optional.of("测" + ++count + "号"),
                        Map.of(kind, day),
                        values,
                        stage,
                        closing
                                ? Optional.of(day.plusDays(60).isAfter(TODAY) ? TODAY : day.plusDays(60))
                                : Optional.empty()));
        return this;
    }

    Path write(Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            LedgerExport.writeAll(rows, out);
        }
        return file;
    }
}
