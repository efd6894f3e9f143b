package cn.mingfa.report;

import cn.mingfa.catalogue.Outline;
import cn.mingfa.document.OfficialDocument;
import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.figure.Formula;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DraftingTest {

    private static final Outline.Stated EXAM = new Outline.Stated(
            "考试{=law_exam_count}，合格率为{=law_exam_pass_rate}。", Optional.empty(), Optional.of("年内没有组织考试。"));
    private static final Outline.Stated SUGGESTIONS = new Outline.Stated(
            "收到检察建议{=procuratorial_suggestion_received_count}。", Optional.of("没有收到检察建议。"), Optional.empty());
    private static final Outline.Stated VISITS =
            new Outline.Stated("网站访问{=website_visit_count}。", Optional.empty(), Optional.empty());

    @Test
    void saysZeroInItsOwnWords() {
        assertThat(Township.body(new Township().draft(Township.outline(SUGGESTIONS))))
                .isEqualTo("没有收到检察建议。");
    }

    @Test
    void saysNotApplicableInItsOwnWords() {
        assertThat(Township.body(new Township().draft(Township.outline(EXAM)))).isEqualTo("年内没有组织考试。");
    }

    @Test
    void bindsEveryNumber() {
        Draft draft = new Township()
                .with(
                        "exam",
                        "2026-10-20",
                        "closed",
                        "topic",
                        "学法考试",
                        "kind",
                        "study",
                        "should_sit",
                        "50",
                        "sat",
                        "50",
                        "passed",
                        "48")
                .draft(Township.outline(EXAM));
        assertThat(Township.body(draft)).isEqualTo("考试1场，合格率为96%。");
        assertThat(draft.figures()).extracting(DraftFigure::id).containsExactly("f1", "f2");
        assertThat(draft.document().body().getLast())
                .isEqualTo(new OfficialDocument.Paragraph(List.of(
                        new OfficialDocument.Text("考试"),
                        new OfficialDocument.Bound("f1", "1场"),
                        new OfficialDocument.Text("，合格率为"),
                        new OfficialDocument.Bound("f2", "96%"),
                        new OfficialDocument.Text("。"))));
        assertThat(DraftCheck.check(draft.document(), draft.figures())).isEmpty();
    }

    @Test
    void keepsSilentWhereNothingIsOnRecordAndNamesTheGap() {
        Draft draft = new Township().draft(Township.outline(VISITS));
        assertThat(Township.body(draft)).isEqualTo("【待填：举措和成效】");
        assertThat(draft.gaps()).extracting(Gap::what).containsExactly("网站总访问量", "举措和成效");
        assertThat(draft.progress().getFirst().missing()).containsExactly("网站总访问量");
        assertThat(draft.progress().getFirst().filled()).isZero();
    }

    @Test
    void leavesBracketsOutWhereTheirFigureIsZero() {
        var sentence = new Outline.Stated(
                "按形式，[讲座{=law_lecture_count}，][研讨{=study_discussion_count}，]。", Optional.empty(), Optional.empty());
        var town = new Township();
        assertThat(Township.body(town.draft(Township.outline(sentence)))).contains("待填");
        town.with("study_session", "2026-03-01", "closed", "topic", "讲座", "kinds", "lecture", "participants", "9");
        assertThat(Township.body(town.draft(Township.outline(sentence)))).isEqualTo("按形式，讲座1次。");
    }

    @Test
    void countsOffWhatItTells() {
        var each = new Outline.Each(
                new Formula.Selection("plan_task", "occurred_on", new Condition.All(List.of())),
                "{title}[，原因是{cause}]",
                true,
                10,
                Optional.empty());
        var announced = new Outline.Plain("主要有：");
        var town = new Township();
        assertThat(Township.body(town.draft(Township.outline(announced, each)))).contains("待填");
        town.task("shortcoming", "普法形式单一。");
        assertThat(Township.body(town.draft(Township.outline(announced, each)))).isEqualTo("主要有：普法形式单一。");
        town.task("shortcoming", "送审偏晚", "cause", "时限掌握不准");
        assertThat(Township.body(town.draft(Township.outline(announced, each))))
                .isEqualTo("主要有：一是普法形式单一；二是送审偏晚，原因是时限掌握不准。");
    }

    @Test
    void marksAFieldThatShouldBeSaidAndIsEmpty() {
        Draft draft = new Township().task("shortcoming", "普法形式单一").draft();
        assertThat(draft.document().plainText()).contains("普法形式单一，主要原因是【待填：原因】");
        assertThat(draft.gaps())
                .anyMatch(gap ->
                        gap.what().equals("原因") && gap.paragraph().equals(Optional.of("shortcomings.shortcomings")));
    }

    @Test
    void neverSaysPersonalData() {
        var each = new Outline.Each(
                new Formula.Selection("petition", "occurred_on", new Condition.All(List.of())),
                "{petitioner}反映{subject}",
                false,
                10,
                Optional.empty());
        Draft draft = new Township()
                .with(
                        "petition",
                        "2026-03-01",
                        "registered",
                        "subject",
                        "噪声",
                        "petitioner",
                        "陆敏",
                        "form",
                        "visit",
                        "source",
                        "direct",
                        "backlog",
                        "否")
                .draft(Township.outline(each));
        assertThat(Township.body(draft)).isEqualTo("×××反映噪声。");
    }

    @Test
    void numbersPartsAndSectionsAfterLeavingOut() {
        Draft draft = new Township()
                .trained()
                .with(
                        "reception",
                        "2026-04-02",
                        "closed",
                        "topic",
                        "物业",
                        "leader",
                        "镇长",
                        "persons",
                        "5",
                        "beijing",
                        "否",
                        "result",
                        "已答复")
                .draft();
        List<String> numbers = draft.paragraphs().stream()
                .map(DraftParagraph::number)
                .filter(number -> !number.isEmpty())
                .toList();
        assertThat(numbers.stream().filter(n -> n.endsWith("、"))).containsExactly("一、", "二、", "三、", "四、", "五、");
        assertThat(numbers.stream().filter(n -> n.startsWith("（")).limit(3)).containsExactly("（一）", "（二）", "（三）");
        assertThat(draft.document().title()).isEqualTo("栖禾镇人民政府2026年法治政府建设情况报告");
    }

    @Test
    void keepsRequiredPartsWithoutContentAsGaps() {
        Draft draft = new Township().draft();
        assertThat(draft.document().plainText()).contains("【待填：存在的不足和原因】", "【待填：2027年推进法治政府建设的主要安排】");
        assertThat(draft.gaps()).extracting(Gap::sentence).allMatch(sentence -> sentence.endsWith("。"));
    }

    @Test
    void givesSourcesWithTokensForEditing() {
        Draft draft = new Township().trained().draft();
        DraftParagraph paragraph = draft.paragraphs().stream()
                .filter(p -> p.id().equals("achievements.enforcement"))
                .findFirst()
                .orElseThrow();
        assertThat(paragraph.source())
                .isEqualTo(
                        "规范行政执法，落实法制审核。\n组织行政执法培训{=enforcement_training_count}，培训行政执法人员{=enforcement_training_persons}。");
    }
}
