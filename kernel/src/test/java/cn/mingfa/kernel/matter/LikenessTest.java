package cn.mingfa.kernel.matter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LikenessTest {

    @Test
    void widthSpacesAndPunctuationDoNotCount() {
        assertThat(Likeness.of("民法典 宣传（一）", "民法典宣传(一)")).isEqualTo(Likeness.SAME);
    }

    @Test
    void anEmptyTextIsLikeNothing() {
        assertThat(Likeness.of("", "")).isZero();
        assertThat(Likeness.of("……", "民法典")).isZero();
        assertThat(Likeness.of("甲", "乙")).isZero();
    }

    @ParameterizedTest(name = "{0} / {1}: one thing {2}, one subject {3}")
    @CsvSource({
        "巷口议事普法活动, 巷口议事普法, true, true",
        "征收补偿标准, 青禾村征收补偿标准文件, false, true",
        "停车收费方案, 防汛物资清单, false, false",
        "民法典宣传（柳溪村）, 民法典宣传（禾丰村）, false, true",
    })
    void likenessSaysWhatAClerkWouldSay(String one, String other, boolean oneThing, boolean oneSubject) {
        assertThat(Likeness.of(one, other) >= Likeness.LIKELY_ONE).isEqualTo(oneThing);
        assertThat(Likeness.isSameSubject(one, other)).isEqualTo(oneSubject);
        assertThat(Likeness.of(other, one)).isEqualTo(Likeness.of(one, other));
    }
}
