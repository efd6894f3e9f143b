package cn.mingfa.kernel.figure;

import cn.mingfa.kernel.matter.MatterType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Checks a declared formula against the matter types before it is ever evaluated. */
public final class FormulaCheck {

    private FormulaCheck() {}

    /** What is wrong, as plain Chinese sentences; empty when the formula is in order. */
    public static List<String> check(Formula formula, Function<String, Optional<MatterType>> types) {
        throw new UnsupportedOperationException(formula.toString() + types);
    }

    /** The same for a selection that stands alone, as outlines use it. */
    public static List<String> check(Formula.Selection selection, Function<String, Optional<MatterType>> types) {
        throw new UnsupportedOperationException(selection.toString() + types);
    }
}
