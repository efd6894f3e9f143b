package cn.mingfa.proof;

import cn.mingfa.document.SourceText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is read of papers of departments as they stand on portals: title, issuer, number, region. */
class PublishedReadingsTest {

    @Test
    void readsTheTitleOfANotice() {
        String text = """
                澄砚区教育局关于印发校园安全工作方案的通知

                各学校：
                现将校园安全工作方案印发给你们，请遵照执行。
                """;
        assertThat(Readings.read(SourceText.of("通知.txt", text)).document().title())
                .contains("澄砚区教育局关于印发校园安全工作方案的通知");
    }

    @Test
    void readsTheIssuerBehindAParagraphThatNamesNone() {
        String text = """
                根据市政府和市委依法治市办要求，我局进行了全面总结，现报告如下。
                一、总体情况
                2024年，澄州市城市管理局以法治政府建设为抓手，规范执法程序。
                """;
        Metadata document = Readings.read(SourceText.of("报告.txt", text)).document();
        assertThat(document.issuer()).contains("澄州市城市管理局");
        assertThat(document.region()).contains("澄州市");
    }

    @Test
    void knowsADisclosureReportWithoutItsTitle() {
        String text = """
                一、总体情况
                （一）主动公开。全年公开信息120条。
                （二）依申请公开。全年收到申请3件，均按时答复。
                二、主动公开政府信息情况
                """;
        assertThat(Readings.read(SourceText.of("年报.txt", text)).document().genre())
                .isEqualTo(Genre.DISCLOSURE);
    }

    @Test
    void partsADocumentsNumberFromTheTitleBehindIt() {
        Metadata document = read("""
                澄教发〔2024〕9号关于印发《校园安全工作方案》的通知

                各学校：
                现将校园安全工作方案印发给你们，请遵照执行。
                """);
        assertThat(document.title()).contains("关于印发《校园安全工作方案》的通知");
        assertThat(document.number()).contains("澄教发〔2024〕9号");
    }

    @Test
    void takesTheSecondOfTwoEqualTitlesWithTheNameAboveIt() {
        Metadata document = read("""
                2024年法治政府建设工作年度报告
                政策法规科 2024-12-29
                澄砚区教育局
                2024年法治政府建设工作年度报告
                2024年，我局依法履职，规范执法程序，各项工作稳步推进。
                """);
        assertThat(document.title()).contains("澄砚区教育局2024年法治政府建设工作年度报告");
        assertThat(document.issuer()).contains("澄砚区教育局");
    }

    @Test
    void readsLabelsThatNoMarkFollows() {
        Metadata cells = read("""
                索引号 | 4309/2022-169 | 发布机构 | 澄砚区民政局 | 发文日期 | 2022-03-18 |
                ---|---|---|---|---|---|
                信息类别 | 综合政务 | 公开范围 | 全部公开 |
                关于2021年度法治政府建设工作的报告
                2021年，我局按照要求推进民政工作法治化，增强依法行政能力，促进民政事业发展，现将情况报告如下：
                """);
        assertThat(cells.title()).contains("关于2021年度法治政府建设工作的报告");
        assertThat(cells.issuer()).contains("澄砚区民政局");
        Metadata bare = read("""
                发文机关澄砚区交通运输局
                发文字号澄交发〔2021〕63号
                效力级别规范性文件
                各科室：
                现将方案印发给你们，请遵照执行。
                """);
        assertThat(bare.issuer()).contains("澄砚区交通运输局");
        assertThat(bare.number()).contains("澄交发〔2021〕63号");
        assertThat(read("文 号: 无文号  所属主题: 计划总结\n发布机构：澄砚区民政局\n2022年法治政府建设情况报告\n正文。\n")
                        .number())
                .isEmpty();
    }

    @Test
    void readsARegionThatEndsInZhouAndATitleCutInsideAWord() {
        Metadata document = read("""
                澄州区应急管理局2025年度法治
                政府建设情况报告
                2025年，区应急管理局依法履职，规范执法程序，各项工作稳步推进。
                """);
        assertThat(document.title()).contains("澄州区应急管理局2025年度法治政府建设情况报告");
        assertThat(document.region()).contains("澄州区");
    }

    @Test
    void takesNoWholeForTheIssuer() {
        assertThat(read("一、总体情况\n2023年，全区严格按照要求公开信息。\n").issuer()).isEmpty();
        assertThat(read("2021年以来，澄砚区公安局按照部署，推进法治建设。\n").issuer()).contains("澄砚区公安局");
    }

    @Test
    void readsTheTableAPortalPutsAbove() {
        Metadata document = read("""
                索引号： | 11341823/202311-00052 | 组配分类： | 规划计划 |
                发布机构： | 澄砚区教育局 | 主题分类： | 教育 |
                名称： | 区教育局2023年工作总结 | 文号： | |
                2023年，区教育局坚持立德树人，规范办学行为，各项工作稳步推进，群众满意度持续提高，教育质量有了新的提升。
                """);
        assertThat(document.title()).contains("区教育局2023年工作总结");
        assertThat(document.issuer()).contains("澄砚区教育局");
    }

    private static Metadata read(String text) {
        return Readings.read(SourceText.of("报告.txt", text)).document();
    }
}
