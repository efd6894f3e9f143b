package cn.mingfa.document.read;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NumberFormatTest {

    @ParameterizedTest
    @CsvSource({
        "chineseCounting, 1, 一",
        "chineseCounting, 10, 十",
        "chineseCounting, 11, 十一",
        "chineseCounting, 20, 二十",
        "chineseCountingThousand, 105, 一百零五",
        "chineseCountingThousand, 110, 一百一十",
        "chineseCountingThousand, 1001, 一千零一",
        "japaneseCounting, 21, 二十一",
        "chineseLegalSimplified, 10, 壹拾",
        "ideographDigital, 2025, 二〇二五",
        "decimal, 7, 7",
        "decimalZero, 7, 07",
        "decimalFullWidth, 12, １２",
        "decimalEnclosedCircle, 3, ③",
        "decimalEnclosedCircle, 21, 21",
        "decimalEnclosedParen, 2, ⑵",
        "ideographTraditional, 3, 丙",
        "upperRoman, 1994, MCMXCIV",
        "lowerRoman, 4, iv",
        "upperLetter, 27, AA",
        "lowerLetter, 2, b",
        "ordinal, 5, 5"
    })
    void rendersAsWordProcessorsDo(String format, int n, String printed) {
        assertThat(NumberFormat.render(n, format)).isEqualTo(printed);
    }
}
