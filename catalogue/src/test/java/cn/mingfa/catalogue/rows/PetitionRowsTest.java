package cn.mingfa.catalogue.rows;

import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.matter.MatterType.Role;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Chapter G of the inventory: petitions, and what leads to one or contains one. */
class PetitionRowsTest {

    private static final String END = "2026-12-20";
    private final Office office = new Office();

    private UUID petition(String... more) {
        String[] pairs = {"subject", "噪声", "petitioner", "某人", "source", "direct"};
        String[] all = java.util.Arrays.copyOf(pairs, pairs.length + more.length);
        System.arraycopy(more, 0, all, pairs.length, more.length);
        UUID petition = office.open("petition", "2026-03-02", all);
        office.act(petition, "sort_direct", "2026-03-03");
        return petition;
    }

    @Test
    @DisplayName("row 58: route 6 runs sixty calendar days from acceptance; review and recheck thirty each")
    void sixtyDaysFromAcceptance() {
        UUID petition = petition();
        assertThat(office.due(petition, "xf.ack_direct").day()).isEqualTo("2026-03-17");
        office.act(petition, "notify", "2026-03-10", "route", "petition", "notice", "受理");
        office.act(petition, "accept", "2026-03-16");
        assertThat(office.due(petition, "xf.handle").day()).isEqualTo("2026-05-15");
        assertThat(office.letters(petition, END).get("petition_acceptance")).contains("60日");
        assertThat(office.refusal(
                        Set.of(Role.CLERK),
                        petition,
                        "extend",
                        "2026-05-10",
                        "extension_days",
                        "30",
                        "extension_reason",
                        "复杂"))
                .anyMatch(s -> s.contains("负责人"));
        office.act(petition, "extend", "2026-05-10", "extension_days", "30", "extension_reason", "复杂");
        office.file(petition, "2026-06-01");
        office.act(
                petition, "answer", "2026-06-01", "answered_on", "2026-06-01", "result", "supported", "resolved", "是");
        office.act(petition, "serve_answer", "2026-06-02", "request_on", "2026-06-02");
        office.act(petition, "ask_review", "2026-06-20", "requested_on", "2026-06-20");

        assertThat(office.due(petition, "xf.review").day()).isEqualTo("2026-07-20");
        assertThat(office.parts("petition_ack_rate", END)).isEqualTo("1/1");
    }

    @ParameterizedTest(name = "route {0} has no sixty-day clock")
    @ValueSource(strings = {"litigation", "arbitration", "party", "administrative", "duty", "suggestion", "accusation"})
    @DisplayName("row 58: the other routes follow their own law")
    void otherRoutesHaveNoSixtyDays(String route) {
        UUID petition = petition();
        office.act(petition, "notify", "2026-03-10", "route", route, "notice", "已告知");
        assertThat(office.refusal(petition, "accept", "2026-03-11")).anyMatch(s -> s.contains("不能按60日"));
        office.act(petition, "take_other_route", "2026-03-11", "route", route);

        assertThat(office.matter(petition).clocks()).doesNotContainKey("xf.handle");
        assertThat(office.letters(petition, END)).containsKey("petition_other_route");
    }

    @Test
    @DisplayName("row 59: exact persons; what is not closed stays on the leader's page")
    void receptionStaysOpen() {
        UUID reception =
                office.open("reception", "2026-03-03", "topic", "拆迁", "leader", "周砚", "persons", "63", "beijing", "否");
        assertThat(office.watch("reception_open", END))
                .singleElement()
                .asString()
                .contains("周砚");
        UUID petition = petition("leader", "周砚");
        office.link(reception, LinkType.LED_TO, petition);
        office.act(reception, "close", "2026-03-04", "result", "转信访", "settled", "petition");
        assertThat(office.watch("reception_open", END)).isEmpty();
        assertThat(office.watch("reception_petition_open", END)).hasSize(1);
        assertThat(office.figure("petition_reception_persons", END)).isEqualTo("63");
    }

    @Test
    @DisplayName("row 64: one entry reaches petitions or tickets without retyping")
    void doorstepEntryGoesOn() {
        UUID visit = office.open("doorstep_visit", "2026-03-02", "matter", "噪声扰民", "place", "一居", "settled", "否");
        assertThat(office.refusal(visit, "close", "2026-03-03")).anyMatch(s -> s.contains("转成"));
        assertThat(office.watch("doorstep_unsettled", END)).hasSize(1);
        office.link(visit, LinkType.LED_TO, petition());
        office.act(visit, "close", "2026-03-03");
        assertThat(Office.CATALOGUE.matterType("doorstep_visit").orElseThrow().openings())
                .anySatisfy(opening -> assertThat(opening.copies()).containsEntry("subject", "matter"));
    }

    @Test
    @DisplayName("row 65: every matter of the period ends; measures have a basis; nothing asks for nil reports")
    void periodEndsWithItsMatters() {
        UUID plan = office.open("period_plan", "2026-03-01", "title", "两会期间", "from", "2026-03-01", "to", "2026-03-15");
        office.act(plan, "take_measures", "2026-03-02", "measures", "约谈｜否｜信访工作条例第三十一条｜2026-03-15");
        UUID petition = petition();
        office.link(petition, LinkType.PART_OF, plan);
        assertThat(office.refusal(plan, "close", "2026-03-16", "summary", "平稳")).anyMatch(s -> s.contains("信访事项"));
        office.act(petition, "notify", "2026-03-10", "route", "duty", "notice", "已告知");
        office.act(petition, "take_other_route", "2026-03-11", "route", "duty");
        office.file(petition, "2026-03-12");
        office.act(
                petition,
                "close_other_route",
                "2026-03-12",
                "answered_on",
                "2026-03-12",
                "result",
                "by_other_route",
                "resolved",
                "是");
        assertThat(office.watch("period_over", "2026-03-16")).hasSize(1);
        office.act(plan, "close", "2026-03-16", "summary", "平稳");
        assertThat(Office.CATALOGUE.watches())
                .noneMatch(watch -> watch.question() instanceof cn.mingfa.catalogue.Watch.Silence silence
                        && silence.selection().type().equals("period_plan"));
    }
}
