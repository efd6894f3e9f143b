package cn.mingfa.kernel.figure;

import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Counts matters held in memory, e.g. those of a workbook. */
public final class MemoryFigures implements FigureSource, RowSource {

    private final List<Matter> matters;
    private final Function<String, Optional<MatterType>> types;

    /** @param types finds a matter's type by key, for its title */
    public MemoryFigures(List<Matter> matters, Function<String, Optional<MatterType>> types) {
        this.matters = List.copyOf(matters);
        this.types = types;
    }

    @Override
    public Tally tally(Indicator indicator, Scope scope) {
        return new FormulaEvaluator(this).tally(indicator, scope);
    }

    @Override
    public List<Matter> matters(Formula.Selection selection, Scope scope) {
        throw new UnsupportedOperationException(selection + scope.toString() + matters + types);
    }

    @Override
    public List<SelectedRow> rows(Formula.Selection selection, String field, Scope scope) {
        throw new UnsupportedOperationException(selection + field + scope);
    }
}
