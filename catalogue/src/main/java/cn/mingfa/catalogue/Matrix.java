package cn.mingfa.catalogue;

import cn.mingfa.kernel.definition.Edition;
import cn.mingfa.kernel.figure.Formula.Selection;
import cn.mingfa.kernel.matter.MatterType.Role;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;

/**
 * A coverage table (覆盖表): one field of a type down, another across, by quarter; empty cells are gaps.
 *
 * @param selection the matters that fill the cells
 * @param rows key of the field whose values stand at the left: a choice, choices, persons or text
 * @param columns key of the field whose values stand at the head
 * @param quarters whether each cell tells its four quarters apart
 * @param expected the cells that must be filled; every pair of options when empty
 * @param gapFrom from this day of the year an empty cell is called a gap
 * @param roles who sees it
 */
public record Matrix(
        Edition edition,
        String key,
        String title,
        Selection selection,
        String rows,
        String columns,
        boolean quarters,
        Optional<Expected> expected,
        Optional<MonthDay> gapFrom,
        Set<Role> roles,
        Optional<String> basis) {

    public Matrix {
        roles = Set.copyOf(roles);
    }

    /** Whether an empty cell is called a gap on that day. */
    public boolean showsGaps(LocalDate day) {
        return gapFrom.map(from -> !MonthDay.from(day).isBefore(from)).orElse(true);
    }

    /**
     * A plan that says which cells there must be, e.g. the duty list.
     *
     * @param rows key of its field that names the row
     * @param columns key of its field that names the column
     */
    public record Expected(Selection selection, String rows, String columns) {}
}
