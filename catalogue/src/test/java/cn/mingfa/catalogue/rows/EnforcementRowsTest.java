package cn.mingfa.catalogue.rows;

import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.matter.MatterType;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Chapter D of the inventory: enforcement. */
class EnforcementRowsTest {

    private static final String END = "2026-12-20";
    private final Office office = new Office();

    private UUID penalised(String ground) {
        UUID enforced = office.open(
                "enforcement_case",
                "2026-03-02",
                "title",
                "占道经营案",
                "party",
                "某商户",
                "violation",
                "占道",
                "team",
                "综合执法队",
                "ended_on",
                "2026-03-01");
        office.file(enforced, "2026-03-03");
        office.act(enforced, "tell", "2026-03-10", "told_on", "2026-03-10");
        if (!ground.equals("none")) {
            assertThat(office.refusal(enforced, "decide", "2026-03-20", decided(ground)))
                    .anyMatch(s -> s.contains("法制审核"));
            office.link(enforced, LinkType.REVIEWED_BY, agreed());
        }
        office.act(enforced, "decide", "2026-03-20", decided(ground));
        return enforced;
    }

    private static String[] decided(String ground) {
        return new String[] {"review_ground", ground, "decided_on", "2026-03-20", "decision", "penalty", "fine", "0.5"};
    }

    private UUID agreed() {
        UUID review = office.open(
                "enforcement_review",
                "2026-03-11",
                "subject",
                "占道经营案",
                "kind",
                "penalty",
                "party",
                "某商户",
                "case_unit",
                "综合执法队",
                "ground",
                "complicated");
        office.act(review, "accept", "2026-03-11");
        office.file(review, "2026-03-16");
        office.act(review, "opine", "2026-03-16", "reviewer", "沈律", "reviewed_on", "2026-03-16", "conclusion", "agree");
        return review;
    }

    @Test
    @DisplayName("row 32: a case with a missing element of the three systems cannot be archived")
    void threeSystemsBeforeArchive() {
        UUID enforced = penalised("none");
        office.act(enforced, "deliver", "2026-03-25", "delivered_on", "2026-03-25");
        String[] archive = {
            "record", "text", "av_needed", "是", "legal_review", "not_needed", "archived_on", "2026-04-01"
        };
        assertThat(office.watch("case_not_published", "2026-03-26")).hasSize(1);
        assertThat(office.refusal(enforced, "archive", "2026-04-01", archive))
                .anyMatch(s -> s.contains("执法公示"))
                .anyMatch(s -> s.contains("音像记录"));
        office.act(enforced, "publish", "2026-03-27", "publicity", "published", "published_on", "2026-03-27");
        archive[1] = "text_av";
        office.act(enforced, "archive", "2026-04-01", archive);
        assertThat(office.parts("enforcement_published_rate", END)).isEqualTo("1/1");
        assertThat(office.figure("penalty_amount", END)).isEqualTo("0.5");
    }

    @Test
    @DisplayName("row 33: overturned after review is a join of reviews with later cases")
    void overturnedIsAJoin() {
        UUID enforced = penalised("complicated");
        assertThat(office.figure("major_enforcement_review_count", END)).isEqualTo("1");
        assertThat(office.figure("reviewed_case_corrected_count", END)).isEqualTo("0");

        UUID reconsideration = SupervisionRowsTest.reconsideration(office, "2026-04-20", "revoked");
        assertThat(office.figure("reviewed_case_corrected_count", END)).isEqualTo("0");
        office.link(enforced, LinkType.LED_TO, reconsideration);

        assertThat(office.figure("reviewed_case_corrected_count", END)).isEqualTo("1");
        assertThat(office.watch("reviewed_case_overturned", END)).hasSize(1);
    }

    @Test
    @DisplayName("row 34: person-times beside distinct persons; certificates warned before they expire")
    void personTimesAndHeads() {
        String roster = "陈禾（1）、许汀（2）";
        office.open(
                "training",
                "2026-03-03",
                "topic",
                "执法规范",
                "audience",
                "enforcement",
                "person_times",
                "2",
                "roster",
                roster);
        office.open(
                "training",
                "2026-04-03",
                "topic",
                "文书制作",
                "audience",
                "enforcement",
                "person_times",
                "2",
                "roster",
                roster);
        assertThat(office.figure("enforcement_training_persons", END)).isEqualTo("4");
        assertThat(office.figure("enforcement_training_heads", END)).isEqualTo("2");

        office.open(
                "enforcement_officer",
                "2024-01-01",
                "name",
                "陈禾",
                "team",
                "综合执法队",
                "certificate",
                "31000001",
                "valid_from",
                "2024-01-01",
                "valid_to",
                "2026-12-31");
        assertThat(office.watch("certificate_expiring", "2026-10-01")).isEmpty();
        assertThat(office.watch("certificate_expiring", "2026-10-02")).hasSize(1);
        assertThat(office.watch("certificate_expired", "2027-01-01")).hasSize(1);
        assertThat(office.parts("enforcement_officer_certified_rate", "2026-12-31"))
                .isEqualTo("1/1");
        assertThat(office.parts("enforcement_officer_certified_rate", "2027-01-05"))
                .isEqualTo("0/1");
    }

    @Test
    @DisplayName("row 35: the register of discipline is kept for its readers; the report has the count alone")
    void disciplineIsRestricted() {
        MatterType type = Office.CATALOGUE.matterType("enforcement_discipline").orElseThrow();
        assertThat(type.readers()).containsExactlyInAnyOrder(MatterType.Role.REVIEWER, MatterType.Role.PRINCIPAL);
        UUID matter = office.open("enforcement_discipline", "2026-03-03", "subject", "执法记录仪未开", "kind", "inspection");
        office.act(matter, "close", "2026-03-10", "result", "talk", "closed_note", "已提醒");
        assertThat(office.figure("discipline_talk_count", END)).isEqualTo("1");
    }

    @Test
    @DisplayName("row 36: a campaign has target and result number")
    void campaignHasTargetAndResult() {
        assertThat(office.refusedAtOpening(
                        "special_campaign", "2026-03-03", "title", "架空线整治", "area", "岚汀街道", "before", "零乱"))
                .anyMatch(s -> s.contains("目标数"));
        UUID campaign = office.open(
                "special_campaign",
                "2026-03-03",
                "title",
                "架空线整治",
                "area",
                "岚汀街道",
                "target",
                "入地",
                "target_number",
                "20",
                "before",
                "零乱");
        office.act(campaign, "finish", "2026-09-03", "result_number", "18", "after", "整齐", "finished_on", "2026-09-03");
        assertThat(office.parts("special_campaign_completion_rate", END)).isEqualTo("18/20");
    }

    @Test
    @DisplayName("a published penalty overturned later is taken down within three working days")
    void overturnedPenaltyIsTakenDown() {
        UUID enforced = penalised("none");
        office.act(enforced, "deliver", "2026-03-25", "delivered_on", "2026-03-25");
        office.act(enforced, "publish", "2026-03-27", "publicity", "published", "published_on", "2026-03-27");
        office.act(
                enforced,
                "archive",
                "2026-04-01",
                "record",
                "text",
                "av_needed",
                "否",
                "legal_review",
                "not_needed",
                "archived_on",
                "2026-04-01");
        office.act(enforced, "overturn", "2026-06-05", "overturned_on", "2026-06-05");

        assertThat(office.due(enforced, "zf.withdraw").day()).isEqualTo("2026-06-10");
    }
}
