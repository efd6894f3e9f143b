package cn.mingfa.proof;

import cn.mingfa.document.SourceText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OwnNamesTest {

    @Test
    void wordThatOpensAListOfPartsIsNoPartOfAName() {
        String text = "某镇2025年法治政府建设情况报告\n一、主要举措和成效\n全年处理各类事项（其中热线655件）。\n";

        assertThat(Readings.read(SourceText.of("甲", text)).facts())
                .singleElement()
                .satisfies(fact -> assertThat(fact.indicator()).isEqualTo("热线"));
    }
}
