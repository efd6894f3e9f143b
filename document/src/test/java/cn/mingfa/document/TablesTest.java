package cn.mingfa.document;

import cn.mingfa.document.Table.Cell;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static cn.mingfa.document.DocxFixture.ofBody;
import static cn.mingfa.document.DocxFixture.paragraph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Tables keep their grid, and every cell its place in the text. */
class TablesTest {

    private static SourceText page(String body) throws UnreadableDocument {
        return Documents.read("甲", ("<html><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8));
    }

    private static SourceText docx(String body) throws UnreadableDocument {
        return Documents.read("甲", ofBody(body).bytes());
    }

    /** The grid as it looks: rows by line feeds, columns by bars, a merged cell wherever it lies. */
    static String grid(SourceText source, Table table) {
        return IntStream.range(0, table.rows())
                .mapToObj(row -> IntStream.range(0, table.columns())
                        .mapToObj(column ->
                                table.at(row, column).map(source::text).orElse("-"))
                        .collect(Collectors.joining("|")))
                .collect(Collectors.joining("\n"));
    }

    private static String only(SourceText source) {
        assertThat(source.tables()).hasSize(1);
        return grid(source, source.tables().getFirst());
    }

    private static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
    }

    @Test
    void pageTableHasItsMergedCells() throws UnreadableDocument {
        SourceText source = page("<p>前文。</p><table><tr><th rowspan=2>项目</th><th colspan=2>申请人</th></tr>"
                + "<tr><td>自然人</td><td>法人</td></tr><tr><td>收到</td><td></td><td>12</td></tr></table><p>后文。</p>");

        assertThat(source.text()).isEqualTo("前文。\n项目\t申请人\n自然人\t法人\n收到\t\t12\n后文。\n");
        assertThat(only(source)).isEqualTo("项目|申请人|申请人\n项目|自然人|法人\n收到||12");
        assertThat(source.tables().getFirst().at(1, 0)).hasValue(new Cell(0, 0, 2, 1, 4, 6));
    }

    @Test
    void wordTableHasItsMergedCells() throws UnreadableDocument {
        SourceText source = docx("<w:tbl><w:tr>" + cell("<w:vMerge w:val=\"restart\"/>", "项目")
                + cell("<w:gridSpan w:val=\"2\"/>", "申请人") + "</w:tr><w:tr>" + cell("<w:vMerge/>", "")
                + cell("", "自然人") + cell("", "法人") + "</w:tr><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>"
                + cell("", "3") + cell("", "9") + "</w:tr></w:tbl>");

        assertThat(source.text()).isEqualTo("项目\t申请人\n\t自然人\t法人\n3\t9\n");
        assertThat(only(source)).isEqualTo("项目|申请人|申请人\n项目|自然人|法人\n-|3|9");
    }

    @Test
    void cellOfSeveralParagraphsIsOneCell() throws UnreadableDocument {
        String prose = "全年受理行政复议申请，均在法定期限内办结，未出现败诉。".repeat(3);
        SourceText source = docx("<w:tbl><w:tr>" + cell("", "甲</w:t></w:r></w:p><w:p><w:r><w:t>乙") + cell("", "丙")
                + "</w:tr><w:tr>" + cell("", prose + "</w:t></w:r></w:p><w:p><w:r><w:t>丁") + cell("", "戊")
                + "</w:tr></w:tbl>");

        assertThat(source.text()).isEqualTo("甲 乙\t丙\n" + prose + "\n丁\n戊\n");
        assertThat(only(source)).isEqualTo("甲 乙|丙\n" + prose + "\n丁|戊");
    }

    @Test
    void emptyRowAndTrailingCellsHaveAPlace() throws UnreadableDocument {
        SourceText source =
                page("<p>前</p><table><tr><td></td><td></td></tr><tr><td>甲</td><td></td></tr></table><p>后</p>");

        assertThat(source.text()).isEqualTo("前\n甲\n后\n");
        assertThat(source.tables().getFirst().cells())
                .containsExactly(
                        new Cell(0, 0, 1, 1, 2, 2),
                        new Cell(0, 1, 1, 1, 2, 2),
                        new Cell(1, 0, 1, 1, 2, 3),
                        new Cell(1, 1, 1, 1, 3, 3));
    }

    @Test
    void layoutIsNoTable() throws UnreadableDocument {
        String prose = "<p>全年受理行政复议申请，均在法定期限内办结，未出现败诉。</p>".repeat(4);

        assertThat(page("<table><tr><td>" + prose + "</td></tr></table>").tables())
                .isEmpty();
        assertThat(page("<table><tr><td>边栏</td><td>" + prose + "</td></tr></table>")
                        .tables())
                .isEmpty();
    }

    @Test
    void tableWithinLayoutIsFound() throws UnreadableDocument {
        String prose = "<p>全年受理行政复议申请，均在法定期限内办结，未出现败诉。</p>".repeat(4);
        SourceText source = page("<table><tr><td>边栏</td><td>" + prose
                + "<table><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table></td></tr></table>");

        assertThat(only(source)).isEqualTo("甲|1\n乙|2");
    }

    @Test
    void tableWithinACellKeepsItsPlaces() throws UnreadableDocument {
        SourceText source = page("<p>前文前文前文。</p><table><tr><td>外</td><td><table><tr><td>甲</td><td>1</td></tr>"
                + "<tr><td>乙</td><td>2</td></tr></table></td></tr></table>");

        assertThat(source.text()).isEqualTo("前文前文前文。\n外\t甲\t1 乙\t2\n");
        assertThat(source.tables().stream().map(t -> grid(source, t))).containsExactly("外|甲\t1 乙\t2", "甲|1\n乙|2");
    }

    @Test
    void spansBeyondTheTableAreCut() throws UnreadableDocument {
        SourceText source = page("<table><tr><td rowspan=9999>甲</td><td>乙</td></tr><tr><td>丙</td></tr></table>");

        assertThat(only(source)).isEqualTo("甲|乙\n甲|丙");
    }

    @Test
    void metadataTableThatBecameLabelsIsNoTableOfTheText() throws UnreadableDocument {
        SourceText source = page("<table><tr><td>索引号：</td><td>1</td><td>发布机构：</td><td>政府</td></tr>"
                + "<tr><td>文号：</td><td></td><td>有效性：</td><td>有效</td></tr></table><p>正文正文。</p>");

        assertThat(source.tables()).isEmpty();
        assertThat(source.labels()).containsKeys("索引号", "发布机构");
    }

    @Test
    void positionsOutsideAndGapsHaveNoCell() {
        var table = new Table(List.of(new Cell(1, 1, 1, 1, 0, 0), new Cell(0, 0, 1, 1, 0, 0)));

        assertThat(table.cells().getFirst().row()).isZero();
        assertThat(table.at(0, 1)).isEmpty();
        assertThat(table.at(2, 0)).isEmpty();
        assertThat(table.rows()).isEqualTo(2);
        assertThat(new Table(List.of()).columns()).isZero();
    }

    @Test
    void aCellHasAPlaceAndASize() {
        assertThatThrownBy(() -> new Cell(0, 0, 0, 1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Cell(0, 0, 1, 1, 2, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
