package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.value.Value;
import java.time.LocalDate;
import java.util.Optional;

/** Where raw text becomes a typed value, once, and back. */
public final class FieldGate {

    private FieldGate() {}

    /**
     * Reads what a person typed or a cell holds.
     *
     * @param today gives the year to dates written without one
     */
    public static Reading read(MatterType.Field field, String raw, LocalDate today) {
        throw new UnsupportedOperationException(field.key() + raw + today);
    }

    /** Reads one of the dates of a matter that are no fields; yields a {@link Value.Day}. */
    public static Reading readDate(MatterType.DateLabel date, String raw, LocalDate today) {
        throw new UnsupportedOperationException(date.label() + raw + today);
    }

    /** What is wrong with a value for this field: kind, range, options; nothing when it is in order. */
    public static Optional<MatterRefusal.Problem> check(MatterType.Field field, Value value) {
        throw new UnsupportedOperationException(field.key() + value);
    }

    /** The value as a person writes it, without unit; {@link #read} gives the same value back. */
    public static String show(MatterType.Field field, Value value) {
        throw new UnsupportedOperationException(field.key() + value);
    }

    /** What came of reading. */
    public sealed interface Reading {

        record Filled(Value value) implements Reading {}

        /** Nothing there: empty (待填). */
        record Blank() implements Reading {}

        record Wrong(MatterRefusal.Problem problem) implements Reading {}
    }
}
