package cn.mingfa.platform.reporting;

import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.administration.InHand;
import cn.mingfa.platform.figures.TestLedger;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.NotFound;
import cn.mingfa.platform.organisation.Person;
import cn.mingfa.platform.organisation.Persons;
import cn.mingfa.platform.organisation.Post;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

class AssignmentsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate DUE = LocalDate.of(2027, 1, 31);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T06:06:00Z"), ZoneId.of("Asia/Shanghai"));

    private final ReportWorld world = new ReportWorld();
    private final Persons persons = mock(Persons.class);
    private final User contact = new User(
            UUID.randomUUID(),
            "江若水",
            "宣传办联络员",
            world.units.unit(world.unit),
            Set.of(Role.CLERK),
            Set.of("publicity_event"),
            List.of(),
            Optional.empty());
    private final User outsider = new User(
            UUID.randomUUID(), "贺远", "党政办科员", world.units.unit(world.units.township("芷汀镇")), Set.of(Role.CLERK));
    private final Assignments assignments = new LedgerAssignments(
            new ReportStore(TestLedger.client(), CLOCK),
            world.assignmentStore,
            new Writers(world.units, world.assignmentStore, CLOCK),
            world.units,
            persons,
            CLOCK);
    private ReportView report = world.reports.open(world.unit, 2026, world.clerk);

    @BeforeEach
    void people() {
        account(contact);
        account(outsider);
        when(persons.postsIn(eq(world.unit), any())).thenReturn(List.of(post(contact), post(outsider)));
    }

    private void account(User user) {
        world.jdbc.update("insert into person (id, name) values (?, ?)", user.person(), user.name());
        world.jdbc.update(
                "insert into account (login, person_id, password_hash, opened_at) values (?, ?, 'x', now())",
                user.person().toString(),
                user.person());
        when(persons.person(user.person())).thenReturn(Optional.of(new Person(user.person(), user.name())));
    }

    private Post post(User user) {
        return new Post(
                UUID.randomUUID(), user.person(), world.unit, user.post(), user.roles(), TODAY, Optional.empty());
    }

    private void assign(User user) {
        assignments.assign(
                report.id(),
                List.of(new Assignments.Wish(ReportWorld.STUDY, "（一）学法", user.person(), DUE)),
                world.clerk);
    }

    private String other() {
        return report.paragraphs().stream()
                .filter(p -> p.kind() == ParagraphView.Kind.PARAGRAPH && !p.id().equals(ReportWorld.STUDY))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void aSectionGoesToASuccessorAsItStandsWithItsDayAndTheReasonItCameBackFor() {
        SectionsInHand inHand = new SectionsInHand(world.assignmentStore, world.units, CLOCK);
        assign(outsider);
        assignments.handIn(report.id(), ReportWorld.STUDY, outsider);
        assignments.giveBack(report.id(), ReportWorld.STUDY, "缺参加人数", world.clerk);
        InHand.Thing thing = inHand.of(outsider.person(), outsider).getFirst();
        assertThat(thing.name()).contains("（一）学法", "2027-01-31");
        assertThat(inHand.of(outsider.person(), contact)).hasSize(1);

        assertThat(inHand.hand(outsider.person(), contact.person(), Set.of(thing.key()), contact))
                .isEqualTo(1);

        assertThat(assignments.asked(outsider)).isEmpty();
        assertThat(assignments.asked(contact)).singleElement().satisfies(asked -> {
            assertThat(asked.assignment().due()).isEqualTo(DUE);
            assertThat(asked.assignment().note()).isEqualTo("缺参加人数");
            assertThat(asked.assignment().personName()).isEqualTo("江若水");
        });
        assertThat(inHand.hand(outsider.person(), contact.person(), Set.of(thing.key()), contact))
                .as("what is no longer in hand is left out")
                .isZero();
    }

    @Test
    void aSectionDoesNotGoToSomebodyOfAnotherUnitNorIsItToldThere() {
        SectionsInHand inHand = new SectionsInHand(world.assignmentStore, world.units, CLOCK);
        assign(contact);
        InHand.Thing thing = inHand.of(contact.person(), contact).getFirst();

        assertThat(inHand.beyond(contact.person(), outsider, Set.of(thing.key())))
                .singleElement()
                .satisfies(sentence -> assertThat(sentence).contains("贺远", "另选"));
        assertThat(inHand.beyond(contact.person(), world.clerk, Set.of(thing.key())))
                .isEmpty();
        assertThat(inHand.of(contact.person(), outsider)).isEmpty();
    }

    @Test
    void whoeverIsAskedIsToldAndWritesThereAndNowhereElse() {
        assign(outsider);

        assertThat(assignments.asked(outsider)).singleElement().satisfies(asked -> {
            assertThat(asked.year()).isEqualTo(2026);
            assertThat(asked.assignment().due()).isEqualTo(DUE);
        });
        ReportView seen = world.reports.view(report.id(), outsider);
        assertThat(seen.isWhole()).isFalse();
        assertThat(seen.mayWrite(ReportWorld.STUDY)).isTrue();
        assertThat(seen.mayWrite(other())).isFalse();
        ReportView written =
                world.reports.edit(report.id(), seen.version(), ReportWorld.STUDY, "学法\n全年组织学法，人人参加。", outsider);
        assertThat(ReportWorld.paragraph(written, ReportWorld.STUDY).text()).contains("人人参加");
        assertThatThrownBy(() -> world.reports.edit(report.id(), written.version(), other(), "改别人的。", outsider))
                .isInstanceOf(ReportRefusal.class)
                .hasMessageContaining("不是请您写的");
        assertThatThrownBy(() -> world.reports.cutOff(
                        report.id(), written.version(), Optional.of(LocalDate.of(2026, 11, 1)), outsider))
                .isInstanceOf(ReportRefusal.class);
    }

    @Test
    void whoIsLimitedToSomeKindsOfMattersWritesNothingUnasked() {
        ReportView seen = world.reports.view(report.id(), contact);

        assertThat(seen.isWhole()).isFalse();
        assertThatThrownBy(
                        () -> world.reports.edit(report.id(), seen.version(), ReportWorld.STUDY, "学法\n擅自改。", contact))
                .isInstanceOf(ReportRefusal.class);
        assertThat(assignments.mayAssign(report.id(), contact)).isFalse();
        assertThatThrownBy(() -> assignments.assign(report.id(), List.of(), contact))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoIsNotAskedDoesNotSeeTheReportOfAnotherUnit() {
        assertThatThrownBy(() -> world.reports.view(report.id(), outsider)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsHandedInIsClosedUntilItIsGivenBackWithTheReason() {
        assign(outsider);
        assignments.handIn(report.id(), ReportWorld.STUDY, outsider);
        assignments.handIn(report.id(), ReportWorld.STUDY, outsider);

        assertThat(assignments.asked(outsider)).isEmpty();
        int version = world.reports.view(report.id(), outsider).version();
        assertThatThrownBy(() -> world.reports.edit(report.id(), version, ReportWorld.STUDY, "学法\n交后再改。", outsider))
                .isInstanceOf(ReportRefusal.class);
        assertThatThrownBy(() -> assignments.giveBack(report.id(), ReportWorld.STUDY, " ", world.clerk))
                .isInstanceOf(ReportRefusal.class)
                .hasMessageContaining("写明原因");

        assignments.giveBack(report.id(), ReportWorld.STUDY, "第二句没有数据，请补人次。", world.clerk);

        assertThat(assignments.asked(outsider))
                .singleElement()
                .satisfies(asked -> assertThat(asked.assignment().note()).contains("请补人次"));
        assertThat(world.reports.view(report.id(), outsider).mayWrite(ReportWorld.STUDY))
                .isTrue();
    }

    @Test
    void onlyThePersonAskedHandsIn() {
        assign(outsider);

        assertThatThrownBy(() -> assignments.handIn(report.id(), ReportWorld.STUDY, world.clerk))
                .isInstanceOf(ReportRefusal.class)
                .hasMessageContaining("由本人交稿");
    }

    @Test
    void aPieceTakenBackIsNobodysAnyMore() {
        assign(outsider);
        assignments.withdraw(report.id(), ReportWorld.STUDY, world.clerk);

        assertThat(assignments.asked(outsider)).isEmpty();
        assertThat(assignments.of(report.id(), world.clerk)).isEmpty();
        assertThatThrownBy(() -> world.reports.view(report.id(), outsider)).isInstanceOf(NotFound.class);
    }

    @Test
    void aDayThatHasPassedIsRefusedByNameAndNothingIsAssigned() {
        List<Assignments.Wish> wishes = List.of(
                new Assignments.Wish(ReportWorld.STUDY, "（一）学法", outsider.person(), DUE),
                new Assignments.Wish("achievements", "举措和成效", outsider.person(), TODAY.minusDays(1)));

        assertThatThrownBy(() -> assignments.assign(report.id(), wishes, world.clerk))
                .isInstanceOf(ReportRefusal.class)
                .hasMessageContaining("举措和成效");
        assertThat(assignments.of(report.id(), world.clerk)).isEmpty();
    }

    @Test
    void aWholePartIsWrittenByWhoeverIsAskedForIt() {
        assignments.assign(
                report.id(),
                List.of(new Assignments.Wish("achievements", "举措和成效", outsider.person(), DUE)),
                world.clerk);

        ReportView seen = world.reports.view(report.id(), outsider);
        assertThat(seen.mayWrite(ReportWorld.STUDY)).isTrue();
        assertThat(seen.mayWrite("achievements")).as("the heading").isFalse();
    }

    @Test
    void twoPeopleWriteDifferentParagraphsAtOnceAndNeitherIsRefused() {
        assign(outsider);
        int both = world.reports.view(report.id(), outsider).version();
        world.reports.edit(report.id(), both, other(), "由经办人写的一段。", world.clerk);

        ReportView after = world.reports.edit(report.id(), both, ReportWorld.STUDY, "学法\n同时写的另一段。", outsider);

        assertThat(ReportWorld.texts(after)).anyMatch(t -> t.contains("由经办人写的")).anyMatch(t -> t.contains("同时写的"));
    }
}
