package cn.mingfa.catalogue.rows;

import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.matter.MatterType.Role;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Chapter E of the inventory: supervision received, disputes. */
class SupervisionRowsTest {

    private static final String END = "2026-12-20";
    private final Office office = new Office();

    /** A reconsideration case decided so. */
    static UUID reconsideration(Office office, String decided, String result) {
        UUID file = office.open(
                "reconsideration_case",
                "2026-03-23",
                "case_name",
                "不服处罚复议案",
                "act_kind",
                "penalty",
                "body",
                "区政府",
                "case_unit",
                "综合执法队");
        office.act(file, "start_ordinary", "2026-03-23", "accepted_on", "2026-03-20");
        office.file(file, "2026-04-01");
        office.act(file, "answer", "2026-04-01", "answer_files", "1｜答复书｜程序合法｜1-4\n2｜证据目录", "answered_on", "2026-04-01");
        office.act(file, "decide", decided, "decided_on", decided, "result", result);
        return file;
    }

    static UUID litigation(Office office, String result, String... attendance) {
        UUID file = Trials.expropriation(office);
        office.act(file, "attend", "2026-04-20", "hearings", String.join("\n", attendance));
        if (!result.isEmpty()) {
            office.act(
                    file,
                    "judge",
                    "2026-06-01",
                    "judged_on",
                    "2026-06-01",
                    "judgment_kind",
                    "judgment",
                    "result",
                    result);
        }
        return file;
    }

    @Test
    void row40_supplementsAreTakenInWithAndWithoutMoreTime() {
        for (boolean moreTime : new boolean[] {false, true}) {
            Office office = new Office();
            UUID asked = office.open(
                    "reconsideration_handling",
                    "2026-03-02",
                    "case_name",
                    "不服占道处罚案",
                    "applicant",
                    "江远",
                    "respondent",
                    "栖禾镇人民政府",
                    "forwarded",
                    "否");
            office.act(asked, "correct", "2026-03-04", "correct_note", "请补充被申请行为的文书");
            if (moreTime) {
                office.act(asked, "grant_time", "2026-03-06");
            }
            office.act(asked, moreTime ? "corrected_longer" : "corrected", "2026-03-10");
            assertThat(office.stage(asked)).isEqualTo("received");
        }
    }

    @Test
    @DisplayName("row 37: the rating comes by the deputy's link only, and shows its denominator")
    void onlyTheDeputyRates() {
        UUID proposal = office.open("proposal", "2026-03-02", "subject", "增设停车位", "kind", "npc", "proposer", "代表甲");
        office.open("proposal", "2026-03-02", "subject", "修路灯", "kind", "npc", "proposer", "代表乙");
        office.act(proposal, "take_npc", "2026-03-03");
        office.file(proposal, "2026-05-08");
        office.act(proposal, "answer", "2026-05-08", "answered_on", "2026-05-08", "grade", "a", "contacted", "是");
        assertThat(office.refusal(proposal, "rate", "2026-05-10", "satisfaction", "satisfied"))
                .anyMatch(s -> s.contains("外部人员"));
        assertThat(office.refusal(proposal, "close", "2026-05-10", "satisfaction", "satisfied"))
                .anyMatch(s -> s.contains("不填写"));
        assertThat(office.watch("proposal_not_rated", "2026-06-01")).hasSize(1);
        office.act(proposal, "close", "2026-06-02");
        office.act(Set.of(Role.OUTSIDER), proposal, "rate", "2026-06-10", "satisfaction", "satisfied");

        assertThat(office.parts("proposal_satisfaction_rate", END)).isEqualTo("1/1");
        assertThat(office.letters(proposal, END).get("proposal_reply")).contains("A类");
    }

    @Test
    @DisplayName("row 38: a reply without proof is replied, not rectified")
    void replyIsNotRectification() {
        UUID letter = office.open(
                "procuratorial_suggestion",
                "2026-03-02",
                "subject",
                "窨井盖管护",
                "kind",
                "general",
                "letter_number",
                "1号",
                "procuratorate",
                "区检察院");
        office.act(letter, "take_general", "2026-03-03");
        office.file(letter, "2026-04-20");
        office.act(letter, "reply", "2026-04-20", "measures", "全面排查", "replied_on", "2026-04-20");
        assertThat(office.watch("suggestion_not_rectified", "2026-04-21"))
                .singleElement()
                .asString()
                .contains("窨井盖");
        assertThat(office.refusal(letter, "close", "2026-05-01", "rectified_on", "2026-05-01", "rectified", "完成"))
                .anyMatch(s -> s.contains("整改证明材料"));
        assertThat(office.refusal(
                        letter, "close", "2026-05-01", "rectified_on", "2026-05-01", "rectified", "完成", "proof", "验收单"))
                .anyMatch(s -> s.contains("还没有上传"));
        assertThat(office.figure("procuratorial_rectified_count", END)).isEqualTo("0");
        office.file(letter, "2026-05-01", "整改材料");
        office.act(letter, "close", "2026-05-01", "rectified_on", "2026-05-01", "rectified", "完成", "proof", "验收单");
        assertThat(office.figure("procuratorial_rectified_count", END)).isEqualTo("1");
        assertThat(office.due(letter, "jc.general").day()).isEqualTo("2026-05-06");
    }

