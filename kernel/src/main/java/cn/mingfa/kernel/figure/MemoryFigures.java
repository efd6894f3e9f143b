package cn.mingfa.kernel.figure;

import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.matter.Conditions;
import cn.mingfa.kernel.matter.Lifecycle;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.Neighbours;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Counts matters held in memory, e.g. those of a workbook. A matter that is the same as another ({@link
 * LinkType#SAME_AS}) is not counted; the other is.
 */
public final class MemoryFigures implements FigureSource, RowSource {

    private static final Comparator<Matter> IN_ORDER = Comparator.comparing(Matter::occurredOn)
            .thenComparing(Matter::number)
            .thenComparing(Matter::id);

    private final Map<String, List<Matter>> byType;
    private final Neighbours neighbours;
    private final Neighbours standing;
    private final Map<String, Lifecycle> lifecycles = new HashMap<>();

    /** Matters without links, such as those of a workbook. */
    public MemoryFigures(List<Matter> matters, Function<String, Optional<MatterType>> types) {
        this(matters, types, Neighbours.NONE);
    }

    /**
     * @param types finds a matter's type by key, for its title; a matter of an unknown type is titled by its number
     * @param neighbours what the matters are linked with
     */
    public MemoryFigures(List<Matter> matters, Function<String, Optional<MatterType>> types, Neighbours neighbours) {
        this.neighbours = neighbours;
        this.standing = new Standing(neighbours, types);
        this.byType = matters.stream().sorted(IN_ORDER).collect(Collectors.groupingBy(Matter::type));
        byType.keySet().forEach(key -> types.apply(key).ifPresent(type -> lifecycles.put(key, new Lifecycle(type))));
    }

    /** Those that have not come to nothing (撤回、取消、作废): what did is as if it were not linked. */
    private record Standing(Neighbours all, Function<String, Optional<MatterType>> types) implements Neighbours {

        @Override
        public List<Matter> of(UUID matter, LinkType link, boolean outgoing) {
            return all.of(matter, link, outgoing).stream()
                    .filter(other -> types.apply(other.type())
                            .filter(type -> type.isVoidAt(other.stage()))
                            .isEmpty())
                    .toList();
        }

        @Override
        public Set<String> filed(UUID matter) {
            return all.filed(matter);
        }
    }

    @Override
    public Tally tally(Indicator indicator, Scope scope) {
        return new FormulaEvaluator(this).tally(indicator, scope);
    }

    @Override
    public List<Matter> matters(Formula.Selection selection, Scope scope) {
        Conditions conditions = new Conditions(scope.days(), standing);
        return byType.getOrDefault(selection.type(), List.of()).stream()
                .filter(matter -> scope.units().contains(matter.ownerUnit()))
                .filter(matter -> selection.dated().isEmpty() || conditions.isDated(selection.dated(), matter))
                .filter(matter -> conditions.holds(selection.where(), matter))
                .filter(matter ->
                        neighbours.of(matter.id(), LinkType.SAME_AS, true).isEmpty())
                .toList();
    }

    @Override
    public List<SelectedRow> rows(Formula.Selection selection, String field, Scope scope) {
        return matters(selection, scope).stream()
                .map(matter -> new SelectedRow(
                        matter.id(),
                        matter.number(),
                        title(matter),
                        matter.occurredOn(),
                        Optional.ofNullable(matter.fields().get(field))))
                .toList();
    }

    private String title(Matter matter) {
        Lifecycle lifecycle = lifecycles.get(matter.type());
        return lifecycle == null ? matter.number() : lifecycle.title(matter);
    }
}
