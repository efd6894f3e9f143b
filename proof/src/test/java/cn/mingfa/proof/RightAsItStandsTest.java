package cn.mingfa.proof;

import cn.mingfa.document.SourceText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is right as it stands: a measure word behind a number, the name of a place, one of two words of one sound. */
class RightAsItStandsTest {

    @ParameterizedTest
    @ValueSource(strings = {"岑州市城市管理局持续推进执法规范化。", "强化督察考核，联合县委督查室开展检查。"})
    void leavesNamesOfPlacesAndWordsOfOneSoundToTheirWriter(String sentence) {
        assertThat(slips(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "抽查案卷三十份，问题已逐份反馈承办人。",
                "成立3个专班，分片包干。",
                "全镇11个站所落实学法制度。",
                "临港开发区的三个园区设立服务窗口。",
                "走访12个个体工商户，组建3条条块结合的队伍。",
                "培训执法人员751人，此后逐月复训。",
                "惠及群众二十万人，新增几家企业。"
            })
    void isNoSlip(String sentence) {
        assertThat(slips(sentence)).isEmpty();
    }

    /** Sentences our own drafts are made of raise not even a hint. */
    @ParameterizedTest
    @ValueSource(strings = {"编制普法责任清单，清单列明责任机构、对象和时间节点，已印发执行。", "建立合同送审台账，合同从送审到归档全程留有记录。"})
    void raisesNoDoubtInOurOwnDrafts(String sentence) {
        assertThat(all(sentence)).isEmpty();
    }

    private static List<Finding> slips(String sentence) {
        return all(sentence).stream()
                .filter(finding -> finding.severity() != Severity.HINT)
                .toList();
    }

    private static List<Finding> all(String sentence) {
        return Proof.check(SourceText.of("报告.txt", sentence)).list().stream()
                .filter(finding -> finding.rule().startsWith("typo."))
                .toList();
    }
}
