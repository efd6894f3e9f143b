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

        assertThat(told.refused("2026-04-04", new Entry.Corrected(Map.of("replied_on", Optional.empty()), "核对"), CLERK))
                .containsExactly(new Problem("clock", "replied_on", "期限在这个日期办结，可以改正，不能清空；还没有办的，请撤回办理。"));
    }
}
