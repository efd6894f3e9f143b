package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.matter.Entry;
import cn.mingfa.kernel.matter.MatterRefusal;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.Value;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static cn.mingfa.platform.ledger.LedgerWorld.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class LedgerTest {

    private static LedgerWorld world;

    @BeforeAll
    static void open() {
        world = new LedgerWorld();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    void numbersFollowUnitSeriesAndYearOfOccurrence() {
        LocalDate day = LocalDate.of(2019, 12, 4);

        Receipt first = world.ledger.register(world.event("国家宪法日宣传", 1, day).late("清理旧档时发现"), world.clerk);
        Receipt second = world.ledger.register(world.event("国家宪法日宣传", 1, day).late("清理旧档时发现"), world.clerk);

        assertThat(first.number()).isEqualTo("澄柳普法〔2019〕1号");
        assertThat(second.number()).isEqualTo("澄柳普法〔2019〕2号");
        assertThat(world.ledger.find("澄柳普法〔2019〕2号", world.clerk)).contains(second.matter());
    }

    @Test
    void aSecondPressOfTheButtonGivesTheFirstAnswer() {
        Registration asked = world.event("反诈进社区", 2, TODAY);

        Receipt first = world.ledger.register(asked, world.clerk);
        Receipt again = world.ledger.register(asked, world.clerk);

        assertThat(again).isEqualTo(new Receipt(first.matter(), first.number(), first.version(), true));
        Submission note = world.note(first, "现场下雨，改在室内");
        assertThat(world.ledger.submit(note, world.clerk).repeated()).isFalse();
        assertThat(world.ledger.submit(note, world.clerk).repeated()).isTrue();
        assertThat(world.ledger.open(first.matter(), world.clerk).journal()).hasSize(2);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndNoNumberIsLost() {
        Receipt before = world.ledger.register(world.event("一", 1, TODAY), world.clerk);
        Registration wrong = new Registration(
                UUID.randomUUID(),
                "publicity_event",
                world.willow.id(),
                world.willow.id(),
                Map.of(DateKind.OCCURRED, TODAY.plusDays(3)),
                Map.of("sessions", new Value.Whole(-2)),
                TODAY);

        MatterRefusal refusal =
                catchThrowableOfType(MatterRefusal.class, () -> world.ledger.register(wrong, world.clerk));

        assertThat(refusal.problems())
                .extracting(MatterRefusal.Problem::field)
                .contains("occurred_on", "topic", "form", "sessions");
        Receipt after = world.ledger.register(world.event("二", 1, TODAY), world.clerk);
        assertThat(n(after)).isEqualTo(n(before) + 1);
    }

    @Test
    void theSecondOfTwoLearnsWhoWasFaster() {
        Receipt receipt = world.ledger.register(world.event("法律进企业", 1, TODAY), world.clerk);
        world.ledger.submit(world.note(receipt, "补记一"), world.principal);

        assertThatThrownBy(() -> world.ledger.submit(world.note(receipt, "补记二"), world.clerk))
                .isInstanceOf(Conflict.class)
                .hasMessageMatching("“法律进企业”已由陆见山在 14:06 改过，请刷新后再提交。您填写的内容未丢失。");
    }

    @Test
    void anotherTownsMatterIsNotThereForItsNeighbourButForTheSupervisor() {
        Receipt receipt = world.ledger.register(world.event("只属于栖禾", 1, TODAY), world.clerk);

        assertThatThrownBy(() -> world.ledger.open(receipt.matter(), world.neighbour))
                .isInstanceOf(NotFound.class);
        assertThat(world.ledger.find(receipt.number(), world.neighbour)).isEmpty();
        assertThat(world.ledger.open(receipt.matter(), world.supervisor).title())
                .isEqualTo("只属于栖禾");
        assertThatThrownBy(() -> world.ledger.register(world.event("越界", 1, TODAY), world.neighbour))
                .isInstanceOf(MatterRefusal.class)
                .hasMessageContaining("栖禾镇");
    }

    @Test
    void afterTheYearIsClosedAnEntryNeedsAReason() {
        Registration late = world.event("去年的活动", 1, LocalDate.of(2025, 12, 4));

        assertThatThrownBy(() -> world.ledger.register(late, world.clerk)).hasMessageContaining("2025年的台账已经关账");
        Receipt receipt = world.ledger.register(late.late("档案移交时发现漏登"), world.clerk);
        assertThat(world.ledger
                        .open(receipt.matter(), world.clerk)
                        .journal()
                        .getLast()
                        .act())
                .isEqualTo(new Entry.Noted("年度关账后补录，原因：档案移交时发现漏登"));
    }

    @Test
    void aUnitMayKeepItsYearOpenLonger() {
        world.parameters.set(RegistrationGate.YEAR_CLOSES, Optional.of(world.brook.id()), "12-31");
        Registration late = world.event("街道去年的活动", 1, LocalDate.of(2025, 12, 4));

        Receipt receipt = world.ledger.register(LedgerWorld.in(world.brook, late), world.neighbour);

        assertThat(receipt.number()).isEqualTo("澄望普法〔2025〕1号");
    }

    @Test
    void clocksAreReckonedPausedAndStopped() {
        Receipt receipt = world.ledger.register(world.application("道路工程批复", LocalDate.of(2026, 11, 2)), world.clerk);
        assertThat(dueOf(receipt)).isEqualTo(LocalDate.of(2026, 11, 30));

        Receipt accepted =
                world.ledger.submit(world.perform(receipt, "accept", Map.of(), LocalDate.of(2026, 11, 3)), world.clerk);
        Receipt consulting = world.ledger.submit(
                world.perform(
                        accepted,
                        "consult_third_party",
                        Map.of("third_party", new Value.Text("云帆建材行")),
                        LocalDate.of(2026, 11, 5)),
                world.clerk);
        Receipt back = world.ledger.submit(
                world.perform(
                        consulting,
                        "third_party_replied",
                        Map.of("third_party_view", new Value.Choice("agrees")),
                        LocalDate.of(2026, 11, 11)),
                world.clerk);

        MatterView view = world.ledger.open(back.matter(), world.clerk);
        assertThat(view.matter().stage()).isEqualTo("handling");
        assertThat(view.clocks())
                .filteredOn(clock -> clock.rule().key().equals("xxgk.reply"))
                .singleElement()
                .satisfies(clock -> assertThat(clock.day()).isAfter(LocalDate.of(2026, 11, 30)));
        assertThat(world.jdbc
                        .sql("select stopped_on from clock where matter_id = :m and rule = 'xxgk.correction_notice'")
                        .param("m", back.matter())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(LocalDate.of(2026, 11, 3));
    }

    @Test
    void aLinkIsSeenFromBothEnds() {
        Receipt one = world.ledger.register(world.event("起因", 1, TODAY), world.clerk);
        Receipt two = world.ledger.register(world.event("结果", 1, TODAY), world.clerk);

        world.ledger.submit(
                new Submission(
                        UUID.randomUUID(), one.matter(), 1, TODAY, new Change.Link(two.matter(), LinkType.LED_TO)),
                world.clerk);

        assertThat(world.ledger.open(two.matter(), world.clerk).links())
                .containsExactly(new LinkItem(one.matter(), one.number(), "起因", LinkType.LED_TO, false));
        assertThat(world.ledger.open(one.matter(), world.clerk).links())
                .containsExactly(new LinkItem(two.matter(), two.number(), "结果", LinkType.LED_TO, true));
    }

    @Test
    void aChangeIsAnnouncedOnceItStands() {
        Receipt receipt = world.ledger.register(world.event("通知", 1, TODAY), world.clerk);

        assertThat(world.events)
                .contains(new MatterChanged(
                        receipt.matter(), "publicity_event", world.willow.id(), Set.of(), Optional.empty()));
    }

    @Test
    void theJournalCannotBeChanged() {
        Receipt receipt = world.ledger.register(world.event("只增不改", 1, TODAY), world.clerk);

        assertThatThrownBy(() -> world.jdbc
                        .sql("update journal set actor_name = '别人' where matter_id = :m")
                        .param("m", receipt.matter())
                        .update())
                .hasMessageContaining("append-only");
    }

    private static LocalDate dueOf(Receipt receipt) {
        return world.ledger.open(receipt.matter(), world.clerk).clocks().stream()
                .filter(clock -> clock.rule().key().equals("xxgk.reply"))
                .findFirst()
                .orElseThrow()
                .day();
    }

    private static int n(Receipt receipt) {
        return Integer.parseInt(receipt.number().replaceAll(".*〕|号", ""));
    }
}
