package cn.mingfa.report;

import cn.mingfa.kernel.figure.FigureSource;
import cn.mingfa.kernel.figure.Indicator;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.kernel.figure.Tally;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The figures of one draft: each indicator counted once, numbered when it is first said. */
final class FigureBook {

    private final FigureSource source;
    private final Scope scope;
    private final Function<String, Indicator> indicators;
    private final Map<String, Tally> tallies = new HashMap<>();
    private final Map<String, DraftFigure> said = new LinkedHashMap<>();

    FigureBook(FigureSource source, Scope scope, Function<String, Indicator> indicators) {
        this.source = source;
        this.scope = scope;
        this.indicators = indicators;
    }

    Tally tally(String indicator) {
        return tallies.computeIfAbsent(indicator, key -> source.tally(indicators.apply(key), scope));
    }

    DraftFigure say(String indicator) {
        return said.computeIfAbsent(indicator, key -> {
            Tally tally = tally(key);
            return new DraftFigure(
                    "f" + (said.size() + 1), tally, FigureWords.write(tally.indicator(), tally.figure()));
        });
    }

    Scope scope() {
        return scope;
    }

    List<DraftFigure> figures() {
        return List.copyOf(said.values());
    }
}
