package cn.mingfa.platform.notices;

import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.MatterChanged;
import cn.mingfa.platform.ledger.Receipt;
import cn.mingfa.platform.ledger.Row;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RequestsTest {

    private static final Set<Role> HIGHER = Set.of(Role.REVIEWER, Role.PRINCIPAL);

    private final NoticeWorld world = new NoticeWorld();
    private final StoredRequests requests = new StoredRequests(
            world.store,
            world.work.movements(),
            world.work.types(),
            world.work.units(),
            world.work.persons(),
            world.work.clock());
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

    private void ask(Set<Role> roles) {
        Row row = world.work
                .movements()
                .seen(List.of(review.matter()), world.work.clerk())
                .get(review.matter());
        requests.ask(
                Objects.requireNonNull(row),
                "accept_contract",
                hand(roles),
                review.version(),
                world.work.clerk().person());
    }

    private void changed(String... steps) {
        requests.changed(
                new MatterChanged(review.matter(), type.key(), world.work.town().id(), Set.of(steps)));
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
    }

    @Test
    void whatCanNoLongerBeDoneIsAskedOfNobody() {
        ask(Set.of(Role.PRINCIPAL));
        User reviewer = world.work.employ("陆见山", "公职律师", world.work.town(), Role.REVIEWER);
        world.work.perform(review, "accept_contract", Map.of(), reviewer);

        world.rounds.run();
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
