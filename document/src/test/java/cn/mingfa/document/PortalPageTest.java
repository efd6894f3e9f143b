package cn.mingfa.document;

import cn.mingfa.document.SourceText.Format;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

class PortalPageTest {

    private static final String TITLE = "岚汀街道2025年法治政府建设情况报告";
    private static final String REPORT = "<p>　　2025年，街道坚持依法行政，全年办理法律咨询164人次，调解纠纷39件。</p>"
            + "<p><strong>一、主要成效</strong></p><p>（一）抓学习。组织学法12次，参加人员比上年增加，效果良好。</p>"
            + "<p>二、存在不足</p><p>执法力量还不够强，培训的针对性有待提高，制度有待完善。</p>";
    private static final String REPORT_TEXT = "2025年，街道坚持依法行政，全年办理法律咨询164人次，调解纠纷39件。\n一、主要成效\n"
            + "（一）抓学习。组织学法12次，参加人员比上年增加，效果良好。\n二、存在不足\n执法力量还不够强，培训的针对性有待提高，制度有待完善。\n";

    private static SourceText read(String html) throws UnreadableDocument {
        return Documents.read("页面.doc", html.getBytes(StandardCharsets.UTF_8));
    }

    /** A page with everything that portals hang around an article. */
    private static String portal(String article) {
        return """
                <!DOCTYPE html><html><head><title>%1$s_澄砚区人民政府门户网站</title>
                <meta name="ArticleTitle" content="%1$s"><meta name="PubDate" content="2026-02-24 09:30">
                <meta name="ContentSource" content="岚汀街道办事处"><meta name="keywords" content="null">
                <meta name="viewport" content="width=device-width"><style>p{color:red}</style></head><body>
                <div class="header">欢迎访问澄砚区人民政府网站 <a href="#">无障碍</a>|<a href="#">繁体</a></div>
                <ul class="nav"><li><a href="/">首页</a></li><li><a href="/zw">政务公开</a></li></ul>
                <div class="place">当前位置：<a href="/">首页</a> &gt; <a href="/x">法治政府建设年度报告</a></div>
                <table class="xxgk"><tr><td>索&nbsp;引&nbsp;号：</td><td>330199-07-2026-0012</td><td>主题分类：</td><td>法治建设</td></tr>
                <tr><td>发布机构：</td><td>岚汀街道办事处</td><td>成文日期：</td><td>2026-02-20</td></tr>
                <tr><td>文　　号：</td><td></td><td>公开方式：</td><td>主动公开</td></tr></table>
                <h1>%1$s</h1>
                <p class="info">发布时间：2026-02-24　来源：岚汀街道办事处　浏览次数：<span>35</span>次　字体：[<a>大</a> <a>中</a> <a>小</a>]</p>
                %2$s
                <div class="bdsharebuttonbox">分享到：<a href="#">微信</a></div>
                <p>【打印】【关闭】</p>
                <div class="list"><h4>相关文章</h4><ul><li><a href="/1">岚汀街道召开普法工作推进会</a></li></ul></div>
                <div class="bottom"><p>主办：澄砚区人民政府办公室</p><p>政府网站标识码：3301990001 　浙ICP备00000000号</p></div>
                <script>var x = "脚本文字";</script></body></html>
                """.formatted(TITLE, article);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div id=\"UCAP-CONTENT\">",
                "<div class=\"TRS_Editor\">",
                "<div class=\"view TRS_UEDITOR trs_paper_default\">",
                "<div class=\"pages_content\">",
                "<div class=\"article_zoom\">",
                "<div id=\"zoom\">",
                "<div id=\"ivs_content\">",
                "<article>"
            })
    void findsTheArticleOfCommonPublishingSystems(String container) throws UnreadableDocument {
        SourceText page = read(portal(container + REPORT + "</div>"));

        assertThat(page.format()).isEqualTo(Format.HTML);
        assertThat(page.text()).isEqualTo(TITLE + "\n" + REPORT_TEXT);
    }

    @Test
    void findsTheArticleOfAnUnknownSystemByItsText() throws UnreadableDocument {
        assertThat(read(portal("<div class=\"w1200\"><div>" + REPORT + "</div></div>"))
                        .text())
                .isEqualTo(TITLE + "\n" + REPORT_TEXT);
    }

    @Test
    void keepsMetadataAsLabelsInOrderOfTrust() throws UnreadableDocument {
        assertThat(read(portal("<article>" + REPORT + "</article>")).labels())
                .containsExactly(
                        entry("ArticleTitle", TITLE),
                        entry("PubDate", "2026-02-24 09:30"),
                        entry("ContentSource", "岚汀街道办事处"),
                        entry("索引号", "330199-07-2026-0012"),
                        entry("主题分类", "法治建设"),
                        entry("发布机构", "岚汀街道办事处"),
                        entry("成文日期", "2026-02-20"),
                        entry("文号", ""),
                        entry("公开方式", "主动公开"),
                        entry("发布时间", "2026-02-24"),
                        entry("来源", "岚汀街道办事处"),
                        entry("浏览次数", "35次"));
    }

    @Test
    void takesVisibleLineOfSourceAndDateInsideTheArticle() throws UnreadableDocument {
        SourceText page = read("<html><body><div id=\"zoom\"><p>发布日期：2026-02-24　来源：岚汀街道　浏览次数：35</p>" + REPORT
                + "</div></body></html>");

        assertThat(page.labels())
                .containsExactly(entry("发布日期", "2026-02-24"), entry("来源", "岚汀街道"), entry("浏览次数", "35"));
        assertThat(page.text()).isEqualTo(REPORT_TEXT);
    }

    @Test
    void readsMetadataListAsWellAsTable() throws UnreadableDocument {
        SourceText page = read("<html><body><div><ul><li><b>索 引 号:</b>3301/2026-001</li><li><b>发布机构:</b>政府办公室</li>"
                + "<li><b>文  号:</b></li><li><b>效力状态:</b>有效</li></ul>" + REPORT + "</div></body></html>");

        assertThat(page.labels())
                .containsExactly(
                        entry("索引号", "3301/2026-001"), entry("发布机构", "政府办公室"), entry("文号", ""), entry("效力状态", "有效"));
        assertThat(page.text()).isEqualTo(REPORT_TEXT);
    }

    @Test
    void doesNotRepeatATitleThatTheArticleHas() throws UnreadableDocument {
        String article = "<div id=\"zoom\"><h2>岚汀街道2025年<br>法治政府建设情况报告</h2>" + REPORT + "</div>";

        assertThat(read(portal(article)).text()).isEqualTo("岚汀街道2025年\n法治政府建设情况报告\n" + REPORT_TEXT);
    }

    @Test
    void nameOfTheColumnIsNotTakenForTheTitle() throws UnreadableDocument {
        SourceText page = read("<html><head><title>" + TITLE + "-法治政府建设年度报告-澄砚区政府网</title></head><body>"
                + "<h3>法治政府建设年度报告</h3><h2>" + TITLE + "</h2><div id=\"zoom\">" + REPORT + "</div></body></html>");

        assertThat(page.text()).isEqualTo(TITLE + "\n" + REPORT_TEXT);
    }

    @Test
    void pageTitleServesWithoutItsSiteWhereNoHeadingIs() throws UnreadableDocument {
        SourceText page = read("<html><head><title>" + TITLE + "_年度报告_澄砚区人民政府门户网站</title></head><body><div>" + REPORT
                + "</div></body></html>");

        assertThat(page.text()).startsWith(TITLE);
    }

    @Test
    void readsNationalEncodingDeclaredOrNot() throws UnreadableDocument {
        Charset gbk = Charset.forName("GBK");
        String declared = "<html><head><meta charset=\"gb2312\"></head><body><div>" + REPORT + "</div></body></html>";
        String silent = "<html><body><div>" + REPORT + "</div></body></html>";

        assertThat(Documents.read("甲", declared.getBytes(gbk)).text()).isEqualTo(REPORT_TEXT);
        assertThat(Documents.read("甲", silent.getBytes(gbk)).text()).isEqualTo(REPORT_TEXT);
    }

    @Test
    void believesTheBytesWhenThePageDeclaresTheWrongEncoding() throws UnreadableDocument {
        String wrong = "<html><head><meta charset=\"gb2312\"></head><body><div>" + REPORT + "</div></body></html>";

        assertThat(read(wrong).text()).isEqualTo(REPORT_TEXT);
    }

    @Test
    void tableOfTheReportKeepsItsCells() throws UnreadableDocument {
        String table = "<table><tr><th>事项</th><th>数量</th></tr><tr><td><p>培训</p></td><td><p>12期</p></td></tr></table>";

        assertThat(read("<html><body><div>" + REPORT + table + "</div></body></html>")
                        .text())
                .isEqualTo(REPORT_TEXT + "事项\t数量\n培训\t12期\n");
    }

    @Test
    void pageLaidOutInTablesGivesLines() throws UnreadableDocument {
        assertThat(read("<html><body><table><tr><td>菜单</td><td>" + REPORT + "</td></tr></table></body></html>")
                        .text())
                .isEqualTo(REPORT_TEXT);
    }

    @Test
    void blanksAreCollapsedAsABrowserDoes() throws UnreadableDocument {
        assertThat(read("<div>第一\n  责任人&nbsp;&nbsp;2025&emsp;年<br>Rule of\nlaw</div>")
                        .text())
                .isEqualTo("第一责任人 2025 年\nRule of law\n");
    }

    @Test
    void numbersOfOrderedListsAreText() throws UnreadableDocument {
        assertThat(read("<div><ol start=\"3\"><li>抓学习</li><li>抓执法</li></ol><ul><li>无号</li></ul></div>")
                        .text())
                .isEqualTo("3.抓学习\n4.抓执法\n无号\n");
    }

    @Test
    void hiddenPartsAreNoText() throws UnreadableDocument {
        assertThat(read("<div><p hidden>甲</p><p style=\"color:red; display: none\">乙</p><!-- 丙 --><p>丁</p></div>")
                        .text())
                .isEqualTo("丁\n");
    }

    @Test
    void pageWithoutTextIsReadable() throws UnreadableDocument {
        assertThat(read("<html><head><title>空</title></head><body></body></html>")
                        .text())
                .isEmpty();
        assertThat(read("<html><frameset><frame src=\"x\"></frameset></html>").text())
                .isEmpty();
    }

    @Test
    void textThatMentionsMarkupStaysText() throws UnreadableDocument {
        assertThat(read("件数<20的单位有3个，占比>5%。").format()).isEqualTo(Format.TXT);
    }

    private static SourceText below(String line) throws UnreadableDocument {
        return read(
                "<html><head><title>%1$s_澄砚区人民政府</title></head><body><div>首页 | 政务公开</div><div><h1>%1$s</h1>%2$s<div>%3$s</div></div></body></html>"
                        .formatted(TITLE, line, REPORT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>来源：岚汀街道 时间：2026-02-24 点击：12次</div>",
                "<div>日期：2026-02-24　字号：大 中 小　【打印】</div>",
                "<div><span>2026-02-24 10:22</span><span>来源：岚汀街道</span></div>",
                "<div><em>岚汀街道</em> | <em>2026-02-24</em> | <em>浏览量 32</em></div>",
                "<div>[2026-02-24]　[来源：岚汀街道]　[关闭]</div>",
                "<div>信息来源：岚汀街道　　更新时间：2026-02-24</div>",
                "<div>稿源：岚汀街道　编辑：李某　上传时间：2026-02-24</div>"
            })
    void takesTheDayOfPublicationHoweverAPortalPrintsIt(String line) throws UnreadableDocument {
        SourceText source = below(line);
        assertThat(source.text()).isEqualTo(TITLE + "\n" + REPORT_TEXT);
        assertThat(source.labels().values()).anyMatch(value -> value.startsWith("2026-02-24"));
        assertThat(source.labels().values()).noneMatch(value -> value.contains("：") || value.endsWith("]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul><li>索引号 | LT-3</li><li>发布单位 | 岚汀街道办事处</li><li>发布日期 | 2026-02-24</li><li>文号 | 岚街〔2026〕2号</li></ul>",
                "<div><p>【索引号】LT-3</p><p>【发布单位】岚汀街道办事处</p><p>【发布日期】2026-02-24</p><p>【文号】岚街〔2026〕2号</p></div>",
                "<table><tr><th>索引号</th><th>发布单位</th><th>发布日期</th><th>文号</th></tr><tr><td>LT-3</td><td>岚汀街道办事处</td><td>2026-02-24</td><td>岚街〔2026〕2号</td></tr></table>"
            })
    void takesAMetadataBlockWhateverPartsLabelAndValue(String block) throws UnreadableDocument {
        SourceText source = below(block);
        assertThat(source.text()).isEqualTo(TITLE + "\n" + REPORT_TEXT);
        assertThat(source.labels())
                .contains(
                        entry("索引号", "LT-3"),
                        entry("发布单位", "岚汀街道办事处"),
                        entry("发布日期", "2026-02-24"),
                        entry("文号", "岚街〔2026〕2号"));
    }

    @Test
    void theNameOfAFileToBeFetchedIsNoText() throws UnreadableDocument {
        assertThat(read(portal("<div class=\"x\">" + REPORT + "<p>附件：<a>" + TITLE
                                + ".docx</a></p><p><a>附表.xlsx</a></p></div>"))
                        .text())
                .isEqualTo(TITLE + "\n" + REPORT_TEXT);
    }

    @Test
    void takesWhatStandsBetweenTheTitleAndTheSameTitleInTheText() throws UnreadableDocument {
        SourceText source = read("<html><head><title>政务公开</title></head><body><div><h2>" + TITLE
                + "</h2><p>发布日期：2026-02-24 　 信息来源： 街道办 　 浏览量：10</p></div><div id=\"content\"><p>" + TITLE + "</p>"
                + REPORT
                + "</div></body></html>");
        assertThat(source.labels()).contains(entry("发布日期", "2026-02-24"));
        assertThat(source.text()).isEqualTo(TITLE + "\n" + REPORT_TEXT);
    }
}
