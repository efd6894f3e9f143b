package cn.mingfa.platform.figures;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.catalogue.Matrix;
import cn.mingfa.catalogue.Watch;
import cn.mingfa.kernel.figure.Formula.Selection;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.platform.ledger.MatterTypes;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever the shipped catalogue asks, the database understands: every watch and coverage table. */
class ShippedQuestionsTest {

    private static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final Scope YEAR = Scope.year(Set.of(new UUID(4, 4)), 2026, LocalDate.of(2026, 11, 21));

    private final SqlFigures sql = new SqlFigures(TestLedger.client(), MatterTypes.of(CATALOGUE));

    static Stream<Selection> selections() {
        return Stream.concat(
                CATALOGUE.watches().stream().flatMap(ShippedQuestionsTest::selections),
                CATALOGUE.matrices().stream()
                        .flatMap(matrix -> Stream.concat(
                                Stream.of(matrix.selection()),
                                matrix.expected().map(Matrix.Expected::selection).stream())));
    }

    private static Stream<Selection> selections(Watch watch) {
        return switch (watch.question()) {
            case Watch.Found found -> Stream.of(found.selection());
            case Watch.Silence silence -> silence.selections().stream();
            case Watch.Compare compare -> Stream.empty();
        };
    }

    @ParameterizedTest
    @MethodSource("selections")
    void everySelectionOfWatchesAndTablesIsUnderstood(Selection selection) {
        assertThat(sql.matters(selection, YEAR)).isEmpty();
    }
}
