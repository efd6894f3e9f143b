package cn.mingfa.catalogue.rows;

import cn.mingfa.catalogue.Coverage;
import cn.mingfa.kernel.condition.LinkType;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Chapter H of the inventory: law publicity and public legal service. */
class PublicityRowsTest {

    private static final String END = "2026-12-20";
    private final Office office = new Office();

    private UUID event(String on, String audience, String law, String... more) {
        String[] pairs = {"topic", "宣传", "audience", audience, "law_area", law};
        String[] all = java.util.Arrays.copyOf(pairs, pairs.length + more.length);
        System.arraycopy(more, 0, all, pairs.length, more.length);
        return office.open("publicity_event", on, all);
    }

    private UUID duty(String title, String audience, String law) {
        return office.open(
                "publicity_duty",
                "2026-01-10",
                "duty",
                title,
                "law_area",
                law,
                "laws",
                "有关法律",
                "audience",
                audience,
                "form",
                "进社区",
                "owner",
                "司法所",
                "year",
                "2026",
                "planned_on",
                "2026-06-01");
    }

    @Test
    @DisplayName("row 69: a task of the plan is linked with its activities")
    void planTasksHaveActivities() {
        UUID task = office.open(
                "plan_task",
                "2026-01-08",
                "title",
                "宪法宣传",
                "responsible",
                "司法所",
                "planned_finish",
                "2026-12-10",
                "plan",
                "publicity");
        assertThat(office.watch("plan_task_without_activity", "2026-09-02")).hasSize(1);
        office.link(event("2026-09-03", "residents", "constitution"), LinkType.PART_OF, task);
        assertThat(office.watch("plan_task_without_activity", "2026-09-04")).isEmpty();
        assertThat(office.figure("publicity_plan_activity_count", END)).isEqualTo("1");
    }

    @Test
    @DisplayName("row 70: uncovered duties are visible in October, not before")
    void uncoveredDutiesInOctober() {
        UUID covered = duty("民法典", "residents", "civil");
        duty("未成年人保护", "youth", "minor");
        office.link(event("2026-05-10", "residents", "civil"), LinkType.PART_OF, covered);

        assertThat(office.watch("publicity_duty_uncovered", "2026-09-30")).isEmpty();
        assertThat(office.watch("publicity_duty_uncovered", "2026-10-01"))
                .singleElement()
                .asString()
                .contains("未成年人保护")
                .contains("青少年");
        assertThat(office.parts("publicity_duty_covered_rate", END)).isEqualTo("1/2");
    }

    @Test
    @DisplayName("row 71: the number is a list; one event recorded twice counts once; the list item is asked for")
    void eventsAreAList() {
        UUID first = event("2026-05-10", "residents", "civil", "sessions", "2", "people_reached", "90");
        UUID again = event("2026-05-10", "residents", "civil", "sessions", "2", "people_reached", "90");
        office.link(again, LinkType.SAME_AS, first);

        assertThat(office.figure("publicity_event_count", END)).isEqualTo("2");
        assertThat(office.tally("publicity_event_count", END).rows()).hasSize(1);
        assertThat(office.watch("beneficiaries_plausible", END)).isEmpty();
        assertThat(office.watch("publicity_event_without_duty", END)).hasSize(1);
    }

    @Test
    @DisplayName("row 72: totals equal the sums of the channels")
    void totalsAreSumsOfChannels() {
        event("2026-05-10", "residents", "civil", "consultations", "12");
        for (String channel : new String[] {"on_site", "hotline", "web"}) {
            office.open("consultation_service", "2026-05-11", "topic", "日常咨询", "channel", channel, "persons", "5");
        }
        assertThat(office.figure("legal_consultation_count", END)).isEqualTo("27");
        assertThat(office.figure("consultation_channel_total", END)).isEqualTo("27");
        assertThat(office.watch("consultation_sum", END)).isEmpty();
    }

