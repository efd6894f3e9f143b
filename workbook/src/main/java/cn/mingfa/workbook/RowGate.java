package cn.mingfa.workbook;

import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.FieldGate;
import cn.mingfa.kernel.matter.FieldGate.Reading;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.Value;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns one row of words into one typed row, or into every problem it has. */
final class RowGate {

    private final SheetLayout layout;
    private final HeaderRow header;
    private final Optional<Set<String>> units;
    private final Optional<String> defaultUnit;
    private final LocalDate today;
    private final Problems problems;

    RowGate(SheetLayout layout, HeaderRow header, LedgerReader.Options options, Problems problems) {
        this.layout = layout;
        this.header = header;
        this.units = options.units();
        this.defaultUnit = options.defaultUnit();
        this.today = options.today();
        this.problems = problems;
    }

    Optional<RowDraft> pass(RawRow row) {
        var draft = new Pending();
        header.places().forEach((index, column) -> {
            RawRow.RawCell cell = row.cell(index);
            String text = cell.text().strip();
            switch (cell.kind()) {
                case FORMULA -> problem(row, index, text, Words.get("cell.formula"));
                case ERROR -> problem(row, index, text, Words.say("cell.error", text));
                case VALUE -> take(row, index, column, text, draft);
            }
        });
        if (problems.touches(row.number())) {
            return Optional.empty();
        }
        return finish(row, draft);
    }

    private void take(RawRow row, int index, Column column, String text, Pending draft) {
        if (text.isEmpty()) {
            if (column.required() && !(column instanceof Column.UnitName && defaultUnit.isPresent())) {
                problem(row, index, "", Words.say("cell.required", column.label()));
            }
            return;
        }
        switch (column) {
            case Column.UnitName unit -> {
                if (units.isPresent() && !units.get().contains(text)) {
                    problem(row, index, text, Words.say("cell.unknown_unit", text));
                }
                draft.unit = text;
            }
            case Column.Number number -> draft.number = Optional.of(text);
            case Column.Dated(MatterType.DateLabel date) ->
                day(row, index, text, FieldGate.readDate(date, text, today))
                        .ifPresent(day -> draft.dates.put(date.kind(), day));
            case Column.FieldColumn(Field field, String label) ->
                value(row, index, text, FieldGate.read(field, text, today))
                        .ifPresent(value -> draft.fields.put(field.key(), value));
            case Column.StageName stage -> draft.stage = stage(row, index, text);
            case Column.ClosedOn closed ->
                draft.closedOn = day(
                        row,
                        index,
                        text,
                        FieldGate.readDate(
                                new MatterType.DateLabel(DateKind.OCCURRED, closed.label(), false), text, today));
        }
    }

    private Optional<RowDraft> finish(RawRow row, Pending draft) {
        MatterType type = layout.type();
        if (type.stages().isEmpty()) {
            return Optional.of(draft(row, draft, ""));
        }
        MatterType.Stage stage = draft.stage.orElseGet(() -> draft.closedOn.isPresent()
                ? type.stages().stream()
                        .filter(MatterType.Stage::closing)
                        .findFirst()
                        .orElse(type.firstStage())
                : type.firstStage());
        if (draft.closedOn.isPresent() && !stage.closing()) {
            rowProblem(row, Column.StageName.class, Words.say("row.closed_but_open", stage.label()));
        } else if (draft.closedOn.isEmpty() && stage.closing() && !stage.equals(type.firstStage())) {
            rowProblem(row, Column.ClosedOn.class, Words.say("row.closing_without_date", stage.label()));
        }
        draft.closedOn.filter(day -> day.isAfter(today)).ifPresent(day -> {
            rowProblem(row, Column.ClosedOn.class, Words.say("row.closed_in_future", day));
        });
        Optional<LocalDate> first = draft.dates.values().stream().min(LocalDate::compareTo);
        if (first.isPresent()
                && draft.closedOn.filter(day -> day.isBefore(first.get())).isPresent()) {
            rowProblem(row, Column.ClosedOn.class, Words.say("row.closed_before", first.get()));
        }
        if (problems.touches(row.number())) {
            return Optional.empty();
        }
        return Optional.of(draft(row, draft, stage.key()));
    }

    private RowDraft draft(RawRow row, Pending draft, String stage) {
        return new RowDraft(
                row.number(),
                draft.unit.isEmpty() ? defaultUnit.orElse("") : draft.unit,
                draft.number,
                draft.dates,
                draft.fields,
                stage,
                draft.closedOn);
    }

    private Optional<MatterType.Stage> stage(RawRow row, int index, String text) {
        Optional<MatterType.Stage> found = layout.type().stages().stream()
                .filter(s -> s.label().equals(text) || s.key().equals(text))
                .findFirst();
        if (found.isEmpty()) {
            String known = String.join(
                    "、",
                    layout.type().stages().stream().map(MatterType.Stage::label).toList());
            problem(row, index, text, Words.say("cell.unknown_stage", text, known));
        }
        return found;
    }

    private Optional<LocalDate> day(RawRow row, int index, String text, Reading reading) {
        return value(row, index, text, reading)
                .filter(Value.Day.class::isInstance)
                .map(value -> ((Value.Day) value).date());
    }

    private Optional<Value> value(RawRow row, int index, String text, Reading reading) {
        return switch (reading) {
            case Reading.Filled(Value value) -> Optional.of(value);
            case Reading.Blank blank -> Optional.empty();
            case Reading.Wrong wrong -> {
                problem(row, index, text, wrong.problem().sentence());
                yield Optional.empty();
            }
        };
    }

    private void problem(RawRow row, int index, String found, String sentence) {
        problems.add(row.number(), index, header.title(index), found, sentence);
    }

    private void rowProblem(RawRow row, Class<? extends Column> kind, String sentence) {
        int index = header.places().entrySet().stream()
                .filter(place -> kind.isInstance(place.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
        problems.add(
                row.number(),
                index,
                index < 0 ? "" : header.title(index),
                index < 0 ? "" : row.cell(index).text(),
                sentence);
    }

    /** A row on its way. */
    private static final class Pending {
        private String unit = "";
        private Optional<String> number = Optional.empty();
        private final Map<DateKind, LocalDate> dates = new EnumMap<>(DateKind.class);
        private final Map<String, Value> fields = new LinkedHashMap<>();
        private Optional<MatterType.Stage> stage = Optional.empty();
        private Optional<LocalDate> closedOn = Optional.empty();
    }
}
