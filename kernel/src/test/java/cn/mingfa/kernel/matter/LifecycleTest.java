package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.clock.ClockEvent;
import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.matter.MatterRefusal.Problem;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.kernel.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static cn.mingfa.kernel.matter.ApplicationJournal.CLERK;
import static cn.mingfa.kernel.matter.ApplicationJournal.TODAY;
import static cn.mingfa.kernel.matter.ApplicationJournal.day;
import static cn.mingfa.kernel.matter.ApplicationJournal.evidence;
import static cn.mingfa.kernel.matter.ApplicationJournal.performed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A matter from its registration to its closing and after. */
class LifecycleTest {

    private final ApplicationJournal journal = new ApplicationJournal();

    @Test
    void aWholeCaseRunsFromRegistrationToClosing() {
        journal.registered();
        journal.perform("2026-03-05", "accept", Map.of(), CLERK);
        journal.perform("2026-03-10", "consult", Map.of(), CLERK);
        journal.perform("2026-03-12", "heard", Map.of(), CLERK);
        journal.perform("2026-03-20", "extend", Map.of("extension_days", new Value.Whole(10)), Set.of(Role.PRINCIPAL));
        journal.checked("2026-03-25", evidence(), CLERK);
        journal.add(day("2026-03-25"), evidence());
        Matter closed = journal.perform("2026-04-01", "reply", Map.of("outcome", new Value.Choice("web")), CLERK);
        assertThat(closed.stage()).isEqualTo("replied");
        assertThat(closed.closedOn()).contains(day("2026-04-01"));
        assertThat(closed.done()).isEqualTo(Map.of("accept", 1, "consult", 1, "heard", 1, "extend", 1, "reply", 1));
        assertThat(closed.clocks().get(Types.CLOCK))
                .containsExactly(
                        new ClockEvent.Started(day("2026-03-04").atStartOfDay()),
                        new ClockEvent.Paused(day("2026-03-10"), "third_party_opinion"),
                        new ClockEvent.Resumed(day("2026-03-12")),
                        new ClockEvent.Extended(day("2026-03-20"), 10, Optional.of(Journal.NAME)),
                        new ClockEvent.Stopped(day("2026-04-01")));
        assertThat(journal.replayed()).isEqualTo(closed);
    }

    @Test
    void aClosedMatterTakesCorrectionsNotesAndEvidenceOnly() {
        journal.closed();
        assertThat(journal.refused("2026-04-02", performed("remind", Map.of()), CLERK))
                .containsExactly(new Problem("closed", "", "本事项已于2026-04-01办结，不能再办理“催办”；可以更正、补记或者补充佐证材料。"));
        journal.checked("2026-04-02", new Entry.Noted("电话回访"), CLERK);
        journal.checked("2026-04-02", evidence(), CLERK);
        journal.checked(
                "2026-04-02",
                new Entry.Corrected(Map.of("outcome", Optional.of(new Value.Choice("letter"))), "录入有误"),
                CLERK);
        journal.checked("2026-04-02", new Entry.Linked(new UUID(1, 2), LinkType.LED_TO), CLERK);
    }

    @Test
    void aClosedMatterTakesAnActionItsDefinitionExpresslyAllowsThere() {
        journal.closed();
        Matter evaluated = journal.perform("2026-04-08", "evaluate", Map.of(), CLERK);
        assertThat(evaluated.closedOn()).as("it stays closed since then").contains(day("2026-04-01"));
        Matter reopened = journal.perform("2026-04-09", "reopen", Map.of(), CLERK);
        assertThat(reopened.closedOn()).isEmpty();
        assertThat(reopened.stage()).isEqualTo("handling");
    }

    @Test
    void evidenceIsWhole() {
        journal.registered();
        assertThat(journal.refused(
                        "2026-03-05", new Entry.EvidenceFiled("abc", "函.pdf", "函", day("2026-03-05")), CLERK))
                .extracting(Problem::code)
                .containsExactly("unreadable");
        assertThat(journal.refused(
                        "2026-03-05", new Entry.EvidenceFiled("a".repeat(64), "函.pdf", "函", day("2027-03-05")), CLERK))
                .extracting(Problem::code)
                .containsExactly("in_future");
    }

    @Test
    void aMatterIsNotLinkedToItselfNorNotedWithNothing() {
        journal.registered();
        assertThat(journal.refused("2026-03-05", new Entry.Linked(Journal.ID, LinkType.SAME_AS), CLERK))
                .extracting(Problem::code)
                .containsExactly("same_matter");
        assertThat(journal.refused("2026-03-05", new Entry.Noted("　"), Set.of(Role.ADMINISTRATOR)))
                .extracting(Problem::code)
                .containsExactly("not_your_role", "required");
    }

    @Test
    void offersEveryActionWithItsReason() {
        journal.registered();
        List<Offer> offers = journal.lifecycle().offers(journal.matter(), new Occasion(TODAY, TODAY, CLERK));
        assertThat(offers).hasSize(9);
        assertThat(offers)
                .filteredOn(Offer::allowed)
                .extracting(o -> o.action().key())
                .containsExactly("accept");
        assertThat(offers)
                .filteredOn(o -> !o.allowed())
                .allSatisfy(o -> assertThat(o.reason().orElseThrow()).endsWith("。"));
    }

    @Test
    void titleIsTheTitleFieldElseTheNumber() {
        assertThat(journal.lifecycle().title(journal.registered())).isEqualTo("申请公开预算");
        Matter untitled =
                journal.add(day("2026-03-05"), new Entry.Corrected(Map.of("subject", Optional.empty()), "试验"));
        assertThat(journal.lifecycle().title(untitled)).isEqualTo("澄柳依申〔2026〕1号");
    }

    @Test
    void aBrokenJournalFailsLoudly() {
        Journal other = new Journal(Types.application());
        assertThatThrownBy(() -> other.add(day("2026-03-05"), new Entry.Noted("x")))
                .isInstanceOf(IllegalStateException.class);
        Matter matter = journal.registered();
        Entry gap = Journal.entry(5, day("2026-03-05"), new Entry.Noted("x"));
        assertThatThrownBy(() -> journal.lifecycle().apply(Optional.of(matter), Journal.ID, gap))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> journal.lifecycle().replay(Journal.ID, List.of()))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> journal.add(day("2026-03-05"), performed("burn", Map.of())))
                .isInstanceOf(IllegalStateException.class);
    }
}
