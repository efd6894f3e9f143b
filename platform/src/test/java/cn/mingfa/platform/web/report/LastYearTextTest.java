package cn.mingfa.platform.web.report;

import cn.mingfa.platform.reporting.LastYear;
import cn.mingfa.platform.reporting.ParagraphView;
import cn.mingfa.platform.reporting.ReportView;
import cn.mingfa.platform.web.part.PageWorld;
import cn.mingfa.platform.web.part.Wording;
import cn.mingfa.proof.statutes.BadStatute;
import cn.mingfa.proof.statutes.StatuteParser;
import cn.mingfa.proof.statutes.Statutes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LastYearTextTest {

    private static LastYearText beside(String thisYear, String lastYear) {
        ReportView report = new ReportView(
                UUID.randomUUID(),
                PageWorld.TOWN,
                2026,
                PageWorld.TODAY,
                false,
                "报告",
                1,
                List.of(),
                List.of(new ParagraphView(
                        "own2",
                        Optional.empty(),
                        ParagraphView.Kind.PARAGRAPH,
                        List.of(new ParagraphView.Inline.Words(thisYear)),
                        thisYear,
                        true)),
                Map.of(),
                List.of(),
                0,
                Optional.empty(),
                Instant.EPOCH,
                "",
                false,
                Optional.empty());
        return LastYearText.of(new LastYear(Optional.empty(), "上年报告", lastYear), report);
    }

    @Test
    void marksSentencesThatStandAgainAndWhere() {
        LastYearText text = beside("村里的老支书带着调解员逐户上门。今年另有新事。", "开头。村里的老支书，带着调解员逐户上门。\n结尾的一句话。");
        assertThat(text.again()).isEqualTo(1);
        assertThat(text.lines()).hasSize(2);
        assertThat(text.lines().getFirst().pieces().get(1))
                .isEqualTo(new LastYearText.Piece("村里的老支书，带着调解员逐户上门。", "own2", "原句"));
    }

    @Test
    void tellsWhereOnlyFiguresDiffer() {
        LastYearText text = beside("全年举办法治培训8期，培训干部164人次。", "全年举办法治培训6期，培训干部120人次。");
        assertThat(text.lines().getFirst().pieces().getFirst().how()).isEqualTo("只换了数字");
    }

    @Test
    void leavesShortSentencesAlone() {
        assertThat(beside("现报告如下。", "现报告如下。").again()).isZero();
    }

    @Test
    void showsTheWordingOfACitedArticle() throws BadStatute {
        Statutes statutes = Statutes.shipped()
                .with(List.of(StatuteParser.parse("澄砚区摊点管理办法\n第一条　为了规范摊点，制定本办法。\n第二条　本办法自发布之日起施行。\n")));
        List<Wording> found = Wording.in("依据《澄砚区摊点管理办法》第二条和《没有的办法》第一条办理。", statutes);
        assertThat(found).containsExactly(new Wording("《澄砚区摊点管理办法》第二条", List.of("本办法自发布之日起施行。")));
    }
}
