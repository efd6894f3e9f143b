package cn.mingfa.kernel.figure;

import java.util.List;

/** Finds matters for a formula: in memory or by SQL, with the same meaning. */
@FunctionalInterface
public interface RowSource {

    /**
     * The matters of the scope's units that the selection finds, by date of occurrence, then number.
     *
     * @param field key of the field whose value each row carries; empty when none is needed
     */
    List<SelectedRow> rows(Formula.Selection selection, String field, Scope scope);
}
