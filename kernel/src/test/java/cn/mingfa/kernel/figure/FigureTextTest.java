package cn.mingfa.kernel.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FigureTextTest {

    @ParameterizedTest
    @CsvSource({
        "751,人次,751人次",
        "12.3,%,12.3%",
        "-12.3,%,-12.3%",
        "100.0,%,100%",
        "2830000,人次,2830000人次",
        "1E+3,件,1000件",
        "0.50,万元,0.5万元",
        "0,件,0件",
        "0.0,%,0%"
    })
    void writesPlainDigitsWithTheUnit(BigDecimal value, String unit, String text) {
        assertThat(FigureText.write(Figure.of(value, Optional.empty(), 0), unit))
                .isEqualTo(text);
    }

    @Test
    void writesEmptyAndNotApplicableAsWords() {
        assertThat(FigureText.write(new Figure.Empty("x"), "件")).isEqualTo("待填");
        assertThat(FigureText.write(new Figure.NotApplicable("x"), "%")).isEqualTo("不适用");
    }
}
