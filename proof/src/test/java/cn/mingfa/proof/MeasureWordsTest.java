package cn.mingfa.proof;

import cn.mingfa.document.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A measure word behind a number is where it belongs. */
class MeasureWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"抽查案卷三十份，问题已逐份反馈承办人。", "成立3个专班，分片包干。", "全镇11个站所落实学法制度。", "临港开发区的三个园区设立服务窗口。", "惠及群众二十万人，新增几家企业。"
            })
    void isNoSlip(String sentence) {
        SourceText report = SourceText.of("报告.txt", sentence);
        assertThat(Proof.check(report).list())
                .filteredOn(finding -> finding.rule().startsWith("typo.") && finding.severity() != Severity.HINT)
                .isEmpty();
    }
}
