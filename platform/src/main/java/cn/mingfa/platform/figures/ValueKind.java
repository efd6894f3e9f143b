package cn.mingfa.platform.figures;

import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.value.FieldType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** How a single value is stored and compared. */
enum ValueKind {
    WORDS("string", "text"),
    NUMBER("number", "numeric"),
    DAY("string", "date"),
    YES_NO("boolean", "boolean");

    /** What jsonb_typeof says of it. */
    final String json;

    /** Its type in SQL. */
    final String sql;

    ValueKind(String json, String sql) {
        this.json = json;
        this.sql = sql;
    }

    static Optional<ValueKind> of(FieldType type) {
        return switch (type) {
            case TEXT, LONG_TEXT, CHOICE -> Optional.of(WORDS);
            case WHOLE, DECIMAL -> Optional.of(NUMBER);
            case DATE, DATE_TIME -> Optional.of(DAY);
            case YES_NO -> Optional.of(YES_NO);
            case CHOICES, PERSONS, ROWS -> Optional.empty();
        };
    }

    /** Only numbers and days have an order. */
    boolean fits(Condition.Operator operator) {
        return switch (operator) {
            case EQ, NE, IN -> true;
            case LT, LE, GT, GE -> this == NUMBER || this == DAY;
            case CONTAINS, PRESENT, ABSENT, IN_PERIOD, BEFORE_PERIOD, BY_END, NEXT_DAYS, OLDER_DAYS, PASSED -> false;
        };
    }

    Optional<Object> read(String written) {
        try {
            return switch (this) {
                case WORDS -> Optional.of(written);
                case NUMBER -> Optional.of(new BigDecimal(written));
                case DAY -> Optional.of(LocalDate.parse(written));
                case YES_NO ->
                    switch (written) {
                        case "是", "true" -> Optional.of(true);
                        case "否", "false" -> Optional.of(false);
                        default -> Optional.empty();
                    };
            };
        } catch (NumberFormatException | DateTimeException notOfThisKind) {
            return Optional.empty();
        }
    }
}
