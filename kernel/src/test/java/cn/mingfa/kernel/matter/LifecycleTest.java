package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.calendar.ShippedCalendar;
import cn.mingfa.kernel.clock.ClockEvent;
import cn.mingfa.kernel.clock.ClockRules;
import cn.mingfa.kernel.clock.Rules;
import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.matter.MatterRefusal.Problem;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.kernel.value.Value;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

class LifecycleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Set<Role> CLERK = Set.of(Role.CLERK);
    private static final ClockRules RULES =
            (key, on) -> key.equals(Types.CLOCK) ? Optional.of(Rules.reply()) : Optional.empty();

    private final Journal journal = new Journal(Types.application());

    @Test
    void registeringStartsTheClockOnTheConfirmedDayAndNotOnArrival() {
        Matter matter = registered();
        assertThat(matter.stage()).isEqualTo("registered");
        assertThat(matter.version()).isEqualTo(1);
        assertThat(matter.occurredOn()).as("occurs when confirmed").isEqualTo("2026-03-04");
        assertThat(matter.clocks())
                .isEqualTo(Map.of(
                        Types.CLOCK,
                        List.of(new ClockEvent.Started(day("2026-03-04").atStartOfDay()))));
    }

    @Test
    void aClockWhoseDateIsNotKnownYetDoesNotStart() {
        Matter matter =
                journal.add(day("2026-03-02"), registration(Map.of(DateKind.ARRIVED, day("2026-03-02")), fields()));
        assertThat(matter.clocks()).isEmpty();
        assertThat(matter.occurredOn()).isEqualTo("2026-03-02");
        Matter confirmed = journal.add(
                day("2026-03-05"),
                new Entry.Corrected(Map.of("confirmed_on", Optional.of(new Value.Day(day("2026-03-05")))), "已确认"));
        assertThat(confirmed.clocks().get(Types.CLOCK))
                .containsExactly(new ClockEvent.Started(day("2026-03-05").atStartOfDay()));
        assertThat(confirmed.occurredOn()).isEqualTo("2026-03-05");
    }

    @Test
    void aWholeCaseRunsFromRegistrationToClosing() {
        registered();
        perform("2026-03-05", "accept", Map.of(), CLERK);
        perform("2026-03-10", "consult", Map.of(), CLERK);
        perform("2026-03-12", "heard", Map.of(), CLERK);
        perform("2026-03-20", "extend", Map.of("extension_days", new Value.Whole(10)), Set.of(Role.PRINCIPAL));
        checked("2026-03-25", evidence(), CLERK);
        journal.add(day("2026-03-25"), evidence());
        Matter closed = perform("2026-04-01", "reply", Map.of("outcome", new Value.Choice("web")), CLERK);
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
    void tellsEverythingWrongWithARegistrationAtOnce() {
        Map<String, Value> fields = new LinkedHashMap<>();
        fields.put("copies", new Value.Whole(-2));
        fields.put("channel", new Value.Choice("telegram"));
        fields.put("colour", new Value.Text("red"));
        var act = registration(
                Map.of(DateKind.ARRIVED, day("2026-12-01"), DateKind.CONFIRMED, day("2026-11-01")), fields);
        assertThat(refusal(() -> lifecycle().checkRegistration(act, TODAY)))
                .extracting(Problem::code, Problem::field)
                .containsExactlyInAnyOrder(
                        tuple("in_future", "arrived_on"),
                        tuple("date_order", "confirmed_on"),
                        tuple("required", "subject"),
                        tuple("out_of_range", "copies"),
                        tuple("not_an_option", "channel"),
                        tuple("unknown_field", "colour"));
    }

    @Test
    void missesARequiredDate() {
        assertThat(refusal(() -> lifecycle().checkRegistration(registration(Map.of(), fields()), TODAY)))
                .containsExactly(new Problem("required", "arrived_on", "“收到日期”还没有填写。"));
    }

    @Test
    void takesWhatALaterActionAsksForAlreadyAtRegistration() {
        Map<String, Value> fields = new LinkedHashMap<>(fields());
        fields.put("outcome", new Value.Choice("letter"));
        assertThatCode(() -> lifecycle().checkRegistration(registration(dates(), fields), TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void wrongStageNamesThePresentAndTheAllowedOne() {
        registered();
        assertThat(refused("2026-03-05", new Entry.Performed("consult", Map.of(), Optional.empty()), CLERK))
                .containsExactly(new Problem("wrong_stage", "", "本事项现在处于“登记”阶段，“征求第三方意见”只能在“办理”阶段办理。"));
    }

    @Test
    void wrongRoleNamesTheRightOne() {
        registered();
        assertThat(refused("2026-03-05", performed("accept", Map.of()), Set.of(Role.SUPERVISOR)))
                .containsExactly(new Problem("not_your_role", "", "“受理”应当由经办人或者负责人办理，请转交。"));
    }

    @Test
    void onlyThePrincipalApprovesAnExtension() {
        handling();
        Entry.Act extend = performed("extend", Map.of("extension_days", new Value.Whole(10)));
        assertThat(refused("2026-03-20", extend, CLERK))
                .containsExactly(new Problem("not_your_role", "", "“延长答复”应当由负责人办理，请转交。"));
        checked("2026-03-20", extend, Set.of(Role.PRINCIPAL));
    }

    @Test
    void anExtensionNeedsItsLengthAndStaysWithinTheMaximum() {
        handling();
        assertThat(refused("2026-03-20", performed("extend", Map.of()), Set.of(Role.PRINCIPAL)))
                .containsExactly(new Problem("required", "extension_days", "“延长天数”还没有填写。"));
        assertThat(refused(
                        "2026-03-20",
                        performed("extend", Map.of("extension_days", new Value.Whole(21))),
                        Set.of(Role.PRINCIPAL)))
                .extracting(Problem::sentence)
                .containsExactly("“试验事项·答复”的期限最多延长20个工作日，现合计21个工作日。");
    }

    @Test
    void onceMeansOnce() {
        handling();
        perform("2026-03-20", "extend", Map.of("extension_days", new Value.Whole(5)), Set.of(Role.PRINCIPAL));
        assertThat(refused(
                        "2026-03-21",
                        performed("extend", Map.of("extension_days", new Value.Whole(5))),
                        Set.of(Role.PRINCIPAL)))
                .extracting(Problem::code)
                .containsExactly("once");
    }

    @Test
    void closingNeedsEvidenceAndTheRequiredField() {
        handling();
        assertThat(refused("2026-04-01", performed("reply", Map.of()), CLERK))
                .extracting(Problem::code, Problem::field)
                .containsExactly(tuple("evidence_required", ""), tuple("required", "outcome"));
    }

    @Test
    void whatTheMatterAlreadyHoldsIsNotAskedAgain() {
        Map<String, Value> fields = new LinkedHashMap<>(fields());
        fields.put("outcome", new Value.Choice("letter"));
        journal.add(day("2026-03-04"), registration(dates(), fields));
        perform("2026-03-05", "accept", Map.of(), CLERK);
        journal.add(day("2026-03-06"), evidence());
        checked("2026-04-01", performed("reply", Map.of()), CLERK);
    }

    @Test
    void refusesDatesBeforeTheMatterAndInTheFuture() {
        registered();
        assertThat(refused("2026-03-01", performed("accept", Map.of()), CLERK))
                .containsExactly(new Problem("before_registration", "", "办理日期2026-03-01早于本事项的日期2026-03-02，请核对。"));
        assertThat(refused("2026-11-22", performed("accept", Map.of()), CLERK))
                .containsExactly(new Problem("in_future", "", "办理日期2026-11-22晚于今天（2026-11-21），请核对。"));
    }

    @Test
    void clockRefusalsBecomeSentences() {
        handling();
        perform("2026-03-10", "consult", Map.of(), CLERK);
        assertThat(refused("2026-03-11", performed("consult", Map.of()), CLERK))
                .containsExactly(new Problem("clock", "", "“试验事项·答复”的期限自2026-03-10起正在扣除，尚未恢复计算，不能再次扣除。"));
        assertThat(refused("2026-03-09", performed("heard", Map.of()), CLERK))
                .extracting(Problem::code)
                .containsExactly("clock");
    }

    @Test
    void aClockThatHasNotStartedCannotBePaused() {
        journal.add(day("2026-03-02"), registration(Map.of(DateKind.ARRIVED, day("2026-03-02")), fields()));
        perform("2026-03-03", "accept", Map.of(), CLERK);
        assertThat(refused("2026-03-04", performed("consult", Map.of()), CLERK))
                .containsExactly(new Problem("clock", "", "期限还没有起算，不能办理“征求第三方意见”。"));
    }

    @Test
    void withoutARuleInForceTheClockIsNotChecked() {
        handling();
        assertThatCode(() -> lifecycle()
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
        handling();
        LocalDate[] asked = {LocalDate.MIN};
        lifecycle()
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

    @Test
    void aClosedMatterTakesCorrectionsNotesAndEvidenceOnly() {
        closed();
        assertThat(refused("2026-04-02", performed("remind", Map.of()), CLERK))
                .containsExactly(new Problem("closed", "", "本事项已于2026-04-01办结，不能再办理“催办”；可以更正、补记或者补充佐证材料。"));
        checked("2026-04-02", new Entry.Noted("电话回访"), CLERK);
        checked("2026-04-02", evidence(), CLERK);
        checked(
                "2026-04-02",
                new Entry.Corrected(Map.of("outcome", Optional.of(new Value.Choice("letter"))), "录入有误"),
                CLERK);
        checked("2026-04-02", new Entry.Linked(new UUID(1, 2), LinkType.LED_TO), CLERK);
    }

    @Test
    void aClosedMatterTakesAnActionItsDefinitionExpresslyAllowsThere() {
        closed();
        Matter evaluated = perform("2026-04-08", "evaluate", Map.of(), CLERK);
        assertThat(evaluated.closedOn()).as("it stays closed since then").contains(day("2026-04-01"));
        Matter reopened = perform("2026-04-09", "reopen", Map.of(), CLERK);
        assertThat(reopened.closedOn()).isEmpty();
        assertThat(reopened.stage()).isEqualTo("handling");
    }

    @Test
    void refusesUnknownActionsAndFieldsTheActionDoesNotAskFor() {
        handling();
        assertThat(refused("2026-03-10", performed("burn", Map.of()), CLERK))
                .extracting(Problem::code)
                .containsExactly("unknown_action");
        assertThat(refused("2026-03-10", performed("remind", Map.of("copies", new Value.Whole(1))), CLERK))
                .containsExactly(new Problem("unknown_field", "copies", "“催办”不填写“份数”。"));
        assertThat(refused("2026-03-10", performed("remind", Map.of("x", new Value.Whole(1))), CLERK))
                .extracting(Problem::code)
                .containsExactly("unknown_field");
    }

    @Test
    void aMatterIsRegisteredOnce() {
        registered();
        assertThat(refused("2026-03-05", registration(dates(), fields()), CLERK))
                .extracting(Problem::code)
                .containsExactly("registered");
    }

    @Test
    void aCorrectionNeedsAReasonAndAChange() {
        registered();
        assertThat(refused("2026-03-05", new Entry.Corrected(Map.of(), " "), CLERK))
                .extracting(Problem::code)
                .containsExactly("required", "nothing_changed");
        assertThat(refused(
                        "2026-03-05",
                        new Entry.Corrected(Map.of("channel", Optional.of(new Value.Choice("letter"))), "核对"),
                        CLERK))
                .extracting(Problem::code)
                .containsExactly("nothing_changed");
    }

    @Test
    void aRequiredFieldIsNotEmptied() {
        registered();
        assertThat(refused("2026-03-05", new Entry.Corrected(Map.of("subject", Optional.empty()), "核对"), CLERK))
                .containsExactly(new Problem("required", "subject", "“申请内容”必须填写，不能清空。"));
    }

    @Test
    void anOptionalFieldIsEmptiedByCorrection() {
        registered();
        Entry.Corrected emptied = new Entry.Corrected(Map.of("copies", Optional.empty()), "核对");
        checked("2026-03-05", emptied, CLERK);
        assertThat(journal.add(day("2026-03-05"), emptied).fields()).doesNotContainKey("copies");
    }

    @Test
    void aCorrectedDateMovesTheClockAndTheOccurrence() {
        handling();
        Entry.Corrected corrected =
                new Entry.Corrected(Map.of("confirmed_on", Optional.of(new Value.Day(day("2026-03-03")))), "核对");
        checked("2026-03-06", corrected, CLERK);
        Matter matter = journal.add(day("2026-03-06"), corrected);
        assertThat(matter.occurredOn()).isEqualTo("2026-03-03");
        assertThat(matter.clocks().get(Types.CLOCK))
                .containsExactly(new ClockEvent.Started(day("2026-03-03").atStartOfDay()));
    }

    @Test
    void aCorrectedDateMustLeaveTheClockPossible() {
        handling();
        perform("2026-03-10", "consult", Map.of(), CLERK);
        assertThat(refused(
                        "2026-03-12",
                        new Entry.Corrected(
                                Map.of("confirmed_on", Optional.of(new Value.Day(day("2026-03-11")))), "核对"),
                        CLERK))
                .extracting(Problem::code)
                .containsExactly("clock");
        assertThat(refused("2026-03-12", new Entry.Corrected(Map.of("confirmed_on", Optional.empty()), "核对"), CLERK))
                .extracting(Problem::code, Problem::field)
                .containsExactly(tuple("clock", "confirmed_on"));
        assertThat(refused(
                        "2026-03-12",
                        new Entry.Corrected(
                                Map.of("confirmed_on", Optional.of(new Value.Day(day("2026-03-01")))), "核对"),
                        CLERK))
                .extracting(Problem::code)
                .containsExactly("date_order");
    }

    @Test
    void evidenceIsWhole() {
        registered();
        assertThat(refused("2026-03-05", new Entry.EvidenceFiled("abc", "函.pdf", "函", day("2026-03-05")), CLERK))
                .extracting(Problem::code)
                .containsExactly("unreadable");
        assertThat(refused(
                        "2026-03-05", new Entry.EvidenceFiled("a".repeat(64), "函.pdf", "函", day("2027-03-05")), CLERK))
                .extracting(Problem::code)
                .containsExactly("in_future");
    }

    @Test
    void aMatterIsNotLinkedToItselfNorNotedWithNothing() {
        registered();
        assertThat(refused("2026-03-05", new Entry.Linked(Journal.ID, LinkType.SAME_AS), CLERK))
                .extracting(Problem::code)
                .containsExactly("same_matter");
        assertThat(refused("2026-03-05", new Entry.Noted("　"), Set.of(Role.ADMINISTRATOR)))
                .extracting(Problem::code)
                .containsExactly("not_your_role", "required");
    }

    @Test
    void offersEveryActionWithItsReason() {
        registered();
        List<Offer> offers = lifecycle().offers(journal.matter(), new Occasion(TODAY, TODAY, CLERK));
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
        assertThat(lifecycle().title(registered())).isEqualTo("申请公开预算");
        Matter untitled =
                journal.add(day("2026-03-05"), new Entry.Corrected(Map.of("subject", Optional.empty()), "试验"));
        assertThat(lifecycle().title(untitled)).isEqualTo("澄柳依申〔2026〕1号");
    }

    @Test
    void aBrokenJournalFailsLoudly() {
        Journal other = new Journal(Types.application());
        assertThatThrownBy(() -> other.add(day("2026-03-05"), new Entry.Noted("x")))
                .isInstanceOf(IllegalStateException.class);
        Matter matter = registered();
        Entry gap = Journal.entry(5, day("2026-03-05"), new Entry.Noted("x"));
        assertThatThrownBy(() -> lifecycle().apply(Optional.of(matter), Journal.ID, gap))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> lifecycle().replay(Journal.ID, List.of())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> journal.add(day("2026-03-05"), performed("burn", Map.of())))
                .isInstanceOf(IllegalStateException.class);
    }

    private Lifecycle lifecycle() {
        return journal.lifecycle();
    }

    private Matter registered() {
        Entry.Registered act = registration(dates(), fields());
        lifecycle().checkRegistration(act, TODAY);
        return journal.add(day("2026-03-04"), act);
    }

    private void handling() {
        registered();
        perform("2026-03-05", "accept", Map.of(), CLERK);
    }

    private void closed() {
        handling();
        journal.add(day("2026-03-25"), evidence());
        perform("2026-04-01", "reply", Map.of("outcome", new Value.Choice("web")), CLERK);
    }

    private Matter perform(String on, String action, Map<String, Value> fields, Set<Role> roles) {
        Entry.Performed act = performed(action, fields);
        checked(on, act, roles);
        return journal.add(day(on), act);
    }

    private void checked(String on, Entry.Act act, Set<Role> roles) {
        lifecycle()
                .check(journal.matter(), act, new Occasion(day(on), TODAY, roles), RULES, ShippedCalendar.calendar());
    }

    private List<Problem> refused(String on, Entry.Act act, Set<Role> roles) {
        return refusal(() -> checked(on, act, roles));
    }

    private static List<Problem> refusal(ThrowingCallable call) {
        return catchThrowableOfType(MatterRefusal.class, call).problems();
    }

    private static Entry.Performed performed(String action, Map<String, Value> fields) {
        return new Entry.Performed(action, fields, Optional.empty());
    }

    private static Entry.EvidenceFiled evidence() {
        return new Entry.EvidenceFiled("a".repeat(64), "答复书.pdf", "答复书", day("2026-03-25"));
    }

    private static Entry.Registered registration(Map<DateKind, LocalDate> dates, Map<String, Value> fields) {
        return new Entry.Registered(new UUID(0, 1), new UUID(0, 1), "澄柳依申〔2026〕1号", dates, fields);
    }

    private static Map<DateKind, LocalDate> dates() {
        return Map.of(DateKind.ARRIVED, day("2026-03-02"), DateKind.CONFIRMED, day("2026-03-04"));
    }

    private static Map<String, Value> fields() {
        return Map.of(
                "subject",
                new Value.Text("申请公开预算"),
                "channel",
                new Value.Choice("letter"),
                "copies",
                new Value.Whole(2));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