    @Test
    @DisplayName("row 39: attendance counts per instance; heads of lower organs do not; reasons for the rest")
    void attendancePerInstance() {
        litigation(office, "dismissed", "一审｜2026-04-20｜是｜正职负责人", "二审｜2026-06-20｜是｜下级机关负责人｜无正当理由");
        litigation(office, "", "一审｜2026-04-20｜是｜仅工作人员｜不可抗力", "一审｜2026-04-25｜否｜正职负责人");

        assertThat(office.parts("principal_appearance_rate", END)).isEqualTo("1/3");
        assertThat(office.figure("lawful_absence_count", END)).isEqualTo("1");
    }

    @Test
    @DisplayName("row 39: hearings of the coming days are shown for the principal's diary")
    void hearingsAhead() {
        UUID file = Trials.disclosure(office, "2026-04-01");
        assertThat(office.watch("hearing_soon", "2026-04-05")).hasSize(1);
        assertThat(office.watch("hearing_soon", "2026-04-04")).isEmpty();
        assertThat(office.due(file, "xzss.head_notice").day()).isEqualTo("2026-04-17");
    }

    @Test
    @DisplayName("row 40: the answer file lists its papers in the order the reviewing body wants")
    void answerFileInOrder() {
        UUID file = reconsideration(office, "2026-05-10", "upheld");
        assertThat(String.valueOf(office.matter(file).fields().get("answer_files")))
                .matches("(?s).*答复书.*证据目录.*");
        assertThat(office.due(file, "fy.answer").day()).isEqualTo("2026-04-07");
        assertThat(office.figure("reconsideration_upheld_count", END)).isEqualTo("1");
    }

    @Test
    @DisplayName("row 41: none lost equals the query, and open cases stand beside it")
    void noneLostBesideOpenCases() {
        litigation(office, "dismissed", "一审｜2026-04-20｜是｜副职负责人");
        litigation(office, "", "一审｜2026-04-20｜是｜副职负责人");

        assertThat(office.figure("litigation_lost_count", END)).isEqualTo("0");
        assertThat(office.parts("litigation_lost_rate", END)).isEqualTo("0/1");
        assertThat(office.figure("litigation_pending_count", END)).isEqualTo("1");
        assertThat(office.watch("case_open", END)).hasSize(2);
        assertThat(office.figure("admin_dispute_count", END)).isEqualTo("2");
    }

    @Test
    @DisplayName("row 42: agreed positions are kept until they run out")
    void positionsAreKept() {
        UUID position = office.open(
                "case_coordination",
                "2026-03-03",
                "question",
                "停产停业损失如何补",
                "topic",
                "expropriation",
                "participants",
                "法院、司法局");
        office.act(position, "agree", "2026-03-05", "position", "按评估", "valid_to", "2026-10-01");
        assertThat(office.figure("agreed_position_count", "2026-10-01")).isEqualTo("1");
        assertThat(office.figure("agreed_position_count", "2026-10-02")).isEqualTo("0");
    }

    @Test
    @DisplayName("row 43: rules an inspection caused are linked")
    void rectificationLeadsToRules() {
        assertThat(Office.CATALOGUE.matterType("issue").orElseThrow().openings())
                .anySatisfy(opening -> {
                    assertThat(opening.type()).isEqualTo("internal_rule");
                    assertThat(opening.link()).isEqualTo(LinkType.LED_TO);
                });
    }

    @Test
    @DisplayName("row 44: each item of public supervision has a reply or a reason")
    void replyOrReason() {
        UUID item = office.open("public_supervision", "2026-03-03", "subject", "井盖缺失", "source", "media");
        assertThat(office.refusal(item, "close", "2026-03-05")).anyMatch(s -> s.contains("写明理由"));
        office.act(item, "close", "2026-03-05", "reply", "已修复", "replied_on", "2026-03-05");
        assertThat(office.parts("public_supervision_reply_rate", END)).isEqualTo("1/1");
    }
}
