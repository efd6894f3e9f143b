package cn.mingfa.proof;

import cn.mingfa.document.SourceText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Reports whose parts are counted in words above 一、二、三. */
class CountedPartsTest {

    private static final String TEXT = """
            澄砚区城市管理局2024年度法治政府建设工作报告

            2024年，区城市管理局坚持依法行政，现将有关情况报告如下。

            第一部分 工作开展情况

            一、压实责任链条

            全年召开专题会议5次，研究解决重点问题12个。

            二、规范执法行为

            全年评查案卷480卷，反馈问题均已整改。

            第二部分 存在问题及原因

            由于培训偏少，部分执法人员取证不够全面。

            第三部分 主要负责人履行推进法治建设第一责任人职责情况

            局长带头学法，亲自部署重点工作。

            第四部分 下一年度工作打算

            一、规范执法

            持续开展案卷评查。

            二、做实普法

            深入社区开展宣传。
            """;

    @Test
    void lackNoOtherNumberAndHoldTheirSections() {
        assertThat(Proof.check(SourceText.of("text", TEXT))
                        .filter(f -> f.severity() != Severity.HINT)
                        .list())
                .isEmpty();
    }
}
