package cn.mingfa.workbook;

import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.FieldGate;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Rows as a ledger may hold them, from a seed. */
final class RandomRows {

    private static final String[] WORDS = {
        "宪法宣传", "=1+1", "'引号", "含,逗号", "含\"引号\"", "-5", "１２", "𠮷野", "a'b", "合并；分号", "<xml>&amp;", "é", "2026-03-05"
    };

    private final Random random;

    RandomRows(long seed) {
        this.random = new Random(seed);
    }

    RowDraft row(MatterType type, int number) {
        Map<DateKind, LocalDate> dates = new EnumMap<>(DateKind.class);
        for (MatterType.DateLabel date : type.dates()) {
            if (date.required() || random.nextBoolean()) {
                dates.put(date.kind(), day());
            }
        }
        Map<String, Value> fields = new LinkedHashMap<>();
        for (Column column : SheetLayout.of(type).columns()) {
            if (column instanceof Column.FieldColumn(Field field, String label)) {
                value(field).ifPresent(value -> fields.put(field.key(), value));
            }
        }
        MatterType.Stage stage = type.stages().get(random.nextInt(type.stages().size()));
        Optional<LocalDate> closed = stage.closing()
                ? Optional.of(dates.values().stream()
                        .max(LocalDate::compareTo)
                        .orElse(day())
                        .plusDays(random.nextInt(20)))
                : Optional.empty();
        return new RowDraft(
                number, Sheets.UNIT, Optional.of(type.key() + "-" + number), dates, fields, stage.key(), closed);
    }

    private Optional<Value> value(Field field) {
        boolean must = field.atRegistration() && field.required();
        if (!must && random.nextInt(3) == 0) {
            return Optional.empty();
        }
        Value value = field.maybeNotApplicable() && random.nextInt(5) == 0
                ? new Value.NotApplicable("本年度没有此项工作")
                : some(field);
        // what the gate would refuse cannot lie in a ledger
        return FieldGate.check(field, value).isEmpty()
                ? Optional.of(value)
                : must ? Optional.of(least(field)) : Optional.empty();
    }

    private Value some(Field field) {
        return switch (field.type()) {
            case TEXT -> new Value.Text(word());
            case LONG_TEXT -> new Value.Text(word() + "\n" + word());
            case WHOLE -> new Value.Whole(random.nextInt(4) == 0 ? random.nextLong(1L << 59) : random.nextInt(500));
            case DECIMAL -> new Value.Decimal(BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(4)));
            case DATE -> new Value.Day(day());
            case DATE_TIME ->
                new Value.Moment(LocalDateTime.of(2026, 3, 1 + random.nextInt(20), random.nextInt(24), 30));
            case YES_NO -> new Value.YesNo(random.nextBoolean());
            case CHOICE -> new Value.Choice(option(field));
            case CHOICES -> new Value.Choices(choices(field));
            case ROWS -> new Value.Rows(List.of(line(field), line(field)));
            case PERSONS -> new Value.Persons(List.of(new Value.Person("P1", "陆敏"), new Value.Person("P2", "何川")));
        };
    }

    private Map<String, Value> line(Field rows) {
        Map<String, Value> line = new LinkedHashMap<>();
        rows.columns().forEach(column -> line.put(column.key(), some(column)));
        return line;
    }

    private static Value least(Field field) {
        return field.type().isNumeric()
                ? new Value.Whole(field.min().map(BigDecimal::longValue).orElse(1L))
                : new Value.Text("无");
    }

    private List<String> choices(Field field) {
        List<String> codes = new ArrayList<>();
        field.options().stream().filter(o -> random.nextBoolean()).forEach(o -> codes.add(o.code()));
        return codes.isEmpty() ? List.of(field.options().getFirst().code()) : codes;
    }

    private String option(Field field) {
        return field.options().get(random.nextInt(field.options().size())).code();
    }

    private String word() {
        return WORDS[random.nextInt(WORDS.length)];
    }

    private LocalDate day() {
        return LocalDate.of(2025, 1, 1).plusDays(random.nextInt(600));
    }
}
