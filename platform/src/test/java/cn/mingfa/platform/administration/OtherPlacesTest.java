package cn.mingfa.platform.administration;

import cn.mingfa.kernel.matter.Entry;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.Change;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.ledger.OfficeWorld;
import cn.mingfa.platform.ledger.Receipt;
import cn.mingfa.platform.ledger.Submission;
import cn.mingfa.platform.organisation.Unit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Work done in the place of another, and in two posts at once. */
class OtherPlacesTest {

    private static OfficeWorld world;

    @BeforeAll
    static void open() {
        world = new OfficeWorld();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    void aDeputyWorksInTheOthersPlaceAndTheJournalSaysSo() {
        User other = user("何晚舟", "经办人", world.brook(), Role.CLERK);
        User deputy = new User(
                UUID.randomUUID(),
                "陆见山",
                "经办人",
                world.willow(),
                Set.of(Role.CLERK),
                Set.of(),
                List.of(new User(
                        UUID.randomUUID(),
                        "陆见山",
                        "经办人",
                        world.brook(),
                        Set.of(Role.CLERK),
                        Set.of(),
                        List.of(),
                        Optional.of(other.name()))),
                Optional.empty());
        Receipt theirs = world.event(world.brook(), other, OfficeWorld.TODAY);

        Submission note = new Submission(
                UUID.randomUUID(), theirs.matter(), theirs.version(), OfficeWorld.TODAY, new Change.Note("已电话答复"));
        world.ledger().submit(note, deputy);

        Entry last = world.ledger().open(theirs.matter(), other).journal().getLast();
        assertThat(last.actor().name()).isEqualTo("陆见山");
        assertThat(last.actor().onBehalfOf()).contains("何晚舟");
        User alone = user("陆见山", "经办人", world.willow(), Role.CLERK);
        assertThatThrownBy(() -> world.ledger().open(theirs.matter(), alone)).isInstanceOf(NotFound.class);
    }

    @Test
    void rolesOfOnePostDoNotWorkInTheUnitOfAnother() {
        User both = new User(
                UUID.randomUUID(),
                "苏问渠",
                "监督员",
                world.willow(),
                Set.of(Role.SUPERVISOR),
                Set.of(),
                List.of(user("苏问渠", "经办人", world.brook(), Role.CLERK)),
                Optional.empty());

        assertThatThrownBy(() -> world.event(world.willow(), both, OfficeWorld.TODAY))
                .hasMessageContaining("经办人");
    }

    private static User user(String name, String post, Unit unit, Role... roles) {
        return new User(UUID.randomUUID(), name, post, unit, Set.of(roles));
    }
}
