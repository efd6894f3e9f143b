package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.condition.Condition;
import java.util.List;
import java.util.Optional;

/** How the value of a field follows from others of the same matter, so that nobody is asked for it. */
public sealed interface Derivation {

    /** Keys of the fields it is made from. */
    List<String> inputs();

    /** The sum of number fields; those that are empty count nothing, but one must be filled. */
    record Sum(List<String> fields) implements Derivation {
        public Sum {
            fields = List.copyOf(fields);
        }

        @Override
        public List<String> inputs() {
            return fields;
        }
    }

    /** How many lines of a field of rows satisfy the condition. */
    record CountLines(String rows, Condition where) implements Derivation {
        @Override
        public List<String> inputs() {
            return List.of(rows);
        }
    }

    /** A number field less another; empty unless both are filled. */
    record Difference(String from, String less) implements Derivation {
        @Override
        public List<String> inputs() {
            return List.of(from, less);
        }
    }

    /**
     * How many lines of a field of rows come after the first that satisfies the condition; empty when none does.
     *
     * @param order number column that says which line comes when
     */
    record LinesAfter(String rows, String order, Condition where) implements Derivation {
        @Override
        public List<String> inputs() {
            return List.of(rows);
        }
    }

    /** The earliest date in a column of those lines of a field of rows that satisfy the condition; empty when none does. */
    record Earliest(String rows, String column, Condition where) implements Derivation {
        @Override
        public List<String> inputs() {
            return List.of(rows);
        }
    }

    /** The last day of the year in a number field. */
    record EndOfYear(String year) implements Derivation {
        @Override
        public List<String> inputs() {
            return List.of(year);
        }
    }

    /**
     * The information-processing fee in yuan (信息处理费), see {@link cn.mingfa.kernel.fee.InformationFee}.
     *
     * @param count field with the number of items or pages
     * @param method choice field whose codes are {@link #PER_ITEM} and {@link #PER_PAGE}
     * @param before field with the items the same applicant asked for earlier in the month; none when empty
     */
    record Fee(String count, String method, Optional<String> before) implements Derivation {

        /** Code of the method by item (按件). */
        public static final String PER_ITEM = "per_item";

        /** Code of the method by page (按量). */
        public static final String PER_PAGE = "per_page";

        @Override
        public List<String> inputs() {
            return before.map(field -> List.of(count, method, field)).orElse(List.of(count, method));
        }
    }
}
