package cn.mingfa.platform.planning;

import cn.mingfa.document.DocxWriter;
import cn.mingfa.document.OfficialDocument;
import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.figure.Figure;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.LedgerOffice;
import cn.mingfa.platform.ledger.MatterView;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Rows 1, 2 and 6 of the inventory as their pages show them. */
class DutiesTest {

    private static final Period QUARTER = new Period(2026, 3);
    private static final Period YEAR = new Period(2026, 0);

    private static PlanningWorld world;
    private static UUID heard;
    private static UUID court;
    private static UUID act;
    private static UUID meeting;

    @BeforeAll
    static void open() {
        world = new PlanningWorld();
        LedgerOffice office = world.office;
        heard = duty("听取法治工作汇报", "G1", "2026-01-05");
        court = duty("负责人出庭应诉", "G5", "2026-01-05");
        duty("不再适用的职责", "G2", "2025-01-05", "2025-12-31");
        meeting = office.open("meeting", "2026-08-18", "title", "法治专题会", "kind", "法治建设专题会议");
        act = act("听取上半年汇报", "G1", "2026-08-18");
        office.link(act, LinkType.PART_OF, heard);
        office.link(meeting, LinkType.LED_TO, act);
        office.file(act, "会议纪要.txt");
        act("过问一起信访", "G3", "2026-09-02");
        UUID spring = act("一季度听取汇报", "G1", "2026-02-03");
        office.link(spring, LinkType.PART_OF, heard);
        office.open(
                "division_of_work",
                "2026-01-05",
                "member",
                "周砚",
                "post",
                "镇长",
                "work",
                "行政执法、普法宣传",
                "law_duty",
                "抓执法规范",
                "valid_from",
                "2026-01-05");
        office.open(
                "plan_task",
                "2026-01-08",
                "title",
                "规范执法",
                "responsible",
                "综合执法队",
                "planned_finish",
                "2026-06-30",
                "accountable",
                "周砚",
                "field",
                "行政执法");
    }

    @AfterAll
    static void close() {
        world.close();
    }

    private static UUID duty(String title, String kind, String from, String... to) {
        String[] pairs = {"title", title, "duty", kind, "leader", "周砚", "post", "镇长", "valid_from", from, "valid_to", ""
        };
        if (to.length == 0) {
            return world.office.open("duty_item", from, java.util.Arrays.copyOf(pairs, 10));
        }
        pairs[11] = to[0];
        return world.office.open("duty_item", from, pairs);
    }

    private static UUID act(String title, String kind, String on) {
        return world.office.open(
                "duty_act",
                on,
                "title",
                title,
                "duty",
                kind,
                "leader",
                "周砚",
                "manner",
                "亲自过问",
                "source_kind",
                "会议纪要",
                "source_record",
                "纪要〔2026〕8号");
    }

