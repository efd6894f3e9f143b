package cn.mingfa.platform.notices;

import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.Movements;
import cn.mingfa.platform.ledger.Receipt;
import cn.mingfa.platform.ledger.Row;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static cn.mingfa.platform.ledger.WorkWorld.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.spy;

class RoundsTest {

    private static final String REPLY = "xxgk.reply";
    private static final String REPORT = "tf.major";

    private final NoticeWorld world = new NoticeWorld();

    @AfterEach
    void close() {
        world.close();
    }

    private Receipt dueOn(LocalDate day) {
        Receipt receipt = world.work.enterpriseMatter("接电", world.work.town(), world.work.clerk());
        world.work.clock(receipt.matter(), REPLY, TODAY.minusDays(20), day.atStartOfDay());
        return receipt;
    }

    @Test
    void aDateIsCrossedOnceHoweverOftenSomebodyLooks() {
        dueOn(TODAY);
        world.rounds.run();
        assertThat(world.written(NoticeKind.OVERDUE)).isZero();

        world.work.to(TODAY.plusDays(1).atTime(0, 1));
        world.rounds.run();
        world.rounds.run();
        world.work.to(TODAY.plusDays(9).atTime(8, 0));
        world.rounds.run();

        assertThat(world.written(NoticeKind.OVERDUE)).isEqualTo(1);
        assertThat(world.kinds(world.work.clerk())).containsExactly(NoticeKind.OVERDUE);
    }

    @Test
    void aLimitInHoursIsCrossedAtTheMinute() {
        Receipt receipt = world.work.enterpriseMatter("断电", world.work.town(), world.work.clerk());
        world.work.clock(receipt.matter(), REPORT, TODAY, TODAY.atTime(18, 30));
        world.work.to(TODAY.atTime(18, 29));
        world.rounds.run();
        assertThat(world.written(NoticeKind.OVERDUE)).isZero();

        world.work.to(TODAY.atTime(18, 31));
        world.rounds.run();

        assertThat(world.written(NoticeKind.OVERDUE)).isEqualTo(1);
    }

    @Test
    void whatComesNearIsToldOnceAndGivesWayToWhatIsLate() {
        dueOn(TODAY.plusDays(4));
        world.rounds.run();
        world.rounds.run();
        assertThat(world.kinds(world.work.clerk())).containsExactly(NoticeKind.DUE_SOON);

        world.work.to(TODAY.plusDays(5).atTime(8, 0));
        world.rounds.run();

        assertThat(world.kinds(world.work.clerk())).containsExactly(NoticeKind.OVERDUE);
    }

    @Test
    void whatIsDoneGoesByItselfAndStaysWritten() {
        Receipt receipt = dueOn(TODAY.minusDays(1));
        world.rounds.run();

        world.work.stop(receipt.matter(), REPLY, TODAY);
        world.rounds.run();

        assertThat(world.kinds(world.work.clerk())).isEmpty();
        assertThat(world.written(NoticeKind.OVERDUE)).isEqualTo(1);
    }

    @Test
    void aDateThatMovedIsADateOfItsOwn() {
        Receipt receipt = dueOn(TODAY.minusDays(1));
        world.rounds.run();
        world.work.clock(receipt.matter(), REPLY, TODAY, TODAY.plusDays(60).atStartOfDay());
        world.rounds.run();
        assertThat(world.kinds(world.work.clerk())).isEmpty();

        world.work.to(TODAY.plusDays(61).atTime(8, 0));
        world.rounds.run();

        assertThat(world.written(NoticeKind.OVERDUE)).isEqualTo(2);
        assertThat(world.kinds(world.work.clerk())).containsExactly(NoticeKind.OVERDUE);
    }

