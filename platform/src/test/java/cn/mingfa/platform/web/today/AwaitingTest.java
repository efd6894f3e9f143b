package cn.mingfa.platform.web.today;

import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.Due;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.ledger.Page;
import cn.mingfa.platform.ledger.Query;
import cn.mingfa.platform.ledger.Row;
import cn.mingfa.platform.notices.Inbox;
import cn.mingfa.platform.notices.Notice;
import cn.mingfa.platform.notices.NoticeKind;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.UnitKind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static cn.mingfa.platform.web.today.Dues.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

class AwaitingTest {

    private final Ledger ledger = mock(Ledger.class);
    private final Inbox inbox = mock(Inbox.class);
    private final cn.mingfa.platform.web.part.Desk desk = Dues.desk(TODAY.atTime(9, 0));
    private final Awaiting awaiting = new Awaiting(ledger, inbox, desk);

    @BeforeEach
    void nothing() {
        when(desk.clock()).thenReturn(Clock.system(ZoneOffset.ofHours(8)));
        when(ledger.list(any(), any())).thenReturn(new Page(List.of(), 0, List.of()));
        when(inbox.open(any())).thenReturn(List.of());
    }

    private static User user(Unit unit, Role... roles) {
        return new User(UUID.randomUUID(), "韩采薇", "主要负责人", unit, Set.of(roles));
    }

    private static Due reply(Unit handling, LocalDate start, OptionalInt extended) {
        return Dues.due("disclosure_application", "handling", "xxgk.reply", start.atStartOfDay(), handling, extended);
    }

    @Test
    void aReplyNearItsDayIsThePrincipalsToExtend() {
        List<Due> dues = List.of(reply(Dues.TOWN, TODAY.minusDays(27), OptionalInt.empty()));

        assertThat(awaiting.of(user(Dues.TOWN, Role.PRINCIPAL), dues))
                .singleElement()
                .satisfies(ask -> {
                    assertThat(ask.choice()).isTrue();
                    assertThat(ask.step()).contains("延长");
                    assertThat(ask.tone()).isEqualTo("soon");
                });
        assertThat(awaiting.of(user(Dues.TOWN, Role.CLERK), dues)).isEmpty();
    }

    @Test
    void aReplyFarFromItsDayOrAlreadyExtendedOrOfAnotherUnitIsNot() {
        Unit other = Dues.unit("芷汀镇", UnitKind.TOWNSHIP);
        List<Due> dues = List.of(
                reply(Dues.TOWN, TODAY, OptionalInt.empty()),
                reply(Dues.TOWN, TODAY.minusDays(55), OptionalInt.of(20)),
                reply(other, TODAY.minusDays(27), OptionalInt.empty()));

        assertThat(awaiting.of(user(Dues.TOWN, Role.PRINCIPAL), dues)).isEmpty();
    }

    @Test
    void aLimitOnlyThePrincipalEndsWaitsForThemFromTheFirstDay() {
        Due decision = Dues.due(
                "reconsideration_handling",
                "simple",
                "fy.decide_simple",
                TODAY.atStartOfDay(),
                Dues.TOWN,
                OptionalInt.empty());

        assertThat(awaiting.of(user(Dues.TOWN, Role.PRINCIPAL), List.of(decision)))
                .singleElement()
                .satisfies(ask -> {
                    assertThat(ask.choice()).isFalse();
                    assertThat(ask.step()).contains("复议决定");
                });
    }

    @Test
    void whatWaitsByItsStageAndInTheInboxIsTheSameMatterOnce() {
        Row issue = Dues.row("issue", "submitted", Dues.TOWN, TODAY.plusDays(3));
        when(ledger.list(argThat(query -> isOf(query, "issue", "submitted")), any()))
                .thenReturn(new Page(List.of(issue), 1, List.of()));
        when(inbox.open(any()))
                .thenReturn(List.of(
                        notice(NoticeKind.WAITING, issue, false),
                        notice(NoticeKind.ACTED, Dues.row("risk", "open", Dues.TOWN, TODAY), false),
                        notice(NoticeKind.WAITING, Dues.row("risk", "open", Dues.TOWN, TODAY), true)));

        assertThat(awaiting.of(user(Dues.unit("澄砚区", UnitKind.DISTRICT), Role.SUPERVISOR), List.of()))
                .singleElement()
                .satisfies(ask -> {
                    assertThat(ask.step()).isEqualTo("复核销号");
                    assertThat(ask.whose()).isEqualTo("栖禾镇");
                });
    }

    private static boolean isOf(Query query, String type, String stage) {
        return query != null
                && query.type().equals(Optional.of(type))
                && query.stage().equals(Optional.of(stage))
                && query.closed().equals(Optional.of(false));
    }

    private static Notice notice(NoticeKind kind, Row row, boolean below) {
        return new Notice(
                1, kind, row, Optional.empty(), Optional.empty(), Optional.empty(), Instant.EPOCH, false, below);
    }
}
