package cn.mingfa.proof.checks.typo;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AlreadyTest {

    @ParameterizedTest
    @ValueSource(strings = {"问题己全部整改", "合同己签订", "截至年底，己办结12件", "该项目己于5月开工", "案件己由法院受理", "己为企业办理证照"})
    void aDeedThatIsDoneTakesTheOtherCharacter(String text) {
        assertThat(Already.isMeant(text, text.indexOf('己'))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"由自己全部承担", "严于律己，有错必纠", "以服务群众为己任", "各抒己见", "推己及人", "据为己有", "舍己为人", "损人利己的行为", "知己知彼", "求诸己与人"})
    void oneselfIsLeftAlone(String text) {
        assertThat(Already.isMeant(text, text.indexOf('己'))).isFalse();
    }
}
