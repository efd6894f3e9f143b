package cn.mingfa.platform.outside;

import cn.mingfa.kernel.matter.MatterRefusal;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.MatterView;
import cn.mingfa.platform.ledger.Receipt;
import cn.mingfa.platform.ledger.Row;
import cn.mingfa.platform.ledger.WorkWorld;
import cn.mingfa.platform.notices.Letters;
import cn.mingfa.platform.notices.Notices;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

import static cn.mingfa.platform.ledger.WorkWorld.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

class LinksTest {

    private final WorkWorld work = new WorkWorld();
    private final List<String> asked = new ArrayList<>();
    private final Letters letters = mock(Letters.class);
    private final LinkStore store = new LinkStore(work.jdbc(), work.clock());
    private final Links links = new StoredLinks(
            store,
            work.movements(),
            work.types(),
            new Permissions(new Bodies(work.units())),
            new Asking(),
            letters,
            work.transactions(),
            work.clock());
    private final OutsideDesk outside =
            new LedgerDesk(store, work.ledger(), work.movements(), work.units(), work.evidence(), work.clock());
    private final Receipt matter = work.answeredMatter("园区道路照明");

    private final class Asking implements Notices {
        @Override
        public void ask(String key, Row row, UUID unit, Role role) {
            asked.add(unit + " " + role);
        }

        @Override
        public void settle(String key) {
            asked.clear();
        }

        @Override
        public void lookAround() {
            throw new AssertionError("a link calls for no look at every unit");
        }
    }

    @AfterEach
    void close() {
        work.close();
    }

    private Links.Wish wish(String check) {
        return new Links.Wish(UUID.randomUUID(), matter.matter(), "贺兰亭", "企业负责人", 30, check, "");
    }

    private String token() {
        return links.issue(wish(""), work.supervisor()).token().orElseThrow();
    }

    private static OutsideDesk.Deed seen(String check) {
        return new OutsideDesk.Deed(
                UUID.randomUUID(),
                "seen",
                Map.of("seen_on", new Value.Day(TODAY), "satisfaction", new Value.Choice("satisfied")),
                "灯亮了",
                check);
    }

    @Test
    void theFirmsWordStandsInTheJournalUnderItsOwnName() {
        String token = token();

        outside.act(token, seen(""));

        MatterView view = work.ledger().open(matter.matter(), work.clerk());
        assertThat(view.matter().stage()).isEqualTo("closed");
        assertThat(view.journal().getLast().actor().name()).isEqualTo("贺兰亭（凭链接）");
        assertThat(view.journal().getLast().actor().unitName()).isEqualTo("外部人员");
        OutsideDesk.Case after = outside.open(token).orElseThrow();
        assertThat(after.offers()).isEmpty();
        assertThat(after.done().orElseThrow().note()).hasValue("灯亮了");
    }

    @Test
    void nobodyOfTheUnitMayMakeALinkForAStepThatIsTheOutsidersAlone() {
        User administrator = work.employ("管宁", "管理员", work.town(), Role.ADMINISTRATOR);
        for (User inside : List.of(work.clerk(), administrator)) {
            assertThatThrownBy(() -> links.issue(wish(""), inside))
                    .isInstanceOf(OutsideRefusal.class)
                    .hasMessageContaining("不能经手链接");
        }
        assertThat(links.permission(matter.matter(), work.supervisor()).standing())
                .hasValue(Link.Standing.APART);
    }

    @Test
    void whoSupervisesAndWorksInTheUnitAsWellIsOfTheUnit() {
        User both = new User(
                UUID.randomUUID(),
                "乔木",
                "监督员",
                work.district(),
                Set.of(Role.SUPERVISOR),
                Set.of(),
                List.of(new User(UUID.randomUUID(), "乔木", "经办人", work.town(), Set.of(Role.CLERK))),
                java.util.Optional.empty());

        assertThat(links.permission(matter.matter(), both).standing()).isEmpty();
    }

    @Test
    void theUnitAsksAndWhoSupervisesIsTold() {
        links.ask(matter.matter(), "贺兰亭", "企业负责人", work.clerk());
        assertThat(asked).containsExactly(work.district().id() + " SUPERVISOR");
        Link wanted = links.waiting(work.supervisor()).getFirst().link();
        assertThat(wanted.state()).isEqualTo(Link.State.ASKED);
        assertThat(links.waiting(work.clerk())).isEmpty();

        links.issue(
                new Links.Wish(wanted.id(), matter.matter(), wanted.name(), wanted.capacity(), 30, "", ""),
                work.supervisor());

        assertThat(asked).isEmpty();
        assertThat(links.waiting(work.supervisor())).isEmpty();
        assertThat(links.of(matter.matter(), work.clerk()))
                .singleElement()
                .matches(link -> link.state() == Link.State.OPEN);
    }

    @Test
    void anAdvisersLinkMayComeFromTheUnitBecauseItsReviewersAnswerAsWell() {
        Receipt request = work.adviserRequest("合同违约金");

        assertThat(links.permission(request.matter(), work.clerk()).standing()).hasValue(Link.Standing.WITHIN);
    }

    @Test
    void onlyTheHashIsKeptAndOneFormMakesOneLink() {
        Links.Wish wish = wish("");
        String token = links.issue(wish, work.supervisor()).token().orElseThrow();

        assertThat(token).hasSize(43);
        assertThat(work.jdbc()
                        .sql("select row_to_json(l)::text from outside_link l")
                        .query(String.class)
                        .single())
                .doesNotContain(token);
        assertThatThrownBy(() -> links.issue(wish, work.supervisor()))
                .isInstanceOf(OutsideRefusal.class)
                .hasMessageContaining("不会再显示一次");
    }

