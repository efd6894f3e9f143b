package cn.mingfa.kernel.figure;

import cn.mingfa.kernel.condition.Condition;
import java.util.List;
import java.util.Optional;

/**
 * How a figure is made from matters: a declared tree, the same in SQL and in memory. Every formula has two answers, the
 * number and the rows.
 */
public sealed interface Formula {

    /**
     * The matters a formula looks at.
     *
     * @param type key of a matter type
     * @param dated key of the date by which a matter falls into the period, usually {@code occurred_on}; empty when the
     *     condition itself compares dates with the period
     */
    record Selection(String type, String dated, Condition where) {}

    /** How many matters (件、次). */
    record Count(Selection from) implements Formula {}

    /**
     * The sum of a numeric field.
     *
     * @param emptyWithoutRows whether nothing selected means "not filled in" (external statistics) and not zero
     */
    record Sum(Selection from, String field, boolean emptyWithoutRows) implements Formula {}

    /**
     * How many lines of a field of rows.
     *
     * @param lines which of them
     * @param each column of which a matter's lines with the same value count once; every line counts when empty
     */
    record CountLines(Selection from, String field, Condition lines, Optional<String> each) implements Formula {

        /** Every line counts. */
        public CountLines(Selection from, String field, Condition lines) {
            this(from, field, lines, Optional.empty());
        }
    }

    /** The sum of a numeric column over the lines of a field of rows. */
    record SumLines(Selection from, String field, Condition lines, String column) implements Formula {}

    /** How many different persons a persons field names (人); empty when a selected matter has no roster. */
    record DistinctPersons(Selection from, String field) implements Formula {}

    /** Numerator over denominator in percent; not applicable when the denominator is zero. */
    record Rate(Formula numerator, Formula denominator, int decimals) implements Formula {}

    /** (this period − the same period a year before) / that, in percent; a fall is negative. */
    record YearOnYear(Formula of, int decimals) implements Formula {}

    /**
     * The mean time something took, with the total and the number of cases as its two parts. Over a date field: days from
     * the matter's occurrence to that date. Over a field of rows: hours from one time to another within each line.
     *
     * @param field a date field, or a field of rows
     * @param start column of the line where the time begins; empty over a date field
     * @param end column of the line where it ends; empty over a date field
     */
    record MeanTime(Selection from, String field, String start, String end, int decimals) implements Formula {}

    /** Sum of the terms. */
    record Plus(List<Formula> terms) implements Formula {
        public Plus {
            terms = List.copyOf(terms);
        }
    }

    /** First minus second. */
    record Minus(Formula first, Formula second) implements Formula {}

    /** Every selection of matters it looks at. */
    default List<Selection> selections() {
        return switch (this) {
            case Count f -> List.of(f.from());
            case Sum f -> List.of(f.from());
            case CountLines f -> List.of(f.from());
            case SumLines f -> List.of(f.from());
            case DistinctPersons f -> List.of(f.from());
            case MeanTime f -> List.of(f.from());
            case YearOnYear f -> f.of().selections();
            case Rate f -> together(List.of(f.numerator(), f.denominator()));
            case Minus f -> together(List.of(f.first(), f.second()));
            case Plus f -> together(f.terms());
        };
    }

    private static List<Selection> together(List<Formula> parts) {
        return parts.stream().flatMap(part -> part.selections().stream()).toList();
    }
}
