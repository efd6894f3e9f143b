package cn.mingfa.platform.notices;

import cn.mingfa.kernel.matter.Entry;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.MatterChanged;
import cn.mingfa.platform.ledger.Movements;
import cn.mingfa.platform.ledger.Receipt;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

class RequestsTest {

    private static final Set<Role> HIGHER = Set.of(Role.REVIEWER, Role.PRINCIPAL);

    private final NoticeWorld world = new NoticeWorld();
    private final StoredRequests requests = over(world.work.movements());
    private final Receipt review = world.work.review("村道保洁合同");
    private final MatterType type = world.work.types().asked("legality_review");
    private final User lead = world.work.employ("韩采薇", "镇长", world.work.town(), Role.PRINCIPAL);

    @AfterEach
    void close() {
        world.close();
    }

    private Requests.Hand hand(Set<Role> roles) {
        return requests.hand(roles, world.work.town().id(), type).orElseThrow();
    }

    private StoredRequests over(Movements movements) {
        return new StoredRequests(
                world.work.ledger(),
                world.store,
                movements,
                world.work.types(),
                world.work.units(),
                world.work.persons(),
                world.work.clock());
    }

    private Requests.Question question(Set<Role> roles) {
        return new Requests.Question(
                UUID.randomUUID(),
                review.matter(),
                review.version(),
                "accept_contract",
                hand(roles),
                "请负责人决定：受理。合同周五签。");
    }

    private void ask(Set<Role> roles) {
        requests.ask(question(roles), world.work.clerk());
    }

    private List<Entry> journal() {
        return world.work.ledger().open(review.matter(), world.work.clerk()).journal();
    }

    private void changed(String... steps) {
        requests.changed(new MatterChanged(
                review.matter(), type.key(), world.work.town().id(), Set.of(steps), Optional.empty()));
    }

    @Test
    void thoseNearestToTheWorkAreAskedAndOnlyWhereSomebodyHoldsTheRole() {
        UUID other = world.work.otherTown().id();
        world.work.employ("方既白", "镇长", world.work.otherTown(), Role.PRINCIPAL);
        assertThat(requests.hand(HIGHER, other, type)).map(Requests.Hand::role).hasValue(Role.PRINCIPAL);
        world.work.employ("陆见山", "公职律师", world.work.otherTown(), Role.REVIEWER);
        assertThat(requests.hand(HIGHER, other, type)).map(Requests.Hand::role).hasValue(Role.REVIEWER);
        assertThat(hand(Set.of(Role.SUPERVISOR)).unit()).isEqualTo(world.work.district());
        assertThat(requests.hand(Set.of(Role.OUTSIDER), world.work.town().id(), type))
                .isEmpty();
    }

    @Test
    void whatIsAskedStandsInJournalAndInboxOrInNeither() {
        Movements failing = mock(Movements.class);
        when(failing.seen(any(), any())).thenThrow(new IllegalStateException("the power went"));
        assertThatThrownBy(() -> over(failing).ask(question(Set.of(Role.PRINCIPAL)), world.work.clerk()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(journal()).hasSize(1);
        assertThat(requests.open(review.matter())).isEmpty();

        Requests.Question question = question(Set.of(Role.PRINCIPAL));
        requests.ask(question, world.work.clerk());
        requests.ask(question, world.work.clerk());
        assertThat(journal())
                .hasSize(2)
                .last()
                .satisfies(entry -> assertThat(entry.act()).isEqualTo(new Entry.Noted("请负责人决定：受理。合同周五签。")));
        assertThat(world.written(NoticeKind.ASKED)).isEqualTo(1);
    }

    @Test
    void whatWasAskedStandsInTheInboxOfWhoeverMayDoItUntilItIsDone() {
        ask(Set.of(Role.PRINCIPAL));

        assertThat(world.inbox.open(lead)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.ASKED);
            assertThat(notice.step()).isEqualTo(Optional.of("accept_contract"));
        });
        assertThat(requests.open(review.matter())).containsOnlyKeys("accept_contract");
        changed();
        assertThat(requests.open(review.matter())).containsOnlyKeys("accept_contract");

        changed("accept_contract");
        assertThat(requests.open(review.matter())).isEmpty();
        assertThat(world.inbox.open(lead)).isEmpty();

        requests.changed(new MatterChanged(
                review.matter(),
                type.key(),
                world.work.town().id(),
                Set.of(),
                Optional.of(new MatterChanged.Undone(
                        "accept_contract", world.work.clock().instant().minusSeconds(60)))));
        assertThat(requests.open(review.matter())).containsOnlyKeys("accept_contract");
        assertThat(world.inbox.open(lead)).hasSize(1);
    }

    @Test
    void whatCanNoLongerBeDoneIsAskedOfNobody() {
        ask(Set.of(Role.PRINCIPAL));
        User reviewer = world.work.employ("陆见山", "公职律师", world.work.town(), Role.REVIEWER);
        Receipt asked = new Receipt(review.matter(), review.number(), review.version() + 1, false);
        world.work.perform(asked, "accept_contract", Map.of(), reviewer);

        world.rounds.run();
        assertThat(requests.open(review.matter())).isEmpty();
    }

    /** Asked for one step, another led on: with the other taken back the first is asked again. */
    @Test
    void whatWasOverWithAStepTakenBackIsAskedAgain() {
        ask(Set.of(Role.PRINCIPAL));
        Instant led = world.work.clock().instant();
        changed("accept_contract");
        assertThat(requests.open(review.matter())).isEmpty();

        requests.changed(new MatterChanged(
                review.matter(),
                type.key(),
                world.work.town().id(),
                Set.of(),
                Optional.of(new MatterChanged.Undone("reject", led))));
        assertThat(requests.open(review.matter())).containsOnlyKeys("accept_contract");

        changed("accept_contract");
        requests.changed(new MatterChanged(
                review.matter(),
                type.key(),
                world.work.town().id(),
                Set.of(),
                Optional.of(new MatterChanged.Undone(
                        "reject", world.work.clock().instant().plusSeconds(60)))));
        assertThat(requests.open(review.matter())).isEmpty();
    }

    @Test
    void aSupervisorAboveHearsOfItThoughTheMatterIsBelow() {
        ask(Set.of(Role.SUPERVISOR));
        world.rounds.run();

        assertThat(world.inbox.open(world.work.supervisor()))
                .filteredOn(notice -> notice.kind() == NoticeKind.ASKED)
                .hasSize(1);
    }
}
