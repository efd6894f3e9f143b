package cn.mingfa.proof.checks.figures;

import cn.mingfa.proof.checks.Check;
import java.util.List;
import java.util.stream.Stream;

/** The checks of this package; a new one is one class and one line here. */
public final class FiguresChecks {

    private static final List<Check> ALL = Stream.concat(
                    Stream.of(
                            new Decreases(),
                            new FractionCounts(),
                            new RequestBalance(),
                            new CarryOver(),
                            new SumsOfParts(),
                            new PartsThenTotal(),
                            new RestsLeft(),
                            new Endings(),
                            new RatesOverHundred(),
                            new ResolvedOverReceived(),
                            new RateBases(),
                            new PartitionShares(),
                            new ToldChanges(),
                            new Attendances(),
                            new Bounds(),
                            new ZeroDenied(),
                            new VagueFigures(),
                            new VagueWords(),
                            new FigureConflicts(),
                            new LedgerFigures(),
                            new LastYearChanges(),
                            new LastYearCarry(),
                            new LastYearFigures(),
                            new Shrinking(),
                            new DisclosureFigures(),
                            new TableFigures(),
                            new TableValues(),
                            new TableCarry(),
                            new TableUnits()),
                    TableIdentities.all().stream())
            .toList();

    private FiguresChecks() {}

    /** In the order they run. */
    public static List<Check> all() {
        return ALL;
    }
}
