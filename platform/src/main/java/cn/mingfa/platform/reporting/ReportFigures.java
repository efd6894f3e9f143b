package cn.mingfa.platform.reporting;

import cn.mingfa.kernel.figure.Figure;
import cn.mingfa.kernel.figure.FigureSource;
import cn.mingfa.kernel.figure.Formula;
import cn.mingfa.kernel.figure.Indicator;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.kernel.figure.Tally;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.report.FigureWords;
import cn.mingfa.report.FormulaWords;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The figures of one report at one moment: each indicator is counted once, when first asked for, and then says the same
 * to draft, checks and page.
 */
final class ReportFigures implements FigureSource {

    private final FigureSource ledger;
    private final Function<String, Optional<Indicator>> indicators;
    private final BiFunction<String, LocalDate, Optional<Indicator>> onDay;
    private final Scope scope;
    private final Function<String, Optional<MatterType>> types;
    private final Map<Counted, Tally> tallies = new HashMap<>();

    private record Counted(String indicator, Scope scope) {}

    ReportFigures(
            FigureSource ledger,
            Function<String, Optional<Indicator>> indicators,
            BiFunction<String, LocalDate, Optional<Indicator>> onDay,
            Function<String, Optional<MatterType>> types,
            Scope scope) {
        this.ledger = ledger;
        this.indicators = indicators;
        this.onDay = onDay;
        this.types = types;
        this.scope = scope;
    }

    Scope scope() {
        return scope;
    }

    @Override
    public Tally tally(Indicator indicator, Scope of) {
        return tallies.computeIfAbsent(new Counted(indicator.key(), of), c -> ledger.tally(indicator, of));
    }

    @Override
    public List<Matter> matters(Formula.Selection selection, Scope of) {
        return ledger.matters(selection, of);
    }

    /** The figure of an indicator over the report's year, if there is such an indicator; its id is the key. */
    Optional<FigureView> figure(String indicator) {
        return indicators.apply(indicator).map(found -> {
            Tally tally = tally(found, scope);
            return new FigureView(
                    found.key(),
                    tally,
                    written(tally),
                    state(tally.figure()),
                    FormulaWords.write(found.formula(), types),
                    Optional.empty());
        });
    }

    /**
     * As written for the same period of the year before, counted anew by this year's definition; where the definition was
     * another one then, that is said beside it, since last year's report holds another number.
     */
    String lastYear(Indicator indicator) {
        Scope before = scope.lastYear();
        String again = written(tally(indicator, before));
        return onDay.apply(indicator.key(), before.end())
                .filter(then -> then.edition().version() != indicator.edition().version())
                .map(then -> again + "（按今年口径重算；" + before.end().getYear() + "年的口径是：" + then.meaning() + "按那时的口径为"
                        + FigureWords.write(then, ledger.tally(then, before).figure()) + "）")
                .orElse(again);
    }

    /** Name of an indicator; nothing where there is none. */
    String name(String indicator) {
        return indicators.apply(indicator).map(Indicator::name).orElse("");
    }

    /** As written, where there is such an indicator. */
    Optional<String> written(String indicator) {
        return indicators.apply(indicator).map(found -> written(tally(found, scope)));
    }

    private static String written(Tally tally) {
        return FigureWords.write(tally.indicator(), tally.figure());
    }

    static ParagraphView.State state(Figure figure) {
        return switch (figure) {
            case Figure.Number n -> ParagraphView.State.NUMBER;
            case Figure.Zero z -> ParagraphView.State.ZERO;
            case Figure.Empty e -> ParagraphView.State.EMPTY;
            case Figure.NotApplicable n -> ParagraphView.State.NOT_APPLICABLE;
        };
    }
}
