package cn.mingfa.catalogue.rows;

import cn.mingfa.kernel.matter.MatterType.Role;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Chapter G of the inventory: demands, joint governance, emergency. */
class PeopleRowsTest {

    private static final String END = "2026-12-20";
    private final Office office = new Office();

    @Test
    @DisplayName("row 60: received equals settled and open, and the open ones are named")
    void remainderIsNamed() {
        for (int i = 0; i < 83; i++) {
            UUID ticket =
                    office.open("appeal_ticket", "2026-03-02", "subject", "路灯" + i, "channel", "district_platform");
            office.act(ticket, "sign", "2026-03-02");
            if (i < 79) {
                office.act(
                        ticket,
                        "complete",
                        "2026-03-05",
                        "completed_on",
                        "2026-03-05",
                        "resolved",
                        "是",
                        "reply",
                        "已修",
                        "contacted_in_time",
                        i < 78 ? "是" : "否");
                office.act(ticket, "close", "2026-03-08", "visited", "是", "satisfaction", "satisfied");
            }
        }
        assertThat(office.figure("appeal_received_count", END)).isEqualTo("83");
        assertThat(office.figure("appeal_resolved_count", END)).isEqualTo("79");
        assertThat(office.figure("appeal_open_count", END)).isEqualTo("4");
        assertThat(office.watch("ticket_remainder", END)).hasSize(4).allMatch(s -> s.contains("路灯"));
        assertThat(office.parts("three_rate_response", END)).isEqualTo("78/79");
        assertThat(office.parts("appeal_satisfaction_rate", END)).isEqualTo("79/79");
    }

    @Test
    @DisplayName("row 61: the departments' response time is computed")
    void responseTime() {
        UUID whistle = office.open(
                "whistle",
                "2026-03-02",
                "matter",
                "积水",
                "kind",
                "emergency",
                "street",
                "岚汀街道",
                "called",
                "水务所｜2026-03-02 08:00｜2026-03-02 09:00\n城管｜2026-03-02 08:00｜2026-03-02 10:00\n市政｜2026-03-02 08:00");
        assertThat(office.watch("whistle_unanswered", END)).hasSize(1);
        assertThat(office.figure("whistle_response_hours", END)).isEqualTo("1.5");
        assertThat(office.figure("whistle_reported_count", END)).isEqualTo("2");
        assertThat(office.stage(whistle)).isEqualTo("called");
    }

    @Test
    @DisplayName("row 62: an area without current names is listed")
    void areasHaveNames() {
        office.open("area_roster", "2026-01-02", "area", "站前片区", "kind", "area", "valid_from", "2026-01-02");
        office.open(
                "area_roster",
                "2026-01-02",
                "area",
                "河西片区",
                "kind",
                "area",
                "chief",
                "林澄",
                "commissioner",
                "许汀",
                "valid_from",
                "2026-01-02");
        assertThat(office.watch("area_without_chief", END))
                .singleElement()
                .asString()
                .contains("站前");
        assertThat(office.watch("area_without_commissioner", END))
                .singleElement()
                .asString()
                .contains("站前");
    }

    @Test
    @DisplayName("row 63: hand-over keeps a holder; the three-office case counts once")
    void handOverKeepsTheCase() {
        UUID dispute = office.open(
                "dispute_case",
                "2026-03-02",
                "subject",
                "租赁纠纷",
                "kind",
                "contract",
                "source",
                "police",
                "parties",
                "甲乙",
                "organisation",
                "镇调委会",
                "three_office",
                "是",
                "holder",
                "police",
                "amount",
                "3.2");
        office.act(dispute, "hand_over", "2026-03-03", "handovers", "2026-03-03｜派出所｜司法所｜沈律｜已做笔录", "holder", "justice");
        office.file(dispute, "2026-03-10");
        office.act(
                dispute, "agree", "2026-03-10", "agreed_on", "2026-03-10", "agreement", "written", "outcome", "agreed");
        assertThat(office.due(dispute, "tj.confirm").day()).isEqualTo("2026-04-09");
        office.act(dispute, "confirm", "2026-03-20");
        office.act(dispute, "confirmed", "2026-03-25", "court_confirmed_on", "2026-03-25");

        assertThat(office.figure("dispute_mediated_count", END)).isEqualTo("1");
        assertThat(office.figure("three_office_count", END)).isEqualTo("1");
        assertThat(office.parts("mediation_success_rate", END)).isEqualTo("1/1");
        assertThat(office.figure("mediation_amount", END)).isEqualTo("3.2");
        assertThat(office.figure("judicial_confirmation_count", END)).isEqualTo("1");
    }

