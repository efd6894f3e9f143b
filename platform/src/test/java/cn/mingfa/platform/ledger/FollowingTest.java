package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterRefusal;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What follows from what was done: matters opened by themselves, values reckoned, other matters of one person found. */
class FollowingTest {

    private static final LocalDate TODAY = LedgerWorld.TODAY;
    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
    private static LedgerWorld world;

    @BeforeAll
    static void open() {
        world = new LedgerWorld();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    private static Receipt item(String topic, List<String> tags) {
        return world.ledger.register(agenda(topic, tags), world.clerk);
    }

    private static Registration agenda(String topic, List<String> tags) {
        Map<String, Value> fields = Map.of(
                "topic", new Value.Text(topic),
                "category", new Value.Choice("other"),
                "meeting_kind", new Value.Choice("standing"),
                "proposer", new Value.Text("规划建设办"),
                "tags", new Value.Choices(tags),
                "planned_on", new Value.Day(TODAY.plusDays(5)));
        return world.registration("agenda_item", DateKind.OCCURRED, TODAY, fields);
    }

    @Test
    void anAgendaItemAboutLawInvitesTheLawyerOnce() {
        Receipt item = item("征收补偿方案", List.of("legal"));
        world.ledger.submit(world.perform(item, "schedule", Map.of(), TODAY), world.clerk);

        MatterView view = world.ledger.open(item.matter(), world.clerk);
        LinkItem link = view.links().getFirst();
        MatterView invitation = world.ledger.open(link.other(), world.clerk);
        assertThat(view.links()).hasSize(1);
        assertThat(link.type()).isEqualTo(LinkType.LED_TO);
        assertThat(invitation.type().key()).isEqualTo("adviser_request");
        assertThat(invitation.matter().fields())
                .containsEntry("question", new Value.Text("征收补偿方案"))
                .containsEntry("kind", new Value.Choice("meeting"))
                .containsEntry("due_on", new Value.Day(TODAY.plusDays(5)));
    }

    @Test
    void anInvitationThatWasWithdrawnNeitherHoldsTheStepNorStandsForANewOne() {
        Receipt item = item("安置房分配方案", List.of("legal"));
        Receipt scheduled = world.ledger.submit(world.perform(item, "schedule", Map.of(), TODAY), world.clerk);
        assertThatThrownBy(() -> takeBack(scheduled, 2)).hasMessageContaining("已经另行登记了别的事项");

        MatterView invitation = world.ledger.open(
                world.ledger.open(item.matter(), world.clerk).links().getFirst().other(), world.clerk);
        world.ledger.submit(
                world.perform(
                        new Receipt(
                                invitation.matter().id(),
                                invitation.matter().number(),
                                invitation.matter().version(),
                                false),
                        "withdraw",
                        Map.of("withdraw_reason", new Value.Text("议题有误")),
                        TODAY),
                world.clerk);
        Receipt back = takeBack(scheduled, 2);
        world.ledger.submit(world.perform(back, "schedule", Map.of(), TODAY), world.clerk);

        assertThat(world.ledger.open(item.matter(), world.clerk).links())
                .extracting(link ->
                        world.ledger.open(link.other(), world.clerk).matter().stage())
                .containsExactlyInAnyOrder("withdrawn", "asked");
        assertThat(world.ledger.neighbours(world.clerk).of(item.matter(), LinkType.LED_TO, true))
                .as("whoever judges by what is linked sees what stands")
                .extracting(Matter::stage)
                .containsExactly("asked");
    }

    private static Receipt takeBack(Receipt receipt, int step) {
        return world.ledger.submit(
                new Submission(
                        UUID.randomUUID(),
                        receipt.matter(),
                        receipt.version(),
                        TODAY,
                        new Change.Withdraw(step, "填错了")),
                world.clerk);
    }

    private static Course course(String topic, Course.Step... steps) {
        return new Course(agenda(topic, List.of("legal")), world.clerk, NOW, List.of(steps));
    }

    private static Course.Step step(Change change) {
        return new Course.Step(change, TODAY, world.clerk, NOW);
    }

    private static Course.Step scheduled() {
        return step(new Change.Perform("schedule", Map.of(), Optional.empty()));
    }

    private static Course request(String question) {
        Map<String, Value> fields = Map.of(
                "question", new Value.Text(question),
                "phase", new Value.Choice("during"),
                "kind", new Value.Choice("meeting"),
                "asker", new Value.Text("规划建设办"));
        return new Course(
                world.registration("adviser_request", DateKind.OCCURRED, TODAY, fields), world.clerk, NOW, List.of());
    }

    @Test
    void itemsRecordedTogetherInviteTheLawyerToo() {
        List<Receipt> receipts = world.ledger.recordAll(List.of(course("道路命名方案", scheduled()), course("广场改造方案")));

        MatterView scheduled = world.ledger.open(receipts.getFirst().matter(), world.clerk);
        assertThat(scheduled.links()).hasSize(1);
        assertThat(receipts.getFirst().version()).isEqualTo(scheduled.matter().version());
        assertThat(world.ledger
                        .open(scheduled.links().getFirst().other(), world.clerk)
                        .matter()
                        .fields())
                .containsEntry("question", new Value.Text("道路命名方案"));
        assertThat(world.ledger.open(receipts.get(1).matter(), world.clerk).links())
                .isEmpty();
    }

    @Test
    void recordingTheSameTwiceInvitesOnce() {
        Course course = course("河滩地承包方案", scheduled());
        Receipt first = world.ledger.recordAll(List.of(course)).getFirst();
        Receipt again = world.ledger.recordAll(List.of(course)).getFirst();

        assertThat(again.repeated()).isTrue();
        assertThat(world.ledger.open(first.matter(), world.clerk).links()).hasSize(1);
    }

    @Test
    void anInvitationThatComesWithTheItemIsNotDoubled() {
        Course invitation = request("校车线路方案");
        List<Receipt> receipts = world.ledger.recordAll(List.of(
                invitation,
                course(
                        "校车线路方案",
                        scheduled(),
                        step(new Change.Link(invitation.registration().key(), LinkType.LED_TO)))));

        assertThat(world.ledger.open(receipts.get(1).matter(), world.clerk).links())
                .singleElement()
                .extracting(LinkItem::other)
                .isEqualTo(receipts.getFirst().matter());
    }

    @Test
    void whatIsBroughtInAlreadyClosedCallsForNothing() {
        Receipt receipt = world.ledger
                .recordAll(List.of(course(
                        "旧账议题",
                        scheduled(),
                        step(new Change.Perform(
                                "withdraw", Map.of("withdraw_reason", new Value.Text("不再研究")), Optional.empty())))))
                .getFirst();

        assertThat(world.ledger.open(receipt.matter(), world.clerk).links()).isEmpty();
    }

    @Test
    void anOrdinaryItemInvitesNobody() {
        Receipt item = item("食堂采购", List.of("issue"));
        world.ledger.submit(world.perform(item, "schedule", Map.of(), TODAY), world.clerk);

        assertThat(world.ledger.open(item.matter(), world.clerk).links()).isEmpty();
    }

    @Test
    void theFeeIsReckonedAndAnotherRefused() {
        Receipt application = world.ledger.register(world.application("道路批复", TODAY), world.clerk);
        Receipt handling = world.ledger.submit(world.perform(application, "accept", Map.of(), TODAY), world.clerk);
        Map<String, Value> pages =
                Map.of("fee_method", new Value.Choice("per_page"), "fee_count", new Value.Whole(120));
        Map<String, Value> wrong = new LinkedHashMap<>(pages);
        wrong.put("fee", new Value.Decimal(new BigDecimal("200")));

        assertThatThrownBy(() -> world.ledger.submit(world.perform(handling, "charge", wrong, TODAY), world.clerk))
                .isInstanceOf(MatterRefusal.class)
                .hasMessageContaining("1100");
        world.ledger.submit(world.perform(handling, "charge", pages, TODAY), world.clerk);
        assertThat(world.ledger.open(application.matter(), world.clerk).matter().fields())
                .containsEntry("fee", new Value.Decimal(new BigDecimal("1100")));
    }

    @Test
    void otherApplicationsOfThePersonAreFoundAndNoOneElses() {
        Receipt first = world.ledger.register(world.application("林地登记", TODAY.minusDays(30)), world.clerk);
        Receipt second = world.ledger.register(world.application("宅基地审批", TODAY), world.clerk);
        Registration plain = world.application("公交站点", TODAY);
        Map<String, Value> other = new LinkedHashMap<>(plain.fields());
        other.put("applicant", new Value.Text("祝云程"));
        Receipt third = world.ledger.register(
                new Registration(
                        plain.key(),
                        plain.type(),
                        plain.ownerUnit(),
                        plain.handlingUnit(),
                        plain.dates(),
                        other,
                        TODAY),
                world.clerk);

        assertThat(world.ledger.sameHolder(second.matter(), "applicant", world.clerk))
                .contains(first.matter())
                .doesNotContain(second.matter(), third.matter());
        assertThat(world.ledger.sameHolder(third.matter(), "applicant", world.clerk))
                .isEmpty();
        assertThatThrownBy(() -> world.ledger.sameHolder(second.matter(), "applicant", world.neighbour))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anErasedNameIsLikeNoOtherErasedName() {
        Receipt first = world.ledger.register(world.application("河道整治", TODAY), world.clerk);
        Receipt second = world.ledger.register(world.application("路灯安装", TODAY), world.clerk);
        world.ledger.erase(first.matter(), "保存期满", world.principal);

        assertThat(world.ledger.sameHolder(first.matter(), "applicant", world.clerk))
                .isEmpty();
        assertThat(world.ledger.sameHolder(second.matter(), "applicant", world.clerk))
                .doesNotContain(first.matter());
    }

    @Test
    void linkedMattersOfAnotherUnitAreNotShown() {
        Receipt one = world.ledger.register(world.event("起因", 1, TODAY), world.clerk);
        Receipt two = world.ledger.register(
                world.event("结果", 1, TODAY).from(new Registration.Origin(one.matter(), LinkType.LED_TO)), world.clerk);

        assertThat(world.ledger.neighbours(world.clerk).of(one.matter(), LinkType.LED_TO, true))
                .singleElement()
                .satisfies(matter -> assertThat(matter.id()).isEqualTo(two.matter()));
        assertThat(world.ledger.neighbours(world.neighbour).of(one.matter(), LinkType.LED_TO, true))
                .isEmpty();
    }
}
