package cn.mingfa.platform.recall;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.figures.TestFigures;
import cn.mingfa.platform.ledger.LedgerOffice;
import cn.mingfa.platform.ledger.MatterView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RecallTest {

    private static final LocalDate TODAY = LedgerOffice.TODAY;
    private static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final MatterType EVENT =
            CATALOGUE.matterType("publicity_event").orElseThrow();

    private static LedgerOffice office;
    private static Recall recall;
    private static Uses uses;

    @BeforeAll
    static void open() {
        office = new LedgerOffice();
        recall =
                new Recall(CATALOGUE, office.ledger(), TestFigures.over(office.jdbc(), office.units(), office.sight()));
        uses = new Uses(CATALOGUE, office.ledger());
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static UUID event(String on, String topic, String... more) {
        String[] pairs = {"topic", topic, "sessions", "1"};
        String[] all = java.util.Arrays.copyOf(pairs, pairs.length + more.length);
        System.arraycopy(more, 0, all, pairs.length, more.length);
        return office.open("publicity_event", on, all);
    }

    private MatterView view(UUID id) {
        return office.ledger().open(id, office.principal());
    }

    @Test
    void aDoubleIsOfTheSameDayAndSaysMuchTheSame() {
        UUID there = event("2026-08-03", "鱼市口反诈宣传活动");
        event("2026-08-04", "鱼市口反诈宣传活动");
        event("2026-08-03", "未成年人保护讲座");

        assertThat(recall.doubles(
                        EVENT, office.town().id(), LocalDate.of(2026, 8, 3), "鱼市口 反诈宣传活动。", office.principal()))
                .extracting(Recall.Known::id)
                .containsExactly(there);
        assertThat(recall.doubles(EVENT, office.town().id(), LocalDate.of(2026, 8, 3), "鱼市口反诈宣传活动", office.neighbour()))
                .isEmpty();
    }

    @Test
    void whatWasCancelledIsNoDouble() {
        MatterType task = CATALOGUE.matterType("plan_task").orElseThrow();
        UUID there = office.open(
                "plan_task",
                "2026-08-05",
                "title",
                "修订议事规则",
                "category",
                "annual_task",
                "responsible",
                "党政办",
                "planned_finish",
                "2026-12-01");
        assertThat(doubles(task, "修订议事规则")).extracting(Recall.Known::id).containsExactly(there);
        office.act(there, "cancel", "2026-08-06", "cancel_reason", "另有安排");
        assertThat(doubles(task, "修订议事规则")).isEmpty();
    }

    private static List<Recall.Known> doubles(MatterType type, String title) {
        return recall.doubles(type, office.town().id(), LocalDate.of(2026, 8, 5), title, office.principal());
    }

    @Test
    void wordsTypedLatelyAreOfferedButNeverNamesOfPersons() {
        event("2026-09-01", "集市普法", "place", "槐花巷", "partner", "派出所");
        office.open(
                "disclosure_application",
                "2026-09-01",
                "subject",
                "道路批复",
                "applicant",
                "江远帆",
                "contact",
                "电话",
                "channel",
                "in_person",
                "delivery",
                "邮寄");

        assertThat(recall.words(EVENT, office.principal()))
                .containsEntry("partner", List.of("派出所"))
                .doesNotContainKey("topic");
        assertThat(recall.words(CATALOGUE.matterType("disclosure_application").orElseThrow(), office.principal()))
                .containsOnlyKeys("delivery");
    }

    @Test
    void theListItemThatFitsComesFirst() {
        duty("民法典进村居", "civil", "residents");
        UUID fits = duty("未成年人保护", "minor", "youth");

        assertThat(recall.choices(
                        EVENT.guidance().belonging().orElseThrow(),
                        Map.of("audience", new Value.Choice("youth"), "law_area", new Value.Choice("minor")),
                        TODAY,
                        office.principal(),
                        TODAY))
                .first()
                .satisfies(choice -> assertThat(choice.id()).isEqualTo(fits))
                .satisfies(choice -> assertThat(choice.fits()).isEqualTo(2));
    }

    @Test
    void theListOfTheYearComesBeforeThatOfTheYearBefore() {
        duty("2025-01-05", "校园普法旧项", "minor", "youth");
        duty("2026-01-06", "校园普法新项", "other", "others");

        assertThat(recall.choices(
                        EVENT.guidance().belonging().orElseThrow(),
                        Map.of("audience", new Value.Choice("youth"), "law_area", new Value.Choice("minor")),
                        LocalDate.of(2026, 11, 20),
                        office.principal(),
                        TODAY))
                .extracting(Recall.Choice::title)
                .containsSubsequence("校园普法新项", "校园普法旧项");
    }

    private static UUID duty(String duty, String area, String audience) {
        return duty("2026-01-05", duty, area, audience);
    }

    private static UUID duty(String on, String duty, String area, String audience) {
        return office.open(
                "publicity_duty",
                on,
                "duty",
                duty,
                "law_area",
                area,
                "laws",
                "有关法律",
                "audience",
                audience,
                "form",
                "讲座",
                "owner",
                "司法所",
                "year",
                "2026",
                "planned_on",
                "2026-06-01");
    }

    @Test
    void repeatedRequestsAreShownWithTheirAnswers() {
        String[] asked = {"applicant", "祝云程", "contact", "电话", "channel", "in_person"};
        UUID first = application("2026-03-02", "青禾村征收补偿标准", asked);
        office.act(first, "accept", "2026-03-03");
        office.act(first, "determine", "2026-03-04", "outcome", "1");
        UUID second = application("2026-03-09", "征收补偿标准", asked);
        application("2026-03-09", "公交站点设置", "applicant", "别人", "contact", "电话", "channel", "in_person");

        List<Recall.Kin> kin = recall.kindred(view(second), office.principal(), TODAY);
        assertThat(kin).extracting(k -> k.kindred().key()).containsExactly("same_subject", "same_applicant");
        assertThat(kin).allSatisfy(k -> assertThat(k.found()).extracting("id").containsExactly(first));
        assertThat(kin.getLast().sameMonth()).isEqualTo(1);
    }

    private static UUID application(String on, String subject, String... more) {
        String[] all = java.util.Arrays.copyOf(more, more.length + 2);
        all[more.length] = "subject";
        all[more.length + 1] = subject;
        return office.open("disclosure_application", on, all);
    }

    @Test
    void anAgreedPositionIsProposedToALaterCaseOfItsKind() {
        UUID agreed = office.open(
                "case_coordination",
                "2026-04-01",
                "question",
                "行政协议违约金",
                "topic",
                "agreement",
                "participants",
                "镇和区司法局");
        office.act(agreed, "agree", "2026-04-02", "position", "按约定但不超过实际损失三成", "valid_to", "2027-12-31");
        UUID lapsed = office.open(
                "case_coordination", "2025-04-01", "question", "旧协议", "topic", "agreement", "participants", "镇");
        office.act(lapsed, "agree", "2025-04-02", "position", "旧口径", "valid_to", "2025-12-31");
        UUID later = office.open(
                "reconsideration_case",
                "2026-05-06",
                "case_name",
                "某公司协议案",
                "act_kind",
                "agreement",
                "body",
                "区政府",
                "case_unit",
                "规划建设办");

        assertThat(recall.kindred(view(later), office.principal(), TODAY))
                .singleElement()
                .satisfies(kin -> assertThat(kin.found()).extracting("id").containsExactly(agreed));
    }

    @Test
    void aFactSaysWhereItIsUsedAndADoubleNowhere() {
        UUID event = event("2026-10-12", "校园普法", "form", "school", "audience", "youth");
        UUID again = event("2026-10-12", "校园普法（补记）", "form", "school");
        office.link(again, LinkType.SAME_AS, event);

        assertThat(uses.of(view(event), office.principal(), TODAY))
                .anySatisfy(use -> {
                    assertThat(use.indicator().key()).isEqualTo("publicity_event_count");
                    assertThat(use.papers()).contains("普法情况报表").hasSizeGreaterThan(1);
                    assertThat(use.checked()).contains("普法场次两处不一致");
                })
                .anySatisfy(use -> assertThat(use.indicator().key()).isEqualTo("youth_publicity_count"))
                .noneSatisfy(use -> assertThat(use.indicator().key()).isEqualTo("law_talk_count"));
        assertThat(uses.of(view(again), office.principal(), TODAY)).isEmpty();
    }
}
