package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.clock.ClockEvent;
import cn.mingfa.kernel.matter.MatterRefusal.Problem;
import cn.mingfa.kernel.value.Value;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static cn.mingfa.kernel.matter.ApplicationJournal.CLERK;
import static cn.mingfa.kernel.matter.ApplicationJournal.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What a correction may change, and what follows from it. */
class CorrectionTest {

    private final ApplicationJournal journal = new ApplicationJournal();

    @Test
    void aCorrectionNeedsAReasonAndAChange() {
        journal.registered();
        assertThat(journal.refused("2026-03-05", new Entry.Corrected(Map.of(), " "), CLERK))
                .extracting(Problem::code)
                .containsExactly("required", "nothing_changed");
        assertThat(journal.refused(
                        "2026-03-05",
                        new Entry.Corrected(Map.of("channel", Optional.of(new Value.Choice("letter"))), "核对"),
                        CLERK))
                .extracting(Problem::code)
                .containsExactly("nothing_changed");
    }

    @Test
    void aRequiredFieldIsNotEmptied() {
        journal.registered();
        assertThat(journal.refused("2026-03-05", new Entry.Corrected(Map.of("subject", Optional.empty()), "核对"), CLERK))
                .containsExactly(new Problem("required", "subject", "“申请内容”必须填写，不能清空。"));
    }

    @Test
    void anOptionalFieldIsEmptiedByCorrection() {
        journal.registered();
        Entry.Corrected emptied = new Entry.Corrected(Map.of("copies", Optional.empty()), "核对");
        journal.checked("2026-03-05", emptied, CLERK);
        assertThat(journal.add(day("2026-03-05"), emptied).fields()).doesNotContainKey("copies");
    }

    @Test
    void aCorrectedDateMovesTheClockAndTheOccurrence() {
        journal.handling();
        Entry.Corrected corrected =
                new Entry.Corrected(Map.of("confirmed_on", Optional.of(new Value.Day(day("2026-03-03")))), "核对");
        journal.checked("2026-03-06", corrected, CLERK);
        Matter matter = journal.add(day("2026-03-06"), corrected);
        assertThat(matter.occurredOn()).isEqualTo("2026-03-03");
        assertThat(matter.clocks().get(Types.CLOCK))
                .containsExactly(new ClockEvent.Started(day("2026-03-03").atStartOfDay()));
    }

    @Test
    void aCorrectedDateMustLeaveTheClockPossible() {
        journal.handling();
        journal.perform("2026-03-10", "consult", Map.of(), CLERK);
        assertThat(journal.refused(
                        "2026-03-12",
                        new Entry.Corrected(
                                Map.of("confirmed_on", Optional.of(new Value.Day(day("2026-03-11")))), "核对"),
                        CLERK))
                .extracting(Problem::code)
                .containsExactly("clock");
        assertThat(journal.refused(
                        "2026-03-12", new Entry.Corrected(Map.of("confirmed_on", Optional.empty()), "核对"), CLERK))
                .extracting(Problem::code, Problem::field)
                .containsExactly(tuple("clock", "confirmed_on"));
        assertThat(journal.refused(
                        "2026-03-12",
                        new Entry.Corrected(
                                Map.of("confirmed_on", Optional.of(new Value.Day(day("2026-03-01")))), "核对"),
                        CLERK))
                .extracting(Problem::code)
                .containsExactly("date_order");
    }

    @Test
    void aLimitEndsOnTheDayThatIsToldLater() {
        ApplicationJournal told = new ApplicationJournal(Types.endingOnTheDayTold());
        told.closed();
        assertThat(told.matter().clocks().get(Types.CLOCK)).last().isEqualTo(new ClockEvent.Stopped(day("2026-04-01")));

        Entry.Corrected filled =
                new Entry.Corrected(Map.of("replied_on", Optional.of(new Value.Day(day("2026-03-27")))), "补填");
        told.checked("2026-04-03", filled, CLERK);
        Matter matter = told.add(day("2026-04-03"), filled);
        assertThat(matter.clocks().get(Types.CLOCK)).last().isEqualTo(new ClockEvent.Stopped(day("2026-03-27")));
        assertThat(told.replayed()).isEqualTo(matter);

        assertThat(matter.closedOn()).contains(day("2026-03-27"));

        assertThat(told.refused("2026-04-04", new Entry.Corrected(Map.of("replied_on", Optional.empty()), "核对"), CLERK))
                .containsExactly(new Problem("clock", "replied_on", "期限在这个日期办结，可以改正，不能清空；还没有办的，请撤回办理。"));
    }

    @Test
    void aMatterEndsOnTheDayToldAsCorrected() {
        ApplicationJournal told = replied("2026-04-01", "2026-04-01");
        Matter matter = repliedRather(told, "2026-03-27");
        assertThat(matter.closedOn()).contains(day("2026-03-27"));
        assertThat(matter.clocks().get(Types.CLOCK)).last().isEqualTo(new ClockEvent.Stopped(day("2026-03-27")));
        assertThat(told.replayed()).isEqualTo(matter);

        assertThat(repliedRather(told, "2026-03-30").closedOn()).contains(day("2026-03-30"));
        assertThat(told.replayed()).isEqualTo(told.matter());
        assertThat(new ToldDays(Types.repliedOnTheDayTold()).corrected(told.entries()))
                .filteredOn(entry -> entry.act() instanceof Entry.Performed)
                .extracting(Entry::on)
                .containsExactly(day("2026-03-05"), day("2026-03-30"));
    }

    @Test
    void aDaySomebodyGaveTheStepStands() {
        ApplicationJournal told = replied("2026-04-01", "2026-03-31");
        Matter matter = repliedRather(told, "2026-03-27");
        assertThat(matter.closedOn()).contains(day("2026-04-01"));
        assertThat(matter.clocks().get(Types.CLOCK)).last().isEqualTo(new ClockEvent.Stopped(day("2026-04-01")));
        assertThat(new ToldDays(Types.repliedOnTheDayTold()).corrected(told.entries()))
                .isEqualTo(told.entries());
    }

    @Test
    void whatWasTakenUpAgainHasNoEndToMove() {
        ApplicationJournal told = replied("2026-04-01", "2026-04-01");
        told.perform("2026-04-02", "reopen", Map.of(), CLERK);
        Matter matter = repliedRather(told, "2026-03-27");
        assertThat(matter.closedOn()).isEmpty();
        assertThat(new ToldDays(Types.repliedOnTheDayTold()).corrected(told.entries()))
                .isEqualTo(told.entries());
    }

    private static ApplicationJournal replied(String on, String told) {
        ApplicationJournal journal = new ApplicationJournal(Types.repliedOnTheDayTold());
        journal.handling();
        journal.add(day("2026-03-25"), ApplicationJournal.evidence());
        journal.perform(
                on, "reply", Map.of("outcome", new Value.Choice("web"), "replied_on", new Value.Day(day(told))), CLERK);
        return journal;
    }

    private static Matter repliedRather(ApplicationJournal journal, String on) {
        Entry.Corrected corrected =
                new Entry.Corrected(Map.of("replied_on", Optional.of(new Value.Day(day(on)))), "核对");
        journal.checked("2026-04-03", corrected, CLERK);
        return journal.add(day("2026-04-03"), corrected);
    }
}
