package cn.mingfa.bench.proof;

import cn.mingfa.document.SourceText;
import cn.mingfa.proof.Fact;
import cn.mingfa.proof.Finding;
import cn.mingfa.proof.Proof;
import cn.mingfa.proof.Reading;
import cn.mingfa.proof.Readings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HostileTest {

    private static final int TEXTS = 150;

    @ParameterizedTest
    @ValueSource(ints = {7, 40, 300, 1500})
    void whateverStandsInATextItIsReadAndEveryPlaceToldLiesInIt(int length) {
        for (String text : Hostile.texts(length, TEXTS, length)) {
            SourceText source = SourceText.of("hostile.txt", text);
            Reading reading = Readings.read(source);
            for (Fact fact : reading.facts()) {
                assertThat(text.substring(fact.start(), fact.end())).as(text).isEqualTo(fact.quote());
            }
            for (Finding finding : Proof.check(source, reading)) {
                assertThat(text.substring(finding.start(), finding.end()))
                        .as(text)
                        .isEqualTo(finding.quote());
            }
        }
    }
}
