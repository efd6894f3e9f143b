package cn.mingfa.proof.text;

import cn.mingfa.document.SourceText;
import cn.mingfa.proof.Readings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class OddLayoutsTest {

    @Test
    void shortLastLinesThatAreNoSignatureKeepTheirOrder() {
        Layout layout = Layouts.of(SourceText.of("a.txt", "各村（社区）：\n要把下面几件事办好\n先理清底数\n再逐户上门\n后建立台账"));
        String body = layout.blocks().stream()
                .filter(block -> block.role() == Role.BODY)
                .map(Block::text)
                .reduce("", String::concat);
        assertThat(body).endsWith("先理清底数再逐户上门后建立台账");
    }

    @ParameterizedTest
    @ValueSource(strings = {"**", "**\n第一节", "\u200b**\n标题", "**\n**\n栖禾县2025年度法治政府建设情况报告\n正文"})
    void aLineOnTopOfWhichNothingIsLeftIsRead(String text) {
        assertThatCode(() -> Readings.read(SourceText.of("a.txt", text))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"9, 九", "10, 十", "19, 十九", "40, 四十", "99, 九十九", "100, 一百", "101, 一百零一", "115, 一百一十五", "320, 三百二十"})
    void aNumeralIsWrittenAsItIsSaid(int value, String numeral) {
        assertThat(Numbering.chinese(value)).isEqualTo(numeral);
    }
}
