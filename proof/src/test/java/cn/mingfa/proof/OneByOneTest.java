package cn.mingfa.proof;

import cn.mingfa.document.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** One fault throughout is told once; faults that are each of another kind are told one by one. */
class OneByOneTest {

    private static List<Finding> findings(String sentence, String rule) {
        var text = new StringBuilder("栖禾镇2024年法治政府建设情况报告\n\n一、主要举措和成效\n\n");
        for (int i = 1; i <= 7; i++) {
            text.append(sentence.formatted(i, i + 2, 2 * i + 1, i)).append("\n\n");
        }
        return Proof.check(SourceText.of("栖禾镇.txt", text.toString())).list().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    @Test
    void aMarkWrongThroughoutIsToldOnceWithItsCount() {
        assertThat(findings("第%s村整治沟渠%s条,村民满意。", "punctuation.half_width"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.scope()).isEqualTo(Scope.DOCUMENT);
                    assertThat(finding.message()).contains("全文共7处");
                });
    }

    @Test
    void everyWrongSumHasItsPlace() {
        assertThat(findings("第%1$s村受理纠纷%3$s件，其中邻里纠纷%1$s件、婚姻纠纷%2$s件。", "figure.sum"))
                .hasSize(7)
                .allSatisfy(finding -> assertThat(finding.scope()).isEqualTo(Scope.SPAN));
    }
}