    @Test
    void daysWithoutTheServerAreCaughtUpWith() {
        User leader = world.work.employ("闻人岚", "镇长", world.work.town(), Role.PRINCIPAL);
        world.rounds.run();
        Receipt receipt = dueOn(TODAY.plusDays(3));
        world.work.to(TODAY.plusDays(2).atTime(10, 0));
        world.work.note(receipt, "请尽快联系供电所。", leader);

        world.work.to(TODAY.plusDays(12).atTime(8, 0));
        world.rounds.run();

        assertThat(world.kinds(world.work.clerk())).containsExactlyInAnyOrder(NoticeKind.OVERDUE, NoticeKind.ACTED);
    }

    @Test
    void aUnitThatFailsStopsNobodyElseAndIsTriedAgain() {
        dueOn(TODAY.minusDays(1));
        Receipt other = world.work.enterpriseMatter("接水", world.work.otherTown(), world.work.neighbour());
        world.work.clock(
                other.matter(), REPLY, TODAY.minusDays(20), TODAY.minusDays(1).atStartOfDay());
        Movements failing = spy(world.work.movements());
        UUID town = world.work.town().id();
        doThrow(new IllegalStateException("no definition")).when(failing).running(eq(town), any());

        world.rounds(failing).run();

        assertThat(world.kinds(world.work.neighbour())).contains(NoticeKind.OVERDUE);
        assertThat(world.kinds(world.work.clerk())).isEmpty();
        assertThat(world.store.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.unit()).isEqualTo(town);
            assertThat(failure.sentence()).contains("下一次运行会再试");
        });

        world.rounds.run();

        assertThat(world.kinds(world.work.clerk())).contains(NoticeKind.OVERDUE);
        assertThat(world.store.failures()).isEmpty();
    }

    @Test
    void whoeverOverseesIsToldWhatIsLateBelowAndNoMore() {
        dueOn(TODAY.minusDays(1));
        dueOn(TODAY.plusDays(3));
        world.rounds.run();

        assertThat(world.inbox.open(world.work.supervisor())).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.OVERDUE);
            assertThat(notice.below()).isTrue();
        });
        assertThat(world.kinds(world.work.neighbour())).isEmpty();
    }

    @Test
    void aMatterRegisteredByAnotherUnitIsHandedToThisOne() {
        User office = world.work.employ("顾行舟", "区府办经办人", world.work.district(), Role.CLERK);
        world.work.enterpriseMatter("接电", world.work.town(), office);
        world.rounds.run();

        assertThat(world.kinds(world.work.clerk())).containsExactly(NoticeKind.ASSIGNED);
    }

    @Test
    void theReviewerIsToldWhatWaitsForThemUntilTheyActOnIt() {
        User reviewer = world.work.employ("程砚秋", "审核人", world.work.town(), Role.REVIEWER);
        Receipt receipt = world.work.review("排水工程合同");
        world.rounds.run();
        assertThat(world.kinds(reviewer)).containsExactly(NoticeKind.WAITING);
        assertThat(world.kinds(world.work.clerk())).isEmpty();

        world.work.perform(receipt, "accept_contract", Map.of(), reviewer);
        world.rounds.run();

        assertThat(world.kinds(reviewer)).isEmpty();
    }

    @Test
    void whoWorkedOnAMatterIsToldWhatALeaderWroteAndWhatAFirmSaid() {
        User leader = world.work.employ("闻人岚", "镇长", world.work.town(), Role.PRINCIPAL);
        Receipt answered = world.work.answeredMatter("接电");
        Receipt noted = world.work.note(answered, "请回访。", leader);
        User firm = new User(UUID.randomUUID(), "贺兰亭（凭链接）", "企业负责人", world.work.town(), Set.of(Role.OUTSIDER));
        world.work.perform(
                noted,
                "seen",
                Map.of("seen_on", new Value.Day(TODAY), "satisfaction", new Value.Choice("satisfied")),
                firm);
        world.rounds.run();

        assertThat(world.kinds(world.work.clerk())).containsExactlyInAnyOrder(NoticeKind.ACTED, NoticeKind.OUTSIDE);
        assertThat(world.kinds(leader)).containsExactly(NoticeKind.OUTSIDE);
        assertThat(world.kinds(world.work.employ("林疏", "经办人", world.work.town(), Role.CLERK)))
                .isEmpty();
    }

    @Test
    void readAndDoneAreEachPersonsOwnAndMayBeTakenBack() {
        dueOn(TODAY.minusDays(1));
        world.rounds.run();
        User clerk = world.work.clerk();
        User colleague = world.work.employ("林疏", "经办人", world.work.town(), Role.CLERK);
        long notice = world.inbox.open(clerk).getFirst().id();

        assertThat(world.inbox.unread(clerk)).isEqualTo(1);
        world.inbox.read(clerk, notice);
        assertThat(world.inbox.unread(clerk)).isZero();
        assertThat(world.inbox.open(clerk)).singleElement().matches(Notice::read);

        world.inbox.done(clerk, notice);
        assertThat(world.inbox.open(clerk)).isEmpty();
        assertThat(world.inbox.unread(colleague)).isEqualTo(1);

        world.inbox.undone(clerk, notice);
        assertThat(world.inbox.open(clerk)).hasSize(1);
        world.inbox.readAll(colleague);
        assertThat(world.inbox.unread(colleague)).isZero();
    }

    @Test
    void aNoticeOfAnotherUnitIsNotMarkedByAStranger() {
        dueOn(TODAY.minusDays(1));
        world.rounds.run();
        long notice = world.inbox.open(world.work.clerk()).getFirst().id();

        world.inbox.done(world.work.neighbour(), notice);

        assertThat(world.work
                        .jdbc()
                        .sql("select count(*) from notice_reading")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsAskedStaysUntilItIsSettled() {
        Receipt receipt = world.work.answeredMatter("接电");
        Row row = world.work.movements().seen(Set.of(receipt.matter()), world.work.clerk()).values().stream()
                .findFirst()
                .orElseThrow();
        Notices notices = new StoredNotices(world.store, world.rounds, world.work.clock());
        notices.ask("outside:1", row, world.work.district().id(), Role.SUPERVISOR);
        notices.ask("outside:1", row, world.work.district().id(), Role.SUPERVISOR);
        world.rounds.run();
        assertThat(world.kinds(world.work.supervisor())).containsExactly(NoticeKind.ASKED);

        notices.settle("outside:1");

        assertThat(world.kinds(world.work.supervisor())).isEmpty();
    }

    @Test
    void entriesOfTheLastRoundAreNotToldAgain() {
        Receipt receipt = world.work.enterpriseMatter("接电", world.work.town(), world.work.clerk());
        world.work.note(receipt, "请尽快办理。", world.work.employ("闻人岚", "镇长", world.work.town(), Role.PRINCIPAL));
        world.rounds.run();
        world.work.to(LocalDateTime.of(TODAY, java.time.LocalTime.of(14, 12)));
        world.rounds.run();

        assertThat(world.written(NoticeKind.ACTED)).isEqualTo(1);
    }

    @Test
    void whatIsGivenBackWaitsForThoseWhoBroughtItOn() {
        User reviewer = world.work.employ("陆见山", "公职律师", world.work.town(), Role.REVIEWER);
        Receipt review = world.work.perform(world.work.review("保洁合同"), "accept_contract", Map.of(), reviewer);
        Map<String, Value> missing = Map.of("supplement_note", new Value.Text("缺预算批复"));
        Receipt lacking = world.work.perform(review, "contract_lacks", missing, reviewer);
        world.work.perform(lacking, "contract_supplied", Map.of(), world.work.clerk());
        world.rounds.run();

        assertThat(world.inbox.open(reviewer))
                .filteredOn(notice -> notice.kind() == NoticeKind.WAITING)
                .hasSize(1);
        assertThat(world.kinds(world.work.clerk())).doesNotContain(NoticeKind.WAITING);
    }
}
