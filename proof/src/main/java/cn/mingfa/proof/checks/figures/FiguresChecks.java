package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.checks.Check;
import java.util.List;

/** The checks of this package; a new one is one class and one line here. */
public final class FiguresChecks {

    private static final List<Check> ALL = List.of(
            new Decreases(),
            new FractionCounts(),
            new RequestBalance(),
            new SumsOfParts(),
            new RatesOverHundred(),
            new ResolvedOverReceived(),
            new RateBases(),
            new VagueFigures(),
            new VagueWords(),
            new FigureConflicts());

    private FiguresChecks() {}

    /** In the order they run. */
    public static List<Check> all() {
        return ALL;
    }
}