    @Test
    void aUserOfTheUnitWhoOpensItIsRefusedAndThatIsKept() {
        String token = token();

        assertThat(outside.refuse(token, work.clerk())).contains("本单位人员不能打开");

        Link link = links.of(matter.matter(), work.supervisor()).getFirst();
        assertThat(links.history(link.id(), work.supervisor()).getFirst())
                .satisfies(h -> assertThat(h.who()).contains("沈知微"))
                .satisfies(h -> assertThat(h.words()).contains("承办单位人员"));
    }

    @Test
    void aLinkEndsByTimeByRevocationAndIsOtherwiseUnknown() {
        String token = token();
        assertThat(outside.open("x".repeat(43))).isEmpty();
        assertThat(outside.open(token)).isPresent();

        work.to(TODAY.plusDays(31).atTime(9, 0));
        assertThat(outside.open(token)).isEmpty();

        String other = token();
        Link made = links.made(work.supervisor()).getFirst().link();
        assertThatThrownBy(() -> links.revoke(made.id(), "弄错了人", work.clerk())).hasMessageContaining("承办单位不能收回");
        links.revoke(made.id(), "弄错了人", work.supervisor());
        assertThat(outside.open(other)).isEmpty();
        assertThatThrownBy(() -> outside.act(other, seen(""))).isInstanceOf(OutsideRefusal.class);
    }

    @Test
    void fiveWrongWordsEndTheLinkAndTheRightOneIsTakenBeforeThat() {
        String token = links.issue(wish("4821"), work.supervisor()).token().orElseThrow();
        for (int left = 4; left >= 1; left--) {
            String rest = "还可以试 " + left + " 次";
            assertThatThrownBy(() -> outside.act(token, seen("0000"))).hasMessageContaining(rest);
        }
        assertThatThrownBy(() -> outside.act(token, seen("0000"))).hasMessageContaining("已经作废");
        assertThat(outside.open(token)).isEmpty();

        String second = links.issue(wish("4821"), work.supervisor()).token().orElseThrow();
        outside.act(second, seen("4821"));
        assertThat(outside.open(second).orElseThrow().done()).isPresent();
    }

    @Test
    void theOutsiderMayDoNothingButTheirOwnStep() {
        String token = token();
        OutsideDesk.Deed answer = new OutsideDesk.Deed(UUID.randomUUID(), "answer", Map.of(), "", "");

        assertThatThrownBy(() -> outside.act(token, answer)).isInstanceOf(OutsideRefusal.class);
        assertThatThrownBy(() -> work.perform(
                        matter,
                        "seen",
                        Map.of("seen_on", new Value.Day(TODAY), "satisfaction", new Value.Choice("satisfied")),
                        work.clerk()))
                .isInstanceOf(MatterRefusal.class);
    }

    @Test
    void theSameFormSentTwiceIsDoneOnce() {
        String token = token();
        OutsideDesk.Deed deed = seen("");
        outside.act(token, deed);

        assertThatThrownBy(() -> outside.act(token, deed)).hasMessageContaining("已经办过");
        assertThat(work.ledger().open(matter.matter(), work.clerk()).journal()).hasSize(3);
    }

    @Test
    void anOutsiderIsShownTheAnswerAndNothingPersonal() {
        OutsideDesk.Case shown = outside.open(token()).orElseThrow();

        assertThat(shown.facts()).extracting(fact -> fact.field().key()).contains("answer", "firm", "solved");
        assertThat(shown.facts()).noneMatch(fact -> fact.field().personal());
        assertThat(shown.offers()).extracting(offer -> offer.action().key()).containsExactly("seen", "again");
    }

    @Test
    void afterTheUnitHasAnsweredAnewTheSameLinkAsksAgain() {
        String token = token();
        outside.act(token, new OutsideDesk.Deed(UUID.randomUUID(), "again", Map.of(), "还有两盏没亮", ""));
        assertThat(outside.open(token).orElseThrow().offers()).isEmpty();

        MatterView view = work.ledger().open(matter.matter(), work.clerk());
        work.perform(
                new Receipt(matter.matter(), matter.number(), view.matter().version(), false),
                "answer",
                Map.of(
                        "answer", new Value.Text("已全部修好。"),
                        "answered_on", new Value.Day(TODAY),
                        "solved", new Value.YesNo(true)),
                work.clerk());

        assertThat(outside.open(token).orElseThrow().offers()).hasSize(2);
    }

    @Test
    void aMailedLinkIsShownToNobodyInside() {
        when(letters.canSend()).thenReturn(true);
        when(letters.isAddress(any())).thenReturn(true);
        when(letters.address()).thenReturn("http://mingfa.example.cn");
        Links.Wish wish = new Links.Wish(UUID.randomUUID(), matter.matter(), "贺兰亭", "企业负责人", 30, "", "he@example.cn");

        assertThat(links.issue(wish, work.supervisor()).token()).isEmpty();

        ArgumentCaptor<String> words = ArgumentCaptor.forClass(String.class);
        verify(letters).send(any(), eq("he@example.cn"), any(), words.capture());
        String token = words.getValue().replaceAll("(?s).*/w/([A-Za-z0-9_-]{43}).*", "$1");
        assertThat(outside.open(token)).isPresent();
    }

    @Test
    void theJournalOfLinksIsAppendOnly() {
        token();

        assertThatThrownBy(() -> work.jdbc().sql("delete from outside_event").update())
                .hasMessageContaining("append-only");
    }
}
