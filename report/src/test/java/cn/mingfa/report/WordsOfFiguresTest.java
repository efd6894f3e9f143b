package cn.mingfa.report;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.document.OfficialDocument;
import cn.mingfa.kernel.figure.Figure;
import cn.mingfa.kernel.figure.Indicator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordsOfFiguresTest {

    @Test
    void saysTheDirectionOfAChange() {
        Indicator change = Township.indicator("fraud_alarm_change_rate");
        assertThat(FigureWords.write(change, number("-12.3"))).isEqualTo("下降12.3%");
        assertThat(FigureWords.write(change, number("5.0"))).isEqualTo("增长5%");
        assertThat(FigureWords.write(change, Figure.of(BigDecimal.ZERO, Optional.empty(), 0)))
                .isEqualTo("持平");
    }

    @Test
    void saysEveryShippedFormulaWithoutAKeyLeftOver() {
        Catalogue catalogue = Catalogue.shipped();
        for (Indicator indicator : catalogue.indicators()) {
            String words = FormulaWords.write(indicator.formula(), catalogue::matterType);
            assertThat(words)
                    .as(indicator.key())
                    .doesNotMatch(".*[a-z]_[a-z].*")
                    .isNotBlank();
        }
    }

    @Test
    void countsInChinese() {
        assertThat(List.of(
                        Numerals.chinese(1),
                        Numerals.chinese(10),
                        Numerals.chinese(11),
                        Numerals.chinese(20),
                        Numerals.chinese(99)))
                .containsExactly("一", "十", "十一", "二十", "九十九");
    }

    @Test
    void findsANumberThatWasChangedByHand() {
        Draft draft = new Township().trained().draft();
        assertThat(DraftCheck.check(draft.document(), draft.figures())).isEmpty();
        var document = draft.document();
        var forged = new OfficialDocument(
                document.title(),
                document.header(),
                document.addressee(),
                List.of(new OfficialDocument.Paragraph(
                        List.of(new OfficialDocument.Bound("f1", "999期"), new OfficialDocument.Bound("f999", "1件")))),
                document.signature());
        assertThat(DraftCheck.check(forged, draft.figures())).hasSizeGreaterThanOrEqualTo(2);
    }

    private static Figure number(String value) {
        return Figure.of(new BigDecimal(value), Optional.empty(), 0);
    }
}
