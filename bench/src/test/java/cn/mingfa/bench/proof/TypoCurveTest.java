package cn.mingfa.bench.proof;

import cn.mingfa.proof.typo.Typos;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TypoCurveTest {

    private static final List<String> PAIRS =
            List.of("坚持依法行政的基本元泽。\t坚持依法行政的基本原则。", "各部门要认真贯彻落实上级部署。\t各部门要认真贯彻落实上级部署。", "a line that is no pair");

    @Test
    void countsWhatIsMendedAndWhatIsLeftAlone() {
        TypoCurve.Point point = TypoCurve.of(PAIRS).alone().stream()
                .filter(p -> p.odds() == Typos.PROBABLE)
                .findFirst()
                .orElseThrow();
        assertThat(point.faulty()).isEqualTo(1);
        assertThat(point.mended()).isEqualTo(1);
        assertThat(point.flagged()).isEqualTo(1);
        assertThat(point.falsely()).isZero();
        assertThat(point.correctionF1().percent()).isEqualTo("100.0");
        assertThat(point.level()).isEqualTo("宜改");
    }

    @Test
    void askingForMoreFindsNoMore() {
        List<TypoCurve.Point> points = TypoCurve.of(PAIRS).withArchive();
        for (int i = 1; i < points.size(); i++) {
            assertThat(points.get(i).odds()).isGreaterThan(points.get(i - 1).odds());
            assertThat(points.get(i).flagged())
                    .isLessThanOrEqualTo(points.get(i - 1).flagged());
        }
    }

    @Test
    void aFalseClaimInTenThousandCharactersIsAHundredHundredths() {
        var point = new TypoCurve.Point(Typos.PROBABLE, 1, 1, 1, 1, 2, 20_000);
        assertThat(point.falsePerTenThousand()).isEqualTo(100);
    }
}
