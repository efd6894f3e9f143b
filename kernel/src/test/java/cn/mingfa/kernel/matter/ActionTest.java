package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.calendar.ShippedCalendar;
import cn.mingfa.kernel.clock.Rules;
import cn.mingfa.kernel.matter.MatterRefusal.Problem;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.kernel.value.Value;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

import static cn.mingfa.kernel.matter.ApplicationJournal.CLERK;
import static cn.mingfa.kernel.matter.ApplicationJournal.TODAY;
import static cn.mingfa.kernel.matter.ApplicationJournal.dates;
import static cn.mingfa.kernel.matter.ApplicationJournal.day;
import static cn.mingfa.kernel.matter.ApplicationJournal.evidence;
import static cn.mingfa.kernel.matter.ApplicationJournal.fields;
import static cn.mingfa.kernel.matter.ApplicationJournal.performed;
import static cn.mingfa.kernel.matter.ApplicationJournal.registration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

/** Which actions are taken, by whom, with what, and what the clock says to them. */
class ActionTest {

    private final ApplicationJournal journal = new ApplicationJournal();

    @Test
    void wrongStageNamesThePresentAndTheAllowedOne() {
        journal.registered();
        assertThat(journal.refused("2026-03-05", new Entry.Performed("consult", Map.of(), Optional.empty()), CLERK))
                .containsExactly(new Problem("wrong_stage", "", "本事项现在处于“登记”阶段，“征求第三方意见”只能在“办理”阶段办理。"));
    }

    @Test
    void wrongRoleNamesTheRightOne() {
        journal.registered();
        assertThat(journal.refused("2026-03-05", performed("accept", Map.of()), Set.of(Role.SUPERVISOR)))
                .containsExactly(new Problem("not_your_role", "", "“受理”应当由经办人或者负责人办理，请转交。"));
    }

    @Test
    void onlyThePrincipalApprovesAnExtension() {
        journal.handling();
        Entry.Act extend = performed("extend", Map.of("extension_days", new Value.Whole(10)));
        assertThat(journal.refused("2026-03-20", extend, CLERK))
                .containsExactly(new Problem("not_your_role", "", "“延长答复”应当由负责人办理，请转交。"));
        journal.checked("2026-03-20", extend, Set.of(Role.PRINCIPAL));
    }

    @Test
    void anExtensionNeedsItsLengthAndStaysWithinTheMaximum() {
        journal.handling();
        assertThat(journal.refused("2026-03-20", performed("extend", Map.of()), Set.of(Role.PRINCIPAL)))
                .containsExactly(new Problem("required", "extension_days", "“延长天数”还没有填写。"));
        assertThat(journal.refused(
                        "2026-03-20",
                        performed("extend", Map.of("extension_days", new Value.Whole(21))),
                        Set.of(Role.PRINCIPAL)))
                .extracting(Problem::sentence)
                .containsExactly("“试验事项·答复”的期限最多延长20个工作日，现合计21个工作日。");
    }

    @Test
    void onceMeansOnce() {
        journal.handling();
        journal.perform("2026-03-20", "extend", Map.of("extension_days", new Value.Whole(5)), Set.of(Role.PRINCIPAL));
        assertThat(journal.refused(
                        "2026-03-21",
                        performed("extend", Map.of("extension_days", new Value.Whole(5))),
                        Set.of(Role.PRINCIPAL)))
                .extracting(Problem::code)
                .containsExactly("once");
    }

    @Test
    void closingNeedsEvidenceAndTheRequiredField() {
        journal.handling();
        assertThat(journal.refused("2026-04-01", performed("reply", Map.of()), CLERK))
                .extracting(Problem::code, Problem::field)
                .containsExactly(tuple("evidence_required", ""), tuple("required", "outcome"));
    }

    @Test
    void whatTheMatterAlreadyHoldsIsNotAskedAgain() {
        Map<String, Value> fields = new LinkedHashMap<>(fields());
        fields.put("outcome", new Value.Choice("letter"));
        journal.add(day("2026-03-04"), registration(dates(), fields));
        journal.perform("2026-03-05", "accept", Map.of(), CLERK);
        journal.add(day("2026-03-06"), evidence());
        journal.checked("2026-04-01", performed("reply", Map.of()), CLERK);
    }

    @Test
    void refusesDatesBeforeTheMatterAndInTheFuture() {
        journal.registered();
        assertThat(journal.refused("2026-03-01", performed("accept", Map.of()), CLERK))
                .containsExactly(new Problem("before_registration", "", "办理日期2026-03-01早于本事项的日期2026-03-02，请核对。"));
        assertThat(journal.refused("2026-11-22", performed("accept", Map.of()), CLERK))
                .containsExactly(new Problem("in_future", "", "办理日期2026-11-22晚于今天（2026-11-21），请核对。"));
    }

    @Test
    void refusesUnknownActionsAndFieldsTheActionDoesNotAskFor() {
        journal.handling();
        assertThat(journal.refused("2026-03-10", performed("burn", Map.of()), CLERK))
                .extracting(Problem::code)
                .containsExactly("unknown_action");
        assertThat(journal.refused("2026-03-10", performed("remind", Map.of("copies", new Value.Whole(1))), CLERK))
                .containsExactly(new Problem("unknown_field", "copies", "“催办”不填写“份数”。"));
        assertThat(journal.refused("2026-03-10", performed("remind", Map.of("x", new Value.Whole(1))), CLERK))
                .extracting(Problem::code)
                .containsExactly("unknown_field");
    }

    @Test
    void clockRefusalsBecomeSentences() {
        journal.handling();
        journal.perform("2026-03-10", "consult", Map.of(), CLERK);
        assertThat(journal.refused("2026-03-11", performed("consult", Map.of()), CLERK))
                .containsExactly(new Problem("clock", "", "“试验事项·答复”的期限自2026-03-10起正在扣除，尚未恢复计算，不能再次扣除。"));
        assertThat(journal.refused("2026-03-09", performed("heard", Map.of()), CLERK))
                .extracting(Problem::code)
                .containsExactly("clock");
    }

    @Test
    void aClockThatHasNotStartedCannotBePaused() {
        journal.add(day("2026-03-02"), registration(Map.of(DateKind.ARRIVED, day("2026-03-02")), fields()));
        journal.perform("2026-03-03", "accept", Map.of(), CLERK);
        assertThat(journal.refused("2026-03-04", performed("consult", Map.of()), CLERK))
                .containsExactly(new Problem("clock", "", "期限还没有起算，不能办理“征求第三方意见”。"));
    }

    @Test
    void withoutARuleInForceTheClockIsNotChecked() {
        journal.handling();
        assertThatCode(() -> journal.lifecycle()
                        .check(
                                journal.matter(),
                                performed("heard", Map.of()),
                                new Occasion(day("2026-03-10"), TODAY, CLERK),
                                (key, on) -> Optional.empty(),
                                ShippedCalendar.calendar()))
                .doesNotThrowAnyException();
    }

    @Test
    void theRuleInForceWhenTheClockStartedDecides() {
        journal.handling();
        LocalDate[] asked = {LocalDate.MIN};
        journal.lifecycle()
                .check(
                        journal.matter(),
                        performed("consult", Map.of()),
                        new Occasion(day("2026-03-10"), TODAY, CLERK),
                        (key, on) -> {
                            asked[0] = on;
                            return Optional.of(Rules.reply());
                        },
                        ShippedCalendar.calendar());
        assertThat(asked[0]).isEqualTo("2026-03-04");
    }
}