    @Test
    @DisplayName("row 1: a duty shows its dated acts with documents and where they came from, or none")
    void everyDutyShowsItsActsOrNone() {
        DutySheet sheet = world.duties.sheet("周砚", QUARTER, world.view());

        assertThat(sheet.duties()).extracting(DutySheet.Duty::id).containsExactlyInAnyOrder(heard, court);
        assertThat(sheet.gaps()).extracting(DutySheet.Duty::title).containsExactly("负责人出庭应诉");
        DutySheet.Duty duty = sheet.duties().stream()
                .filter(d -> d.id().equals(heard))
                .findFirst()
                .orElseThrow();
        assertThat(duty.acts()).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(act);
            assertThat(one.on()).isEqualTo(LocalDate.of(2026, 8, 18));
            assertThat(one.source()).isEqualTo("纪要〔2026〕8号");
            assertThat(one.papers()).extracting(DutySheet.Paper::name).containsExactly("会议纪要.txt");
            assertThat(one.from()).extracting(DutySheet.Origin::id).containsExactly(meeting);
        });
    }

    @Test
    void inShortTheSameActsAndGapsAsOnTheSheet() {
        DutySheet sheet = world.duties.sheet("周砚", QUARTER, world.view());
        DutyBrief brief = world.duties.brief("周砚", QUARTER, world.view());

        assertThat(brief.duties()).isEqualTo(sheet.duties().size());
        assertThat(brief.gaps())
                .extracting(DutyBrief.Gap::id)
                .containsExactlyElementsOf(
                        sheet.gaps().stream().map(DutySheet.Duty::id).toList());
        assertThat((long) brief.acts().size()).isEqualTo(sheet.acts());
        assertThat(brief.acts())
                .extracting(DutyBrief.Act::on)
                .containsExactly(LocalDate.of(2026, 9, 2), LocalDate.of(2026, 8, 18));
        assertThat(world.duties.brief("沈若谷", QUARTER, world.view()).isEmpty()).isTrue();
    }

    @Test
    void anActOutsideTheListStandsByItselfWithTheDutyItMayBelongTo() {
        DutySheet sheet = world.duties.sheet("周砚", QUARTER, world.view());

        assertThat(sheet.loose()).singleElement().satisfies(one -> {
            assertThat(one.title()).isEqualTo("过问一起信访");
            assertThat(one.hint()).isEmpty();
        });
        assertThat(sheet.acts()).isEqualTo(2);
    }

    @Test
    void coveredDutiesAreThoseTheIndicatorCounts() {
        DutySheet sheet = world.duties.sheet("周砚", YEAR, world.view());
        Figure rate = world.lookup
                .figures()
                .tally(
                        "duty_item_covered_rate",
                        world.lookup.scope(YEAR.from(), YEAR.to(), world.view()),
                        world.office.principal())
                .figure();

        assertThat(rate).isInstanceOfSatisfying(Figure.Number.class, number -> {
            assertThat(number.ratio().orElseThrow().numerator()).isEqualByComparingTo(String.valueOf(sheet.covered()));
            assertThat(number.ratio().orElseThrow().denominator())
                    .isEqualByComparingTo(String.valueOf(sheet.duties().size()));
        });
    }

    @Test
    @DisplayName("row 2: a field without a task is a gap, an unfinished one past its day is late")
    void fieldsShowTheirTasks() {
        DutySheet sheet = world.duties.sheet("周砚", QUARTER, world.view());

        assertThat(sheet.fields()).extracting(DutySheet.Field::label).containsExactly("行政执法", "普法宣传");
        assertThat(sheet.fields().getFirst().late()).isEqualTo(1);
        assertThat(sheet.fields().getLast().tasks()).isEmpty();
    }

    @Test
    void thePaperSaysNoneWhereNothingWasDone() {
        DutySheet sheet = world.duties.sheet("周砚", QUARTER, world.view());
        OfficialDocument paper = DutyPaper.of(sheet, "栖禾镇人民政府", LedgerOffice.TODAY);

        assertThat(paper.plainText())
                .startsWith("周砚2026年第三季度履行推进法治建设职责情况")
                .contains("8月18日亲自过问：听取上半年汇报（依据：纪要〔2026〕8号；台账编号：")
                .containsPattern("、负责人出庭应诉\n无。");
        assertThat(new DocxWriter().toBytes(paper)).isNotEmpty();
    }

    @Test
    @DisplayName(
            "row 6: the draft holds acts of the ledger only, each paragraph with its rows; what is missing is told aside")
    void theStatementSaysWhatTheLedgerHolds() {
        UUID id = statement();
        StatementDraft draft = world.statements.draft(id, world.office.principal(), LedgerOffice.TODAY);
        String text = draft.document().plainText();

        assertThat(text)
                .contains("登记履职2次：")
                .contains("8月18日亲自过问“听取上半年汇报”（依据纪要〔2026〕8号）")
                .contains("2月3日亲自过问“一季度听取汇报”")
                .doesNotContain("出庭")
                .endsWith("周砚\n2026年11月20日\n");
        assertThat(draft.silent())
                .anyMatch(silence ->
                        silence.sentence().contains("负责人出庭应诉") && silence.href().equals("/matters/" + court));
        assertThat(draft.passages())
                .filteredOn(passage -> passage.text().contains("听取上半年汇报"))
                .singleElement()
                .satisfies(passage -> {
                    assertThat(passage.rows()).hasSize(2);
                    assertThat(passage.figures())
                            .allSatisfy(figure -> assertThat(figure.rows()).hasSize(2));
                });
    }

    @Test
    void everyFigureOfADraftIsTheNumberOfItsRows() {
        StatementDraft draft = world.statements.draft(statement(), world.office.principal(), LedgerOffice.TODAY);

        assertThat(draft.passages())
                .flatExtracting(StatementDraft.Passage::figures)
                .isNotEmpty()
                .allSatisfy(figure -> {
                    String digits = figure.written().replaceAll("[^0-9]", "");
                    assertThat(Integer.parseInt(digits)).isEqualTo(figure.rows().size());
                });
    }

    @Test
    void aKeptDraftLiesOnFileWithItsRowsAndFillsTheText() {
        UUID id = statement();
        world.statements.keep(id, world.office.principal(), LedgerOffice.TODAY);

        MatterView kept = world.office.ledger().open(id, world.office.principal());
        assertThat(kept.evidence())
                .extracting(file -> file.name())
                .containsExactlyInAnyOrder("周砚2026年述法报告（草稿）.docx", "周砚2026年述法报告（来源事项）.csv");
        assertThat(kept.matter().stage()).isEqualTo("drafted");
        assertThat(kept.matter().fields().get("text"))
                .isInstanceOfSatisfying(
                        Value.Text.class, text -> assertThat(text.text()).contains("听取上半年汇报"));

        world.statements.keep(id, world.office.principal(), LedgerOffice.TODAY);
        assertThat(world.office
                        .ledger()
                        .open(id, world.office.principal())
                        .matter()
                        .done())
                .containsEntry("draft", 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aDraftBrokenOffAnywhereLeavesNothingAndIsKeptWholeTheNextTime(int writes) {
        UUID id = statement();
        User leader = world.office.principal();
        MatterView before = world.office.ledger().open(id, leader);

        assertThatThrownBy(() -> world.breakingOffAfter(writes).keep(id, leader, LedgerOffice.TODAY))
                .hasMessage("the power went");

        MatterView after = world.office.ledger().open(id, leader);
        assertThat(after.matter()).isEqualTo(before.matter());
        assertThat(after.journal()).isEqualTo(before.journal());
        assertThat(after.evidence()).isEmpty();

        world.statements.keep(id, leader, LedgerOffice.TODAY);
        MatterView kept = world.office.ledger().open(id, leader);
        assertThat(kept.matter().stage()).isEqualTo("drafted");
        assertThat(kept.evidence()).hasSize(2);
        assertThat(kept.journal()).hasSize(before.journal().size() + 3);
    }

    private static UUID statement() {
        return world.office.open("duty_statement", "2026-11-02", "leader", "周砚", "post", "镇长", "year", "2026");
    }

    @Test
    void nobodyElsesActsAreWrittenIn() {
        UUID other = world.office.open("duty_statement", "2026-11-02", "leader", "林澄", "post", "副镇长", "year", "2026");
        StatementDraft draft = world.statements.draft(other, world.office.principal(), LedgerOffice.TODAY);

        assertThat(draft.speaks()).isFalse();
        assertThat(draft.document().plainText()).doesNotContain("听取上半年汇报");
    }

    @Test
    void leadersAreThoseWithDutiesFirst() {
        assertThat(world.duties.leaders(world.view(), 2026)).first().isEqualTo("周砚");
        assertThat(world.duties.leaders(View.of(world.office.neighbour(), LedgerOffice.TODAY), 2026))
                .isEmpty();
    }
}
