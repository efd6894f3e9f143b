package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.clock.ClockEvent;
import cn.mingfa.kernel.matter.MatterRefusal.Problem;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.kernel.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

import static cn.mingfa.kernel.matter.ApplicationJournal.CLERK;
import static cn.mingfa.kernel.matter.ApplicationJournal.day;
import static org.assertj.core.api.Assertions.assertThat;

/** Taking back a step: what followed from it goes with it. */
class WithdrawalTest {

    private static final Map<String, Value> BY_WEB = Map.of("outcome", new Value.Choice("web"));

    private final ApplicationJournal journal = new ApplicationJournal();

    private List<Problem> refused(int entry, String reason, Set<Role> roles) {
        return ApplicationJournal.refusal(() -> journal.checkedBack(entry, reason, roles));
    }

    @Test
    void aStepTakenBackLeavesStageClockFieldsAndEndAsTheyWereBefore() {
        journal.handling();
        journal.add(day("2026-03-25"), ApplicationJournal.evidence());
        Matter before = journal.matter();
        journal.perform("2026-04-01", "reply", BY_WEB, CLERK);
        assertThat(journal.matter().closedOn()).isPresent();

        journal.checkedBack(4, "答复还没有寄出", CLERK);
        Matter after = journal.takeBack(4, "答复还没有寄出");

        assertThat(after.stage()).isEqualTo(before.stage());
        assertThat(after.closedOn()).isEmpty();
        assertThat(after.fields()).isEqualTo(before.fields());
        assertThat(after.clocks()).isEqualTo(before.clocks());
        assertThat(after.done()).isEqualTo(before.done());
        assertThat(after.version()).isEqualTo(5);
        assertThat(journal.replayed()).isEqualTo(after);
    }

    @Test
    void whatWasDoneOnceMayBeDoneAgainOnTheRightDay() {
        journal.closed();
        journal.takeBack(4, "日期填错");
        journal.perform("2026-04-02", "reply", BY_WEB, CLERK);

        assertThat(journal.matter().closedOn()).contains(day("2026-04-02"));
        assertThat(journal.matter().clocks().get(Types.CLOCK))
                .last()
                .isEqualTo(new ClockEvent.Stopped(day("2026-04-02")));
        assertThat(journal.replayed()).isEqualTo(journal.matter());
    }

    @Test
    void whatWasCorrectedInItGoesWithItAndOtherCorrectionsStay() {
        journal.closed();
        journal.add(
                day("2026-04-03"),
                new Entry.Corrected(
                        Map.of(
                                "outcome", Optional.of(new Value.Choice("letter")),
                                "copies", Optional.of(new Value.Whole(3))),
                        "核对"));
        Matter after = journal.takeBack(4, "还没有答复");

        assertThat(after.fields()).doesNotContainKey("outcome").containsEntry("copies", new Value.Whole(3));
        assertThat(journal.replayed()).isEqualTo(after);
    }

    @Test
    void onlyTheLastStepIsTakenBackOneAfterTheOther() {
        journal.closed();
        assertThat(refused(2, "误点", CLERK)).containsExactly(new Problem("not_last", "", "只能撤回最后办理的一步“答复”；更早的请先撤回后面的。"));
        assertThat(refused(3, "误点", CLERK)).extracting(Problem::code).containsExactly("not_last");

        journal.takeBack(4, "误点");
        journal.checkedBack(2, "误点", CLERK);
        Matter first = journal.takeBack(2, "误点");
        assertThat(first.stage()).isEqualTo("registered");
        assertThat(refused(2, "误点", CLERK)).extracting(Problem::code).containsExactly("nothing_done");
        assertThat(journal.replayed()).isEqualTo(first);
    }

    @Test
    void itWantsAReasonAndWhoeverMayTakeTheStep() {
        journal.closed();
        assertThat(refused(4, " ", Set.of(Role.SUPERVISOR)))
                .extracting(Problem::code)
                .containsExactly("required", "not_your_role");
    }
}
