package cn.mingfa.platform.reporting;

import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.definition.Edition;
import cn.mingfa.kernel.definition.Urn;
import cn.mingfa.kernel.figure.Figure;
import cn.mingfa.kernel.figure.FigureSource;
import cn.mingfa.kernel.figure.Formula;
import cn.mingfa.kernel.figure.Indicator;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.kernel.figure.Tally;
import cn.mingfa.kernel.matter.Matter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReportFiguresTest {

    private static final Indicator OLD = visits(1, "全部走访的次数。");
    private static final Indicator NEW = visits(2, "全部走访的次数，电话回访不计入。");
    private static final Scope YEAR = Scope.year(Set.of(UUID.randomUUID()), 2026, LocalDate.of(2026, 11, 21));

    private final FigureSource ledger = new FigureSource() {
        @Override
        public Tally tally(Indicator indicator, Scope scope) {
            return new Tally(
                    indicator,
                    scope,
                    new Figure.Number(
                            BigDecimal.valueOf(indicator.edition().version() == 1 ? 52 : 40), Optional.empty(), 0),
                    List.of());
        }

        @Override
        public List<Matter> matters(Formula.Selection selection, Scope scope) {
            return List.of();
        }
    };

    @Test
    @DisplayName("row 87: where the definition changed between two years, the comparison says so and gives both")
    void aChangedDefinitionIsAnnotated() {
        assertThat(figures(OLD).lastYear(NEW)).isEqualTo("40次（按今年口径重算；2025年的口径是：全部走访的次数。按那时的口径为52次）");
    }

    @Test
    void anUnchangedDefinitionIsComparedAsItIs() {
        assertThat(figures(NEW).lastYear(NEW)).isEqualTo("40次");
    }

    private ReportFigures figures(Indicator then) {
        return new ReportFigures(
                ledger, key -> Optional.of(NEW), (key, day) -> Optional.of(then), key -> Optional.empty(), YEAR);
    }

    private static Indicator visits(int version, String meaning) {
        return new Indicator(
                new Edition(
                        Urn.parse("urn:mingfa:indicator:visit_count"),
                        version,
                        LocalDate.of(2019 + version, 1, 1),
                        Optional.empty()),
                "visit_count",
                "走访次数",
                "次",
                meaning,
                new Formula.Count(new Formula.Selection("visit", "occurred_on", new Condition.All(List.of()))));
    }
}
