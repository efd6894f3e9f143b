package cn.mingfa.proof;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RuleSwitchesTest {

    @Test
    void namesRulesAndWholeGroups() {
        RuleSwitches switches = RuleSwitches.parse("\ufeff# 本单位关闭的规则\r\nfigure.vague\r\n\r\nprivacy.*  # 整组\r\n");
        assertThat(switches.problems()).isEmpty();
        assertThat(switches.off()).contains("figure.vague", "privacy.mobile_number", "privacy.secrecy_mark");
        assertThat(switches.off()).doesNotContain("figure.sum");
    }

    @Test
    void locatesALineThatNamesNoRule() {
        RuleSwitches switches = RuleSwitches.parse("figure.vague\nfigure.none\nnothing.*\n");
        assertThat(switches.problems()).extracting(RuleSwitches.Problem::line).containsExactly(2, 3);
        assertThat(switches.problems().getFirst().message())
                .contains("figure.none")
                .endsWith("。");
        assertThat(switches.off()).containsExactly("figure.vague");
    }

    @Test
    void isEmptyForAnEmptyFile() {
        assertThat(RuleSwitches.parse("")).isEqualTo(RuleSwitches.none());
    }
}
