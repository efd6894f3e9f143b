package cn.mingfa.platform.web.report;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.catalogue.Outline.PartKind;
import cn.mingfa.platform.reporting.FindingView;
import cn.mingfa.platform.reporting.ParagraphView;
import cn.mingfa.platform.reporting.ParagraphView.Inline;
import cn.mingfa.platform.reporting.ParagraphView.Kind;
import cn.mingfa.platform.reporting.ParagraphView.State;
import cn.mingfa.platform.reporting.ReportView;
import cn.mingfa.platform.web.part.PageWorld;
import cn.mingfa.platform.web.report.PaperView.Block;
import cn.mingfa.platform.web.report.PaperView.Piece;
import cn.mingfa.proof.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PaperTest {

    private static final ParagraphView STUDY = new ParagraphView(
            "study",
            Optional.of(PartKind.ACHIEVEMENTS),
            Kind.PARAGRAPH,
            List.of(
                    new Inline.Lead("（一）抓好学法。"),
                    new Inline.Words("举办培训"),
                    new Inline.FigureText("f1", "law_training_count", "8期", State.NUMBER),
                    new Inline.Words("，应审尽审。")),
            "",
            false);

    private static FindingView finding(String id, Severity severity, int start, int end) {
        return new FindingView(
                id,
                "figure.rate",
                severity,
                "理由",
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.of("study"),
                start,
                end);
    }

    private static Block block(String open, FindingView... findings) {
        ReportView report = new ReportView(
                UUID.randomUUID(),
                PageWorld.TOWN,
                2026,
                PageWorld.TODAY,
                false,
                "报告",
                1,
                List.of(),
                List.of(STUDY),
                Map.of(),
                List.of(findings),
                0,
                Optional.empty(),
                Instant.EPOCH,
                "",
                false,
                Optional.empty());
        return PaperView.of(report, open, "a").blocks().getFirst();
    }

    private static String text(Block block) {
        return block.pieces().stream().map(Piece::text).collect(Collectors.joining());
    }

    @Test
    void aFigureIsALinkAndTheOpenedOneSaysSo() {
        assertThat(block("f1").pieces())
                .filteredOn(piece -> piece.figure().equals("f1"))
                .extracting(Piece::text, Piece::css)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("8期", "fig open"));
    }

    @Test
    void aFindingIsMarkedAcrossWordsAndFigureWithoutLosingAny() {
        Block marked = block("", finding("a", Severity.WARNING, 10, 16));

        assertThat(text(marked)).isEqualTo(STUDY.text());
        assertThat(marked.pieces())
                .filteredOn(piece -> piece.css().contains("flag warning"))
                .extracting(Piece::text)
                .containsExactly("培训", "8期", "，应");
        assertThat(marked.marks()).extracting(PaperView.Mark::shown).containsExactly("1");
    }

    @Test
    void ofTwoFindingsTheGraverColoursTheWords() {
        Block marked = block("", finding("a", Severity.HINT, 8, 12), finding("b", Severity.ERROR, 8, 12));

        assertThat(marked.pieces())
                .filteredOn(piece -> piece.text().equals("举办培训"))
                .extracting(Piece::css)
                .containsExactly("flag error");
    }

    @Test
    void manyMarksInOneParagraphAreSummedUp() {
        FindingView[] many = new FindingView[9];
        for (int i = 0; i < many.length; i++) {
            many[i] = finding("id" + i, Severity.HINT, 8, 10);
        }

        assertThat(block("", many).marks()).extracting(PaperView.Mark::shown).containsExactly("1", "2", "+7");
    }

    @Test
    void figuresInWordsToEditReadAsTheirNames() {
        Words words = new Words(Catalogue.shipped().indicators());

        String shown = words.shown("举办培训{=law_training_count}，见澄柳〔2026〕3号。");

        assertThat(shown).contains("〔").doesNotContain("law_training_count");
        assertThat(words.source(shown)).isEqualTo("举办培训{=law_training_count}，见澄柳〔2026〕3号。");
    }

    @Test
    void everyIndicatorHasANameOfItsOwn() {
        assertThat(Catalogue.shipped().indicators().stream().map(i -> i.name())).doesNotHaveDuplicates();
    }

    @Test
    void aChangeIsToldByWhereItDiffers() {
        String before = "年内组织学法十四次，共有许多人参加，效果很好，群众都说满意。";
        String after = before.replace("许多", "三百");

        assertThat(Difference.of(after, before)).isEqualTo("……组织学法十四次，共有三百人参加，效果很好，群……");
        assertThat(Difference.of("全新", "")).isEqualTo("全新");
    }
}
