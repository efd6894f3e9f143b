package cn.mingfa.platform.planning;

import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.condition.Condition.Operator;
import java.util.List;

/** Conditions as planning asks them. */
final class Where {

    /** Every matter. */
    static final Condition ANY = new Condition.All(List.of());

    private Where() {}

    static Condition is(String field, String value) {
        return new Condition.Test(field, Operator.EQ, List.of(value));
    }

    static Condition in(String field, List<String> values) {
        return new Condition.Test(field, Operator.IN, values);
    }

    static Condition holds(String field, String value) {
        return new Condition.Test(field, Operator.CONTAINS, List.of(value));
    }

    static Condition present(String field) {
        return new Condition.Test(field, Operator.PRESENT, List.of());
    }

    static Condition absent(String field) {
        return new Condition.Test(field, Operator.ABSENT, List.of());
    }

    static Condition inPeriod(String field) {
        return new Condition.Test(field, Operator.IN_PERIOD, List.of());
    }

    static Condition not(Condition condition) {
        return new Condition.Not(condition);
    }

    static Condition both(Condition... conditions) {
        return new Condition.All(List.of(conditions));
    }

    static Condition either(Condition... conditions) {
        return new Condition.Any(List.of(conditions));
    }

    /** In force on some day of the period: begun by its end and not ended before it began. The last day counts. */
    static Condition during(String from, String to) {
        return both(
                new Condition.Test(from, Operator.BY_END, List.of()),
                either(absent(to), not(new Condition.Test(to, Operator.BEFORE_PERIOD, List.of()))));
    }
}