    @Test
    @DisplayName("row 66: emergencies run by the hour; restricting measures show basis and end")
    void emergencyByTheHour() {
        UUID incident = office.open(
                "incident",
                "2026-05-02",
                "title",
                "管网爆裂",
                "kind",
                "safety",
                "happened_at",
                "2026-05-02 22:10",
                "known_at",
                "2026-05-02 23:30",
                "place",
                "芷汀镇",
                "measures",
                "封闭道路｜是｜突发事件应对法第七十三条｜2026-05-02｜2026-05-03");
        office.act(incident, "report_unit", "2026-05-02");
        assertThat(office.due(incident, "aq.unit").due()).isEqualTo("2026-05-03T00:30");
        office.act(incident, "report_level", "2026-05-02");
        assertThat(office.due(incident, "aq.level").due()).isEqualTo("2026-05-03T01:30");
        assertThat(office.figure("restricting_measure_count", END)).isEqualTo("1");
        assertThat(office.watch("incident_without_report", "2026-05-03")).hasSize(1);
        office.act(incident, "reported", "2026-05-03", "reported_at", "2026-05-03 00:40", "reported_to", "区应急管理局");
        assertThat(office.due(incident, "aq.unit").isOverdueOn(LocalDate.parse("2026-05-03")))
                .isTrue();
        assertThat(office.due(incident, "aq.level").isOverdueOn(LocalDate.parse("2026-05-03")))
                .isFalse();
        assertThat(Office.CATALOGUE
                        .matterType("incident")
                        .flatMap(type -> type.field("measures"))
                        .orElseThrow()
                        .columns())
                .filteredOn(column -> column.required())
                .extracting(column -> column.key())
                .contains("basis", "until");
    }

    @Test
    @DisplayName("row 67: each firm's matter has an answer the firm has seen")
    void firmHasSeenTheAnswer() {
        UUID matter = office.open(
                "enterprise_matter",
                "2026-03-02",
                "matter",
                "用电增容",
                "firm",
                "澄砚精工",
                "lead",
                "经发办",
                "due_on",
                "2026-03-20");
        assertThat(office.watch("enterprise_answer_overdue", "2026-03-21")).hasSize(1);
        office.act(matter, "answer", "2026-03-21", "answer", "已协调", "answered_on", "2026-03-21", "solved", "是");
        assertThat(office.refusal(matter, "seen", "2026-03-22", "seen_on", "2026-03-22", "satisfaction", "satisfied"))
                .anyMatch(s -> s.contains("外部人员"));
        assertThat(office.watch("enterprise_not_seen", END)).hasSize(1);
        office.act(
                Set.of(Role.OUTSIDER),
                matter,
                "seen",
                "2026-03-22",
                "seen_on",
                "2026-03-22",
                "satisfaction",
                "satisfied");
        assertThat(office.parts("enterprise_seen_rate", END)).isEqualTo("1/1");
    }

    @Test
    @DisplayName("row 68: a change in percent shows both bases")
    void changeShowsBases() {
        alarms("2025-11-30", "1000");
        alarms("2026-11-30", "877");
        assertThat(office.figure("fraud_alarm_change_rate", END)).isEqualTo("-12.3");
        assertThat(office.parts("fraud_alarm_change_rate", END)).isEqualTo("877/1000");
    }

    private void alarms(String on, String value) {
        office.open(
                "external_statistic",
                on,
                "topic",
                "警情",
                "statistic",
                "fraud_alarms",
                "value",
                value,
                "unit",
                "incidents",
                "source",
                "派出所通报");
    }
}
