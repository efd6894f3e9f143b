package cn.mingfa.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class RuleSwitchesTest {

    @Test
    void namesRulesAndWholeGroups() {
        RuleSwitchFile.Contents file =
                RuleSwitchFile.parse("\ufeff# 本单位关闭的规则\r\nfigure.vague\r\n\r\nprivacy.*  # 内网材料不公开\r\n");
        assertThat(file.problems()).isEmpty();
        RuleSwitches switches = file.switches();
        assertThat(switches.off()).contains("figure.vague", "privacy.mobile_number", "privacy.secrecy_mark");
        assertThat(switches.isOn("figure.sum")).isTrue();
        assertThat(switches.reason("privacy.mobile_number")).contains("内网材料不公开");
        assertThat(switches.reason("figure.vague")).isEmpty();
    }

    @Test
    void locatesALineThatNamesNoRule() {
        RuleSwitchFile.Contents file = RuleSwitchFile.parse("figure.vague\nfigure.none\nnothing.*\n");
        assertThat(file.problems()).extracting(RuleSwitchFile.Problem::line).containsExactly(2, 3);
        assertThat(file.problems().getFirst().message()).contains("figure.none").endsWith("。");
        assertThat(file.switches().off()).containsExactly("figure.vague");
    }

    @Test
    void everyRuleIsOnWhereTheFolderHasNoFile(@TempDir Path folder) throws IOException {
        assertThat(RuleSwitchFile.read(folder).switches()).isEqualTo(RuleSwitches.none());
        Files.writeString(folder.resolve(RuleSwitchFile.NAME), "figure.vague # 约数照用\n");
        assertThat(RuleSwitchFile.read(folder).switches().reason("figure.vague"))
                .contains("约数照用");
    }

    @Test
    void isEmptyForAnEmptyFile() {
        assertThat(RuleSwitchFile.parse("").switches()).isEqualTo(RuleSwitches.none());
    }
}
