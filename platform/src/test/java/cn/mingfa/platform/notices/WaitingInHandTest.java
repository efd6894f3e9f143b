package cn.mingfa.platform.notices;

import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.administration.InHand;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import cn.mingfa.platform.ledger.Receipt;
import cn.mingfa.platform.ledger.Transfers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

class WaitingInHandTest {

    private final NoticeWorld world = new NoticeWorld();
    private final User reviewer = world.work.employ("陆见山", "公职律师", world.work.town(), Role.REVIEWER);

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aMatterWhoseNextStepIsTheReviewersIsInTheReviewersHand() {
        Receipt review = world.work.review("村规民约修订");
        world.rounds.run();

        List<InHand.Thing> waiting = inHand(reviewer).of(reviewer.person(), reviewer);

        assertThat(waiting).singleElement().satisfies(thing -> {
            assertThat(thing.name()).contains("村规民约修订", review.number());
            assertThat(thing.href()).isEqualTo("/matters/" + review.matter());
        });
    }

    @Test
    void nothingIsToldToWhoeverMayNotSeeTheMatter() {
        world.work.review("村规民约修订");
        world.rounds.run();

        assertThat(inHand(reviewer).of(reviewer.person(), world.work.neighbour()))
                .isEmpty();
    }

    @Test
    void nothingWaitsForWhoeverHoldsNoPostAnyMore() {
        world.work.review("村规民约修订");
        world.rounds.run();

        assertThat(inHand().of(reviewer.person(), world.work.clerk())).isEmpty();
    }

    private WaitingInHand inHand(User... known) {
        Users users = world.users(known);
        Transfers transfers = mock(Transfers.class);
        when(transfers.heldBy(any())).thenReturn(List.of());
        return new WaitingInHand(world.inbox, users, world.work.movements(), transfers);
    }
}
