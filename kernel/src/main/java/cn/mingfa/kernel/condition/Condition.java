package cn.mingfa.kernel.condition;

import java.util.List;

/**
 * A declared condition over one matter: a finite tree without loops, calls or scripts, compiled to SQL and evaluated in
 * memory with the same meaning. A test of an empty or not-applicable field is false, except {@link Operator#ABSENT}.
 */
public sealed interface Condition {

    /** True of every matter when empty. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** False of every matter when empty. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Not(Condition part) implements Condition {}

    /**
     * One comparison.
     *
     * @param field a field key, a date key ({@code occurred_on}, {@code arrived_on}, {@code confirmed_on},
     *     {@code closed_on}) or {@code stage}
     * @param operands as written in the definition; their reading follows the field's type. None for ABSENT, PRESENT,
     *     PASSED and the tests against the period; a number of days for NEXT_DAYS and OLDER_DAYS.
     */
    record Test(String field, Operator operator, List<String> operands) implements Condition {
        public Test {
            operands = List.copyOf(operands);
        }
    }

    /**
     * Some matter of the type is linked with this one, has not come to nothing (撤回、取消、作废) and satisfies the condition.
     *
     * @param outgoing whether this matter names the other, or the other this one
     */
    record Linked(LinkType link, boolean outgoing, String type, Condition where) implements Condition {}

    /** A paper of that kind lies on the matter's file (佐证材料). */
    record Filed(String kind) implements Condition {}

    /** How a field is compared. */
    enum Operator {
        EQ,
        NE,
        IN,
        LT,
        LE,
        GT,
        GE,
        /** A choices field holds the code; a text field holds the words. */
        CONTAINS,
        PRESENT,
        ABSENT,
        /** The date lies in the scope's period, not after the as-of day. */
        IN_PERIOD,
        /** The date lies before the first day of the period. */
        BEFORE_PERIOD,
        /** The date lies on or before the last day counted: the earlier of the period's end and the as-of day. */
        BY_END,
        /** The date is today or one of the next so many days. */
        NEXT_DAYS,
        /** The date lies so many days back or more. */
        OLDER_DAYS,
        /** The date lies before today. */
        PASSED
    }
}
