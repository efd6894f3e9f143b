package cn.mingfa.bench.proof;

import cn.mingfa.bench.proof.Copy.Planted;
import cn.mingfa.bench.proof.OwnReport.Half;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class CopiesTest {

    static List<OwnReport> reports() {
        return OwnReport.all();
    }

    static List<String> kinds() {
        return Kinds.all().stream().map(Kind::key).toList();
    }

    @Test
    void bothHalvesAreThereAndApart() {
        Set<String> tuned =
                OwnReport.of(Half.TUNED).stream().map(OwnReport::name).collect(Collectors.toSet());
        Set<String> kept = OwnReport.of(Half.KEPT).stream().map(OwnReport::name).collect(Collectors.toSet());
        assertThat(tuned).hasSizeGreaterThanOrEqualTo(8).doesNotContainAnyElementsOf(kept);
        assertThat(kept).hasSizeGreaterThanOrEqualTo(8);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aReportHasNoLayoutThatIsADefectItself(OwnReport report) {
        // 第一部分 is parted from its title by a blank, thousands and units of measure from what is before them, and the
        // cells of a table by tabs
        String text = report.text()
                .replaceAll("(?m)^(第[一二三四五六]部分) ", "$1")
                .replaceAll("(?<=\\d) (?=\\d{3}|[A-Za-z])", "")
                .replaceAll("(?m)^.*\\t.*$", "");
        assertThat(text)
                .doesNotContain(" ", "\u3000", "\t", "，，", "。。", "**", "\r", "\ufeff")
                .doesNotContainPattern("[\\u4e00-\\u9fff][,;:()]")
                .endsWith("\n");
    }

    @Test
    void everyClassIsExplainedAndEveryExplanationHasAClass() {
        assertThat(kinds())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        Kinds.list().stream().map(Kinds.About::kind).toList());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyClassFindsPlacesInTheSet(String key) {
        Kind kind = Kinds.all().stream()
                .filter(k -> k.key().equals(key))
                .findFirst()
                .orElseThrow();
        assertThat(OwnReport.all())
                .anySatisfy(report -> assertThat(kind.places(new Sheet(report), new Random(1)))
                        .isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aCopyHoldsItsDefectWithinItsSpan(OwnReport report) {
        for (Copy copy : Copies.single(report)) {
            assertThat(copy.planted()).hasSize(1);
            Planted planted = copy.planted().getFirst();
            assertThat(copy.text()).as(planted.kind()).isNotEqualTo(copy.mended());
            assertThat(planted.span().from()).isBetween(0, planted.span().to());
            assertThat(planted.span().to()).isLessThanOrEqualTo(copy.text().length());
            int first = 0;
            while (first < Math.min(copy.text().length(), copy.mended().length())
                    && copy.text().charAt(first) == copy.mended().charAt(first)) {
                first++;
            }
            assertThat(planted.anywhere() || planted.span().touches(first, first))
                    .as("%s first differs at %s, not in %s", planted.kind(), first, planted.span())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void severalDefectsAtOnceLieApart(OwnReport report) {
        for (Copy copy : Copies.mixed(report)) {
            assertThat(copy.planted()).hasSizeGreaterThanOrEqualTo(6);
            var kinds = new HashSet<String>();
            for (Planted planted : copy.planted()) {
                assertThat(kinds.add(planted.kind())).isTrue();
                for (Planted other : copy.planted()) {
                    boolean apart = other == planted
                            || other.span().to() <= planted.span().from()
                            || planted.span().to() <= other.span().from();
                    assertThat(apart).as("%s %s", planted, other).isTrue();
                }
            }
        }
    }

    @Test
    void theSameSeedGivesTheSameCopies() {
        OwnReport report = OwnReport.all().getFirst();
        assertThat(Copies.single(report)).isEqualTo(Copies.single(report));
        assertThat(Copies.mixed(report)).isEqualTo(Copies.mixed(report));
    }
}
