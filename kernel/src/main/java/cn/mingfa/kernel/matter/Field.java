package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.matter.MatterType.Option;
import cn.mingfa.kernel.value.FieldType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A field of the matter. All fields are declared here; an action that asks for one names its key.
 *
 * @param unit printed behind numbers, e.g. 份
 * @param atRegistration whether the entry form asks for it
 * @param required whether it must be given where it is asked
 * @param personal personal data: kept under a destroyable key and masked
 * @param listed whether the ledger list shows it as a column
 * @param maybeNotApplicable whether 不适用 with a reason is a possible value
 * @param columns the columns of a field of rows; fields of scalar types
 * @param requiredWhen when it must be given though it is not always required
 * @param derived how it follows from other fields, so that it need not be given
 * @param carried whether the next entry of the same sitting begins with the value of the last
 * @param statute whether it names a law, a regulation or another instrument that may be cited, so that those known are
 *     offered
 * @param past whether it tells the day or time of something that has happened, so that it cannot lie ahead, nor before the
 *     step it follows
 * @param mayPrecede whether what has happened may have happened before that step, e.g. a court took the case
 */
public record Field(
        String key,
        String label,
        FieldType type,
        Optional<String> unit,
        boolean atRegistration,
        boolean required,
        boolean personal,
        boolean listed,
        boolean maybeNotApplicable,
        Optional<BigDecimal> min,
        Optional<BigDecimal> max,
        List<Option> options,
        Optional<String> hint,
        Optional<String> initial,
        List<Field> columns,
        Optional<Condition> requiredWhen,
        Optional<Derivation> derived,
        boolean carried,
        boolean statute,
        boolean past,
        boolean mayPrecede) {

    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2199);

    public Field {
        options = List.copyOf(options);
        columns = List.copyOf(columns);
    }

    /** A question with one answer and nothing said about it. */
    public static Field plain(String key, String label, FieldType type, boolean required) {
        return new Field(
                key,
                label,
                type,
                Optional.empty(),
                true,
                required,
                false,
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                false,
                false);
    }

    /** Whether it holds a year: a whole number declared to lie in these centuries. Years are neither parted nor added up. */
    public boolean isYear() {
        return type == FieldType.WHOLE
                && min.filter(least -> least.compareTo(FIRST_YEAR) >= 0).isPresent()
                && max.filter(most -> most.compareTo(LAST_YEAR) <= 0).isPresent();
    }

    /** Whether a step tells in it a day of what has happened by then, which follows what went before. */
    boolean isTold() {
        return past && !mayPrecede && !atRegistration;
    }

    /** The column of that key. */
    public Optional<Field> column(String key) {
        return columns.stream().filter(c -> c.key().equals(key)).findFirst();
    }

    /** The option of that code. */
    public Optional<Option> option(String code) {
        return options.stream().filter(o -> o.code().equals(code)).findFirst();
    }
}
