package cn.mingfa.platform.web.catalogue;

import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A matter of a type with every field filled, to show what a text would say: words and names stand as the label in
 * brackets, days are the given day, of options the first.
 */
final class Example {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final long NUMBER = 3;
    private static final int OPENING_HOUR = 9;

    private Example() {}

    static Matter of(MatterType type, LocalDate day) {
        Map<DateKind, LocalDate> dates = new EnumMap<>(DateKind.class);
        for (DateKind kind : DateKind.values()) {
            dates.put(kind, day);
        }
        Map<String, Value> fields = new LinkedHashMap<>();
        type.fields().forEach(field -> fields.put(field.key(), value(field, day)));
        return new Matter(
                NOBODY,
                type.key(),
                type.edition().version(),
                NOBODY,
                NOBODY,
                "〔编号〕",
                type.firstStage().key(),
                dates,
                fields,
                Map.of(),
                Map.of(),
                0,
                Optional.empty(),
                Instant.EPOCH,
                0);
    }

    /** The label as a blank on paper. */
    static String blank(String label) {
        return "〔" + label + "〕";
    }

    private static Value value(Field field, LocalDate day) {
        return switch (field.type()) {
            case TEXT, LONG_TEXT -> new Value.Text(blank(field.label()));
            case WHOLE -> new Value.Whole(NUMBER);
            case DECIMAL -> new Value.Decimal(BigDecimal.valueOf(NUMBER));
            case DATE -> new Value.Day(day);
            case DATE_TIME -> new Value.Moment(day.atTime(OPENING_HOUR, 0));
            case YES_NO -> new Value.YesNo(true);
            case CHOICE -> new Value.Choice(field.options().getFirst().code());
            case CHOICES -> new Value.Choices(List.of(field.options().getFirst().code()));
            case PERSONS -> new Value.Persons(List.of(new Value.Person("", blank(field.label()))));
            case ROWS -> new Value.Rows(List.of(line(field, day)));
        };
    }

    private static Map<String, Value> line(Field rows, LocalDate day) {
        Map<String, Value> line = new LinkedHashMap<>();
        rows.columns().forEach(column -> line.put(column.key(), value(column, day)));
        return line;
    }
}
