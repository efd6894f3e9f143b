package cn.mingfa.catalogue.rows;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A matter's clock is the clock of its kind: nobody picks a longer one by picking another button. */
class KindsAndClocksTest {

    private final Office office = new Office();

    @ParameterizedTest(name = "row 38: a letter of kind {0} is not taken in by {1}, but by {2}")
    @CsvSource({
        "urgent, take_general, take_urgent, jc.public_interest_urgent, 2026-03-17",
        "urgent, take_public_interest, take_urgent, jc.public_interest_urgent, 2026-03-17",
        "public_interest, take_urgent, take_public_interest, jc.public_interest, 2026-05-06",
        "general, take_urgent, take_general, jc.general, 2026-05-06"
    })
    void suggestionsHaveTheClockOfTheirKind(String kind, String wrong, String right, String rule, String due) {
        UUID letter = office.open(
                "procuratorial_suggestion",
                "2026-03-02",
                "subject",
                "河道排污",
                "kind",
                kind,
                "letter_number",
                "1号",
                "procuratorate",
                "区检察院");
        assertThat(office.refusal(letter, wrong, "2026-03-03")).isNotEmpty();
        office.act(letter, right, "2026-03-03");
        assertThat(office.due(letter, rule).day()).isEqualTo(due);
    }

    @ParameterizedTest(name = "row 37: {0} is not taken in by {1}")
    @CsvSource({"npc, take_cppcc", "cppcc, take_npc", "cppcc, take_npc_complex"})
    void proposalsHaveTheClockOfTheirKind(String kind, String wrong) {
        UUID proposal = office.open("proposal", "2026-03-02", "subject", "增设停车位", "kind", kind, "proposer", "代表甲");
        assertThat(office.refusal(proposal, wrong, "2026-03-03")).isNotEmpty();
    }

    @Test
    @DisplayName("9 and row 27: a market document cannot run on the shorter period, nor go on without comments")
    void marketDocumentsRunThirtyDays() {
        UUID document = office.open(
                "normative_document", "2026-01-05", "title", "停车办法", "drafter", "建设办", "market", "是", "affects", "否");
        assertThat(office.refusal(document, "comment", "2026-03-02", "comment_on", "2026-03-02"))
                .anyMatch(s -> s.contains("30日"));
        assertThat(office.refusal(document, "ready", "2026-03-02")).anyMatch(s -> s.contains("没有公开征求意见"));
        office.act(document, "comment_market", "2026-03-02", "comment_on", "2026-03-02");
        assertThat(office.due(document, "gfxwj.comment_market").day()).isEqualTo("2026-04-01");
    }

    @ParameterizedTest(name = "9 and row 24: a consultation on {0} is opened by {1} alone")
    @CsvSource({
        "decision, open_decision",
        "market, open_market",
        "document, open_document",
        "legislation, open_other",
        "suggestion, open_other"
    })
    void consultationsHaveThePeriodOfTheirKind(String kind, String right) {
        UUID asked = office.open(
                "public_consultation",
                "2026-03-02",
                "title",
                "停车办法",
                "kind",
                kind,
                "note",
                "说明",
                "until",
                "2026-04-02");
        for (String way : new String[] {"open_decision", "open_market", "open_document", "open_other"}) {
            assertThat(office.refusal(asked, way, "2026-03-02").isEmpty())
                    .as(way)
                    .isEqualTo(way.equals(right));
        }
    }

    @ParameterizedTest(name = "9 and row 25: a review of {0} runs by {1} alone")
    @CsvSource({
        "decision, accept_decision",
        "normative_document, accept_document",
        "contract, accept_contract",
        "other_document, accept_contract"
    })
    void reviewsHaveThePeriodOfTheirKind(String kind, String right) {
        UUID review = office.open(
                "legality_review",
                "2026-03-02",
                "subject",
                "送审稿",
                "kind",
                kind,
                "submitter",
                "建设办",
                "reviewers",
                "法律顾问");
        for (String way : new String[] {"accept_decision", "accept_document", "accept_contract"}) {
            assertThat(office.refusal(review, way, "2026-03-02").isEmpty())
                    .as(way)
                    .isEqualTo(way.equals(right));
        }
    }

    @Test
    @DisplayName("row 58: a transferred petition cannot lose its five days for objections")
    void petitionsAreSortedByTheirSource() {
        UUID transferred =
                office.open("petition", "2026-03-02", "subject", "噪声", "petitioner", "某人", "source", "transferred");
        assertThat(office.refusal(transferred, "sort_direct", "2026-03-03")).anyMatch(s -> s.contains("转送交办"));
        office.act(transferred, "sort_transferred", "2026-03-03");
        assertThat(office.due(transferred, "xf.object").day()).isEqualTo("2026-03-09");

        UUID direct = office.open("petition", "2026-03-02", "subject", "噪声", "petitioner", "某人", "source", "direct");
        assertThat(office.refusal(direct, "sort_transferred", "2026-03-03")).isNotEmpty();
    }

    @Test
    @DisplayName("row 66: casualties of a fire are reported again within seven days, not thirty")
    void emergenciesHaveTheClockOfTheirKind() {
        UUID fire = incident("road_fire");
        office.act(fire, "report_unit", "2026-05-02");
        office.act(fire, "reported", "2026-05-02", "reported_at", "2026-05-02 09:30", "reported_to", "区应急管理局");
        assertThat(office.refusal(fire, "supplement_start", "2026-05-03")).anyMatch(s -> s.contains("7日"));
        office.act(fire, "supplement_start_road", "2026-05-03");
        assertThat(office.due(fire, "aq.supp_road_fire").day()).isEqualTo("2026-05-09");

        UUID epidemic = incident("health");
        assertThat(office.refusal(epidemic, "report_unit", "2026-05-02")).isNotEmpty();
        assertThat(office.refusal(epidemic, "report_level", "2026-05-02")).isNotEmpty();
        assertThat(office.refusal(epidemic, "report_major", "2026-05-02")).anyMatch(s -> s.contains("等级"));
        office.act(epidemic, "report_health", "2026-05-02");
        assertThat(office.due(epidemic, "ws.level").due()).isEqualTo("2026-05-02T11:00");
    }

    private UUID incident(String kind) {
        return office.open(
                "incident",
                "2026-05-02",
                "title",
                "仓库事件",
                "kind",
                kind,
                "happened_at",
                "2026-05-02 08:40",
                "known_at",
                "2026-05-02 09:00",
                "place",
                "芷汀镇");
    }

    @Test
    @DisplayName("row 40: a review in simple procedure is suspended as well, and its thirty days wait")
    void simpleProcedureIsSuspendedAsWell() {
        UUID review = office.open(
                "reconsideration_case",
                "2026-03-23",
                "case_name",
                "公开答复复议",
                "applicant",
                "某人",
                "act_kind",
                "disclosure",
                "procedure",
                "simple",
                "body",
                "区人民政府",
                "case_unit",
                "党政办");
        office.act(review, "start_simple", "2026-03-23", "accepted_on", "2026-03-20");
        office.file(review, "2026-03-25");
        office.act(review, "answer", "2026-03-25", "answer_files", "1｜答复书", "answered_on", "2026-03-25");
        office.act(review, "suspend_simple", "2026-03-30", "suspend_ground", "等待另案");
        office.act(review, "resume_simple", "2026-04-09");
        assertThat(office.due(review, "fy.decide_simple").day()).isEqualTo("2026-04-30");
    }
}
