package cn.mingfa.catalogue.rows;

import cn.mingfa.kernel.condition.LinkType;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Chapter B of the inventory: learning. */
class LearningRowsTest {

    private static final String END = "2026-12-20";
    private final Office office = new Office();

    @Test
    @DisplayName(
            "rows 11, 12, 13: one session under several names is one session; which laws were studied is a question")
    void sessionCountsOnce() {
        office.open(
                "study_session",
                "2026-03-03",
                "topic",
                "学习预算法",
                "kinds",
                "第一议题、理论学习中心组、三会一课",
                "participants",
                "30",
                "studied",
                "预算法｜法律");

        assertThat(office.figure("study_session_count", END)).isEqualTo("1");
        assertThat(office.figure("first_topic_study_count", END)).isEqualTo("1");
        assertThat(office.figure("branch_study_count", END)).isEqualTo("1");
        assertThat(office.figure("law_studied_count", END)).isEqualTo("1");
        assertThat(Office.CATALOGUE
                        .matterType("study_session")
                        .orElseThrow()
                        .evidence()
                        .requiredToClose())
                .isFalse();
    }

    @Test
    @DisplayName("row 14: a standing meeting has a study topic or a stated reason")
    void standingMeetingHasStudyOrReason() {
        UUID meeting = meeting("第一次常务会议");
        UUID second = meeting("第二次常务会议");
        office.open("meeting", "2026-03-04", "title", "第三次常务会议", "kind", "standing", "no_study_reason", "紧急会议");
        assertThat(office.watch("standing_without_study", END)).hasSize(2);

        UUID study =
                office.open("study_session", "2026-03-04", "topic", "会前学法", "kinds", "常务会议会前学法", "participants", "12");
        office.link(study, LinkType.PART_OF, meeting);
        assertThat(office.watch("standing_without_study", END))
                .singleElement()
                .asString()
                .contains("第二次");
        assertThat(office.stage(second)).isEqualTo("held");
    }

    private UUID meeting(String title) {
        UUID meeting = office.open("meeting", "2026-03-04", "title", title, "kind", "standing");
        office.act(meeting, "hold", "2026-03-04", "minutes_number", "1");
        return meeting;
    }

    @Test
    @DisplayName("row 15: plan completion is computed from linked sessions")
    void planCompletion() {
        UUID plan = plan("宪法", "2026-04-10");
        plan("行政复议法", "2026-09-10");
        assertThat(office.refusal(plan, "finish", "2026-04-11")).anyMatch(s -> s.contains("学法记录"));
        UUID session = office.open("study_session", "2026-04-10", "topic", "宪法", "kinds", "集体学法", "participants", "20");
        office.link(session, LinkType.PART_OF, plan);
        office.act(plan, "finish", "2026-04-11");

        assertThat(office.parts("study_plan_completion_rate", END)).isEqualTo("1/2");
        assertThat(office.watch("study_plan_overdue", END))
                .singleElement()
                .asString()
                .contains("行政复议法");
    }

    private UUID plan(String topic, String on) {
        return office.open(
                "study_plan", "2026-01-10", "topic", topic, "form", "collective", "quarter", "q2", "planned_on", on);
    }

    @Test
    @DisplayName("row 16: an amended law gives notice to the holders of the post")
    void amendmentGivesNotice() {
        UUID law = office.open(
                "must_know_law",
                "2026-01-10",
                "law",
                "行政复议法",
                "kind",
                "law",
                "posts",
                "领导干部、审核人员",
                "version",
                "2023修订",
                "valid_from",
                "2026-01-10");
        office.act(law, "amend", "2026-07-01", "amended_on", "2026-07-01", "change", "细化受理条件");

        assertThat(office.watch("listed_law_amended", "2026-07-02"))
                .singleElement()
                .asString()
                .contains("领导干部")
                .contains("细化受理条件");
        office.act(law, "notify", "2026-07-03", "notified_on", "2026-07-03");
        assertThat(office.watch("listed_law_amended", "2026-07-04")).isEmpty();
        assertThat(office.parts("must_know_notice_rate", END)).isEqualTo("1/1");
    }

    @Test
    @DisplayName("row 17: a full rate has its denominator; none without those due")
    void rateHasDenominator() {
        assertThat(office.refusedAtOpening("exam", "2026-09-09", "topic", "学法考试", "sat", "40", "passed", "40"))
                .anyMatch(s -> s.contains("应考人数"));
        assertThat(office.figure("law_exam_pass_rate", END)).isEqualTo("NotApplicable");
        office.open(
                "exam",
                "2026-09-09",
                "topic",
                "学法考试",
                "should_sit",
                "42",
                "sat",
                "40",
                "passed",
                "40",
                "excellent",
                "31",
                "exemption",
                "两人援外");

        assertThat(office.parts("law_exam_participation_rate", END)).isEqualTo("40/42");
        assertThat(office.parts("law_exam_pass_rate", END)).isEqualTo("40/40");
    }

    @Test
    @DisplayName("row 18: a training is tied to the risk it answers")
    void trainingAnswersRisk() {
        UUID risk = office.open("risk", "2026-02-02", "title", "合同先签后审", "owner", "党政办");
        office.act(risk, "analyse", "2026-02-03", "cause", "流程不熟", "measure", "培训");
        assertThat(office.watch("risk_training_missing", END)).hasSize(1);

        UUID training =
                office.open("training", "2026-02-20", "topic", "合同审核", "audience", "staff", "person_times", "25");
        office.link(risk, LinkType.LED_TO, training);
        assertThat(office.watch("risk_training_missing", END)).isEmpty();
    }

    @Test
    @DisplayName("row 19: each suggestion of the staff has a reply")
    void suggestionsAreReplied() {
        UUID suggestion = office.open("staff_suggestion", "2026-03-03", "suggestion", "合并表格");
        assertThat(office.watch("suggestion_without_reply", "2026-04-10")).hasSize(1);
        office.act(suggestion, "reply", "2026-04-11", "reply", "已合并", "replied_on", "2026-04-11", "adopted", "是");

        assertThat(office.watch("suggestion_without_reply", "2026-04-12")).isEmpty();
        assertThat(office.parts("staff_suggestion_reply_rate", END)).isEqualTo("1/1");
    }

    @Test
    @DisplayName("indicators of court observation: events and person-times stand apart")
    void courtObservation() {
        office.open("court_observation", "2026-05-05", "case_name", "征收案", "court", "区法院", "persons", "25");

        assertThat(office.figure("court_observation_count", END)).isEqualTo("1");
        assertThat(office.figure("court_observation_persons", END)).isEqualTo("25");
    }
}
