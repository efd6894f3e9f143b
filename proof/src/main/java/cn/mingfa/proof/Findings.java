package cn.mingfa.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;

/** Findings over one text: immutable, without doubles, ordered by place, then by rule. */
public final class Findings implements Iterable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparingInt(Finding::start)
            .thenComparing(Finding::rule)
            .thenComparingInt(Finding::end)
            .thenComparing(Finding::message);

    private final List<Finding> list;

    private Findings(List<Finding> list) {
        this.list = List.copyOf(list);
    }

    /** The given findings, ordered and freed of doubles. */
    public static Findings of(Iterable<Finding> findings) {
        var distinct = new LinkedHashSet<Finding>();
        findings.forEach(distinct::add);
        var ordered = new ArrayList<>(distinct);
        ordered.sort(ORDER);
        return new Findings(ordered);
    }

    /** All of them, in order. */
    public List<Finding> list() {
        return list;
    }

    /** Those that satisfy the condition, in order. */
    public Findings filter(Predicate<Finding> condition) {
        return new Findings(list.stream().filter(condition).toList());
    }

    /** How many there are of this severity. */
    public long count(Severity severity) {
        return list.stream().filter(f -> f.severity() == severity).count();
    }

    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    public int size() {
        return list.size();
    }

    @Override
    public Iterator<Finding> iterator() {
        return list.iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Findings that && list.equals(that.list);
    }

    @Override
    public int hashCode() {
        return list.hashCode();
    }

    @Override
    public String toString() {
        return list.toString();
    }
}
