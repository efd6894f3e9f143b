package cn.mingfa.cli;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ArgumentsTest {

    @Test
    void helpsInChinese() {
        Run run = Run.of("--help");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("用法：", "facts", "check", "due", "template", "draft");
        assertThat(Run.of().out()).contains("命令：");
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts", "check", "due", "template", "draft"})
    void everyCommandHelpsInChinese(String command) {
        Run run = Run.of(command, "--help");
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("用法：mingfa " + command).doesNotContain("Usage");
    }

    @Test
    void saysItsVersion() {
        assertThat(Run.of("--version").out()).isEqualToIgnoringNewLines("Mingfa 0.1.0");
    }

    @Test
    void exitsWithTwoWhenArgumentsAreWrong() {
        assertThat(Run.of("check").status()).isEqualTo(FilesRun.FAILED);
        assertThat(Run.of("check", "--nonsense", "a.txt").err()).contains("不认识的参数：--nonsense");
        assertThat(Run.of("frobnicate").status()).isEqualTo(FilesRun.FAILED);
        assertThat(Run.of("draft", "--unit", "x").err()).contains("缺少参数", "--ledger");
        assertThat(Run.of("draft", "--ledger", "a", "--unit", "x", "--year", "MMXXVI", "-o", "b.docx")
                        .err())
                .contains("--year", "MMXXVI");
    }
}
