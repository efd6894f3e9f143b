package cn.mingfa.platform.web.catalogue;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.figure.Figure;
import cn.mingfa.kernel.figure.FigureSource;
import cn.mingfa.kernel.figure.Formula;
import cn.mingfa.kernel.figure.Indicator;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.kernel.figure.Tally;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.platform.web.part.PageWorld;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Everything shipped can be shown before it is taken into use. */
class ShownTest {

    private static final Catalogue SHIPPED = Catalogue.shipped();
    private static final Scope SCOPE = Scope.year(Set.of(PageWorld.TOWN.id()), 2026, PageWorld.TODAY);
    private static final FigureSource EMPTY = new FigureSource() {
        @Override
        public Tally tally(Indicator indicator, Scope scope) {
            return new Tally(indicator, scope, new Figure.Zero(Optional.empty(), 0), List.of());
        }

        @Override
        public List<Matter> matters(Formula.Selection selection, Scope scope) {
            return List.of();
        }
    };

    @Test
    void everyWatchSaysWhatItWouldSayWithoutABlankLeft() {
        assertThat(SHIPPED.watches()).hasSizeGreaterThan(50).allSatisfy(watch -> {
            Shown.Told told = Shown.watch(watch, SHIPPED, EMPTY, SCOPE);
            assertThat(told.total()).isZero();
            assertThat(told.example()).isNotBlank().doesNotContain("待填：", "{", "}");
        });
    }

    @Test
    void everyLetterIsWrittenWithExampleValues() {
        assertThat(SHIPPED.letters()).hasSizeGreaterThan(20).allSatisfy(letter -> {
            Shown.Paper paper = Shown.letter(letter, SHIPPED, PageWorld.TODAY).orElseThrow();
            assertThat(paper.parts()).hasSameSizeAs(letter.paragraphs());
            assertThat(paper.title() + paper.addressee() + paper.parts()).doesNotContain("待填：", "{field");
        });
    }

    @Test
    void everyTableStandsOnAnEmptyLedger() {
        assertThat(SHIPPED.matrices()).isNotEmpty().allSatisfy(matrix -> {
            Shown.Table table = Shown.table(matrix, SHIPPED, EMPTY, SCOPE);
            assertThat(table.rows()).allSatisfy(row -> assertThat(row.cells()).hasSameSizeAs(table.heads()));
        });
    }

    @Test
    void aGapIsSaidFromItsDayOfTheYearOn() {
        Shown.Table table = SHIPPED.matrices().stream()
                .filter(matrix -> matrix.key().equals("publicity_coverage"))
                .findFirst()
                .map(matrix -> Shown.table(matrix, SHIPPED, EMPTY, SCOPE))
                .orElseThrow();

        assertThat(table.gaps()).isPositive();
        assertThat(table.cut()).isTrue();
        assertThat(table.rows().getFirst().cells()).containsOnly("缺");
    }
}
