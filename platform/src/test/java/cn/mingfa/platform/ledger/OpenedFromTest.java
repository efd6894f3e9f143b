package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.organisation.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Matters opened from others, and matters kept for some roles. */
class OpenedFromTest {

    private static final LocalDate TODAY = LedgerWorld.TODAY;
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
    void theEarlierMatterNamesWhatItLedTo() {
        Receipt earlier = world.ledger.register(world.event("接访", 1, TODAY), world.clerk);
        Receipt later = world.ledger.register(
                world.event("回访", 1, TODAY).from(new Registration.Origin(earlier.matter(), LinkType.LED_TO)),
                world.clerk);

        assertThat(world.ledger.open(later.matter(), world.clerk).links())
                .containsExactly(new LinkItem(earlier.matter(), earlier.number(), "接访", LinkType.LED_TO, false));
        assertThat(world.ledger.open(earlier.matter(), world.clerk).matter().version())
                .isEqualTo(2);
    }

    @Test
    void theLaterMatterNamesWhatItBelongsTo() {
        Receipt earlier = world.ledger.register(world.event("规划", 1, TODAY), world.clerk);
        Receipt later = world.ledger.register(
                world.event("任务", 1, TODAY).from(new Registration.Origin(earlier.matter(), LinkType.PART_OF)),
                world.clerk);

        assertThat(later.version()).isEqualTo(2);
        assertThat(world.ledger.open(earlier.matter(), world.clerk).links())
                .containsExactly(new LinkItem(later.matter(), later.number(), "任务", LinkType.PART_OF, false));
        assertThat(world.ledger.open(earlier.matter(), world.clerk).matter().version())
                .isEqualTo(1);
    }

    @Test
    void sentTwiceItIsOpenedAndLinkedOnce() {
        Receipt earlier = world.ledger.register(world.event("信访", 1, TODAY), world.clerk);
        Registration asked =
                world.event("转办", 1, TODAY).from(new Registration.Origin(earlier.matter(), LinkType.LED_TO));

        Receipt first = world.ledger.register(asked, world.clerk);
        Receipt again = world.ledger.register(asked, world.clerk);

        assertThat(again.matter()).isEqualTo(first.matter());
        assertThat(world.ledger.open(earlier.matter(), world.clerk).links()).hasSize(1);
    }

    @Test
    void nothingIsOpenedFromAMatterOneCannotSee() {
        Receipt foreign = world.ledger.register(world.event("别处", 1, TODAY), world.clerk);
        int before = world.numbersOf(world.brook, "普法").size();
        Registration asked = new Registration(
                        UUID.randomUUID(),
                        "publicity_event",
                        world.brook.id(),
                        world.brook.id(),
                        world.event("x", 1, TODAY).dates(),
                        world.event("x", 1, TODAY).fields(),
                        TODAY)
                .from(new Registration.Origin(foreign.matter(), LinkType.LED_TO));

        assertThatThrownBy(() -> world.ledger.register(asked, world.neighbour)).isInstanceOf(NotFound.class);
        assertThat(world.numbersOf(world.brook, "普法")).hasSize(before);
    }

    @Test
    void aRegisterIsSeenByItsReadersOnly() {
        User other = LedgerWorld.user("周砚秋", "科员", world.willow, Role.CLERK);
        Access reader = access(world.willow, Set.of());
        Access others = access(world.willow, Set.of("publicity_event"));
        Receipt entry = world.ledger.register(world.event("谈话", 1, TODAY), other);
        var matter = world.ledger.open(entry.matter(), other).matter();

        assertThat(reader.sees(matter)).isTrue();
        assertThat(others.sees(matter)).isFalse();
        assertThat(others.mayWrite(matter)).isFalse();
        assertThat(world.jdbc
                        .sql("select count(*) from matter m where m.id = :id and " + others.sql())
                        .param("id", entry.matter())
                        .params(others.bound())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static Access access(Unit unit, Set<String> hidden) {
        return new Access(List.of(new Access.Grant(false, Set.of(unit.id()), hidden, Set.of())));
    }
}
