package cn.mingfa.platform.administration;

import cn.mingfa.kernel.matter.Entry;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.Receipt;
import cn.mingfa.platform.ledger.Transfers;
import cn.mingfa.platform.organisation.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static cn.mingfa.platform.administration.Administration.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HandoversTest {

    private final Administration admin = new Administration();
    private final Unit willow = admin.office.willow();
    private final User leaving = admin.person("江远帆", "经办人", willow, Role.CLERK);
    private final User coming = admin.person("苏问渠", "经办人", willow, Role.CLERK);
    private final User head = admin.person("陆见山", "镇长", willow, Role.PRINCIPAL);
    private final Receipt first = admin.office.application(willow, leaving, TODAY.minusDays(9));
    private final Receipt second = admin.office.application(willow, leaving, TODAY.minusDays(5));

    @AfterEach
    void close() {
        admin.close();
    }

    @Test
    void nothingMovesBeforeTheSuccessorAcceptsThenAllOfItDoesWithANote() {
        UUID id = sign(Set.of(first.matter(), second.matter()), leaving);
        assertThat(admin.office.transfers().heldBy(coming.person())).isEmpty();

        int moved = admin.handovers.accept(id, coming);

        assertThat(moved).isEqualTo(2);
        assertThat(admin.office.transfers().heldBy(leaving.person())).isEmpty();
        assertThat(admin.office.transfers().heldBy(coming.person()))
                .extracting(Transfers.Open::id)
                .containsExactlyInAnyOrder(first.matter(), second.matter());
        Entry last =
                admin.office.ledger().open(first.matter(), coming).journal().getLast();
        assertThat(last.act())
                .isInstanceOfSatisfying(
                        Entry.Handed.class, act -> assertThat(act.words()).contains("江远帆", "苏问渠"));
        assertThat(admin.office.differences()).isEmpty();
        assertThatThrownBy(() -> admin.handovers.accept(id, coming)).hasMessageContaining("已经办过");
    }

    @Test
    void onlyTheSuccessorAcceptsAndMayRefuseWithAReason() {
        UUID id = sign(Set.of(first.matter()), leaving);

        assertThatThrownBy(() -> admin.handovers.accept(id, head)).hasMessageContaining("苏问渠");
        assertThatThrownBy(() -> admin.handovers.refuse(id, " ", coming)).hasMessageContaining("理由");
        admin.handovers.refuse(id, "缺少申请表原件", coming);

        assertThat(admin.handovers.held(leaving.person(), leaving)).hasSize(2);
        assertThat(admin.handovers.of(leaving.person()).getFirst().ending())
                .map(Handover.Ending::outcome)
                .contains(Handover.Outcome.REFUSED);
    }

    @Test
    void whatWasNotHandedOverStaysVisibleToTheHeadWhoSignsForOneWhoIsGone() {
        admin.handovers.accept(sign(Set.of(first.matter()), leaving), coming);
        admin.persons.endPost(admin.persons.postsOf(leaving.person()).getFirst().id(), TODAY.minusDays(1));

        assertThat(admin.handovers.leftBehind(head)).singleElement().satisfies(left -> {
            assertThat(left.person().name()).isEqualTo("江远帆");
            assertThat(left.open()).isEqualTo(1);
        });
        admin.handovers.accept(sign(Set.of(second.matter()), head), coming);
        assertThat(admin.handovers.leftBehind(head)).isEmpty();
    }

    @Test
    void aSuccessorWhoCouldNotWorkOnItIsRefused() {
        User stranger = admin.person("何晚舟", "经办人", admin.office.brook(), Role.CLERK);

        assertThatThrownBy(() -> admin.handovers.sign(
                        leaving.person(), stranger.person(), Set.of(first.matter()), Set.of(), "", leaving))
                .hasMessageContaining(first.number());
        assertThatThrownBy(() -> admin.handovers.held(leaving.person(), stranger))
                .hasMessageContaining("本人");
    }

    @Test
    void nothingIsHandedOverTwiceAtOnce() {
        UUID id = sign(Set.of(first.matter()), leaving);

        assertThatThrownBy(() -> sign(Set.of(first.matter(), second.matter()), leaving))
                .hasMessageContaining("另一份");
        admin.handovers.withdraw(id, leaving);
        sign(Set.of(first.matter(), second.matter()), leaving);
        assertThat(admin.handovers.waitingFor(coming.person())).hasSize(1);
    }

    @Test
    void whatElseIsInHandIsToldWithTheDeputiesThatRun() {
        admin.deputising.deputise(head.person(), leaving.person(), TODAY, TODAY.plusDays(5), "外出培训", head);
        admin.deputising.deputise(leaving.person(), coming.person(), TODAY.plusDays(7), TODAY.plusDays(9), "", leaving);
        InHand duty = (person, viewer) -> List.of(new InHand.Thing("职责", "分管" + viewer.name(), ""));
        Handovers handovers =
                admin.handovers(List.of(duty, new DeputiesInHand(admin.deputies, admin.persons, admin.office.clock())));

        assertThat(handovers.alsoHeld(leaving.person(), leaving))
                .extracting(InHand.Thing::name)
                .satisfiesExactlyInAnyOrder(
                        name -> assertThat(name).isEqualTo("分管江远帆"),
                        name -> assertThat(name).startsWith("代陆见山办理"),
                        name -> assertThat(name).startsWith("由苏问渠代理"));
        admin.office.today(TODAY.plusDays(10));
        assertThat(handovers.alsoHeld(leaving.person(), leaving)).hasSize(1);
        assertThatThrownBy(() -> handovers.alsoHeld(leaving.person(), coming)).hasMessageContaining("本人");
    }

    @Test
    void whatCanGoBesideMattersGoesWhenTheSuccessorAcceptsAndNotBefore() {
        List<String> moved = new ArrayList<>();
        Handovers handovers = admin.handovers(List.of(new Sections(moved)));

        UUID id = handovers.sign(leaving.person(), coming.person(), Set.of(), Set.of("section:1"), "", leaving);
        assertThat(moved).isEmpty();
        assertThat(handovers.find(id, coming).lines()).containsExactly("要写的报告段落：（一）学法");
        assertThat(handovers.pending(leaving.person()))
                .singleElement()
                .satisfies(one -> assertThat(one.things()).containsExactly("section:1"));
        assertThatThrownBy(() ->
                        handovers.sign(leaving.person(), coming.person(), Set.of(), Set.of("section:1"), "", leaving))
                .hasMessageContaining("另一份");

        assertThat(handovers.accept(id, coming)).isEqualTo(1);
        assertThat(moved).containsExactly("苏问渠 [section:1]");
    }

    @Test
    void whatOnlyStandsThereToBeToldIsNotHandedOver() {
        Handovers handovers = admin.handovers(List.of(new Sections(new ArrayList<>())));

        assertThatThrownBy(() ->
                        handovers.sign(leaving.person(), coming.person(), Set.of(), Set.of("section:2"), "", leaving))
                .hasMessageContaining("已经不在其手里");
        assertThatThrownBy(() ->
                        handovers.sign(leaving.person(), head.person(), Set.of(), Set.of("section:1"), "", leaving))
                .hasMessageContaining("请另选");
    }

    /** A room that lets one of its two things go, and not to the head. */
    private record Sections(List<String> moved) implements InHand {

        @Override
        public List<Thing> of(UUID person, User viewer) {
            return List.of(new Thing("要写的报告段落", "（一）学法", "", "section:1"), new Thing("职责", "分管普法", ""));
        }

        @Override
        public int hand(UUID from, UUID to, Set<String> keys, User by) {
            moved.add(by.name() + " " + keys);
            return keys.size();
        }

        @Override
        public List<String> beyond(UUID from, User to, Set<String> keys) {
            return to.has(Role.PRINCIPAL) ? List.of("请另选接收人。") : List.of();
        }
    }

    private UUID sign(Set<UUID> matters, User by) {
        return admin.handovers.sign(leaving.person(), coming.person(), matters, Set.of(), "", by);
    }
}
