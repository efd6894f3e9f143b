package cn.mingfa.proof;

import cn.mingfa.document.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is appended behind a text, or printed by a notice, is numbered by itself. */
class AppendicesTest {

    private static final String NOTICE = """
            澄砚区司法局关于开展2025年行政执法案卷评查工作的通知

            各镇人民政府、街道办事处，区级各行政执法部门：

            经研究，决定开展2025年行政执法案卷评查工作。现将有关事项通知如下：

            一、评查范围

            2025年1月1日至6月30日办结的行政处罚、行政许可案卷。

            %s、工作要求

            请各单位于8月15日前将《案卷评查自查表》（附件2）报送区司法局。

            附件：1.行政执法案卷评查标准
            2.案卷评查自查表

            澄砚区司法局
            2025年7月10日

            """;

    private static final String APPENDED = """
            附件1

            行政执法案卷评查标准

            一、立案环节（20分）

            （一）立案审批表填写完整、要素齐全的，得10分；缺少审批人签字的，扣5分。

            二、文书送达环节（30分）

            （一）直接送达、留置送达、邮寄送达%s合法的，得30分

            附件2

            案卷评查自查表

            填表说明：
            1.本表一式两份，一份留存，一份报送。
            2.没有的填“无”。
            """;

    private static final String REGULATION = """
            芷汀镇人民政府关于印发《芷汀镇行政规范性文件管理办法》的通知

            各村（居）民委员会，镇属各办、站、所：

            《芷汀镇行政规范性文件管理办法》已经镇长办公会审议通过，现印发给你们，请做好以下工作：

            一、抓好学习宣传。各单位要组织干部学习，做到人人知晓。

            二、抓好清理衔接。对与本办法不一致的文件，要及时清理。

            芷汀镇人民政府
            2025年3月5日

            芷汀镇行政规范性文件管理办法

            第一条　制定行政规范性文件应当遵循下列原则：

            （一）维护国家法制统一；

            （%s）精简、统一、效能。

            第二条　行政规范性文件不得规定下列内容：

            （一）行政许可、行政处罚、行政强制；

            （二）减损公民、法人和其他组织的合法权益。

            第三条　本办法自2025年4月10日起施行。
            """;

    @Test
    void leavesTheNumbersOfAnAppendixToItself() {
        assertThat(loud(NOTICE.formatted("二") + APPENDED.formatted("程序"))).isEmpty();
    }

    @Test
    void readsTheSignatureAboveAnAppendix() {
        Reading reading = Readings.read(SourceText.of("通知.txt", NOTICE.formatted("二") + APPENDED.formatted("程序")));
        assertThat(reading.document().writtenOn()).map(Object::toString).contains("2025-07-10");
    }

    @Test
    void stillFindsALostHeadingBeforeAnAppendix() {
        assertThat(loud(NOTICE.formatted("三") + APPENDED.formatted("程序")))
                .extracting(Finding::rule)
                .containsExactly("numbering.sequence");
    }

    @Test
    void stillFindsAWrongCharacterInAnAppendix() {
        assertThat(loud(NOTICE.formatted("二") + APPENDED.formatted("程续")))
                .extracting(Finding::rule)
                .containsExactly("typo.character");
    }

    @Test
    void takesAListOfAppendicesBelowTheDateForNoAppendix() {
        String text = "芷汀镇公告\n\n现将有关事项公告如下，请有关单位和个人周知，公告期为十个工作日，逾期不再受理。\n\n一、范围\n\n全镇。\n\n二、时间\n\n"
                + "全年。\n\n芷汀镇人民政府\n2025年5月9日\n\n附件：1.勘测定界图\n　　　3.意见反馈表\n";
        assertThat(loud(text)).extracting(Finding::rule).containsExactly("metadata.attachment");
    }

    @Test
    void startsTheNumbersAnewBehindANoticeAndInEveryArticle() {
        assertThat(loud(REGULATION.formatted("二"))).isEmpty();
    }

    @Test
    void stillFindsALostNumberWithinAnArticle() {
        assertThat(loud(REGULATION.formatted("三"))).extracting(Finding::rule).containsExactly("numbering.sequence");
    }

    private static List<Finding> loud(String text) {
        return Proof.check(SourceText.of("通知.txt", text)).list().stream()
                .filter(finding -> finding.severity() != Severity.HINT)
                .toList();
    }
}