    @Test
    @DisplayName("row 73: audience by law by quarter; empty cells are gaps from October")
    void coverageShowsEmptyCells() {
        duty("民法典", "residents", "civil");
        duty("劳动法", "clients", "labour");
        event("2026-05-10", "residents", "civil");

        Coverage planned = office.matrix("publicity_duty_coverage", END);
        assertThat(planned.gaps()).containsExactly(new Coverage.Pair("clients", "labour"));
        assertThat(planned.matrix().showsGaps(java.time.LocalDate.of(2026, 9, 30)))
                .isFalse();
        assertThat(planned.matrix().showsGaps(java.time.LocalDate.of(2026, 10, 1)))
                .isTrue();
        Coverage.Cell cell =
                java.util.Objects.requireNonNull(planned.cells().get(new Coverage.Pair("residents", "civil")));
        assertThat(cell.quarters().get(1)).hasSize(1);
        assertThat(cell.quarters().get(0)).isEmpty();
        assertThat(office.matrix("publicity_coverage", END).gaps()).hasSizeGreaterThan(50);
    }

    @Test
    @DisplayName("row 74: no case is public without the personal-data check; a lecture is one row counted once")
    void casesAreChecked() {
        UUID example =
                office.open("case_example", "2026-03-03", "title", "高空抛物案", "law_area", "civil", "text", "某小区住户抛物伤人");
        office.act(example, "check", "2026-03-05", "checked_by", "沈律", "personal_free", "否");
        assertThat(office.refusal(example, "publish", "2026-03-06", "published_on", "2026-03-06"))
                .anyMatch(s -> s.contains("个人信息审查"));

        UUID lecturer = office.open(
                "lecturer", "2026-01-01", "name", "沈律", "valid_from", "2026-01-01", "valid_to", "2026-12-31");
        office.link(event("2026-05-10", "residents", "civil", "form", "talk"), LinkType.PART_OF, lecturer);
        assertThat(office.figure("law_talk_count", END)).isEqualTo("1");
        assertThat(office.figure("publicity_event_count", END)).isEqualTo("1");
        assertThat(office.figure("lecturer_count", "2027-01-02")).isEqualTo("0");
    }

    @Test
    @DisplayName("row 75: services by platform; a person who came by two channels counts once where linked")
    void samePersonCountsOnce() {
        UUID first =
                office.open("consultation_service", "2026-05-11", "topic", "租房", "channel", "on_site", "persons", "1");
        UUID second =
                office.open("consultation_service", "2026-05-12", "topic", "租房", "channel", "web", "persons", "1");
        assertThat(office.figure("legal_consultation_count", END)).isEqualTo("2");
        office.link(second, LinkType.SAME_AS, first);
        assertThat(office.figure("legal_consultation_count", END)).isEqualTo("1");

        UUID aid = office.open(
                "legal_aid_case",
                "2026-03-02",
                "subject",
                "讨薪",
                "applicant",
                "某人",
                "kind",
                "civil",
                "arrived_on",
                "2026-03-02");
        assertThat(office.due(aid, "fl.aid_decide").day()).isEqualTo("2026-03-09");
    }

    @Test
    @DisplayName("row 76: each problem a check-up found has an end state")
    void problemsEnd() {
        UUID check = office.open("legal_check_up", "2026-03-03", "firm", "澄砚精工");
        office.act(check, "record", "2026-03-03", "problems", "合同无违约条款｜补签\n章程缺位｜修订");
        assertThat(office.parts("legal_check_up_ended_rate", END)).isEqualTo("0/2");
        assertThat(office.watch("check_up_open", "2026-06-01")).hasSize(1);
        assertThat(office.refusal(
                        check, "close", "2026-06-02", "problems", "合同无违约条款｜补签｜已解决\n章程缺位｜修订", "all_ended", "否"))
                .anyMatch(s -> s.contains("每个问题"));
        office.act(check, "close", "2026-06-02", "problems", "合同无违约条款｜补签｜已解决\n章程缺位｜修订｜企业不采纳", "all_ended", "是");
        assertThat(office.parts("legal_check_up_ended_rate", END)).isEqualTo("2/2");
    }
}
