package cn.mingfa.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects findings while a set of files is read; beyond a limit it only counts. */
final class Findings {

    private static final int MOST = 500;

    private final List<CatalogueFinding> found = new ArrayList<>();
    private int count;

    void add(Place at, String code, String message) {
        count++;
        if (found.size() < MOST) {
            found.add(new CatalogueFinding(at.file(), at.line(), at.column(), code, message));
        }
    }

    /** Notes what was found elsewhere. */
    void addAll(List<CatalogueFinding> findings) {
        count += findings.size();
        found.addAll(findings);
    }

    /** How many there are, including those not kept: to see whether a step added any. */
    int count() {
        return count;
    }

    List<CatalogueFinding> sorted() {
        List<CatalogueFinding> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(CatalogueFinding::file)
                .thenComparingInt(CatalogueFinding::line)
                .thenComparingInt(CatalogueFinding::column));
        return List.copyOf(sorted);
    }
}
