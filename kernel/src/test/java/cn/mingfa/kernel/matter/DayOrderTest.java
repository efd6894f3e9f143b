package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.matter.MatterRefusal.Problem;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.Value;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

import static cn.mingfa.kernel.matter.ApplicationJournal.CLERK;
import static cn.mingfa.kernel.matter.ApplicationJournal.day;
import static org.assertj.core.api.Assertions.assertThat;

/** What follows does not lie before what it follows, unless the definition allows it. */
class DayOrderTest {

    private final ApplicationJournal journal = new ApplicationJournal(Types.endingOnTheDayTold());

    private static Map<String, Value> replied(String on) {
        return Map.of("outcome", new Value.Choice("web"), "replied_on", new Value.Day(day(on)));
    }

    private static Entry.Corrected corrected(String key, String to) {
        return new Entry.Corrected(Map.of(key, Optional.of(new Value.Day(day(to)))), "核对");
    }

    @Test
    void aStepIsNotTakenBeforeTheStepThatLedToIt() {
        journal.registered();
        journal.perform("2026-03-10", "accept", Map.of(), CLERK);
        assertThat(journal.refused("2026-03-09", ApplicationJournal.performed("remind", Map.of()), CLERK))
                .containsExactly(
                        new Problem("before_step", "", "办理日期2026-03-09早于“受理”的日期2026-03-10，请核对；前一步日期填错的，先撤回再办。"));
        journal.checked("2026-03-10", ApplicationJournal.performed("remind", Map.of()), CLERK);
    }

    @Test
    void aSideStepHoldsBackNoOther() {
        journal.registered();
        journal.perform("2026-03-05", "accept", Map.of(), CLERK);
        journal.perform("2026-03-20", "remind", Map.of(), CLERK);
        journal.checked("2026-03-12", ApplicationJournal.performed("remind", Map.of()), CLERK);
    }

    @Test
    void aDayToldIsNotBeforeTheMatterNorBeforeTheStepItFollows() {
        journal.registered();
        journal.perform("2026-03-10", "accept", Map.of(), CLERK);
        journal.add(day("2026-03-10"), ApplicationJournal.evidence());
        assertThat(journal.refused("2026-03-25", ApplicationJournal.performed("reply", replied("2026-03-09")), CLERK))
                .containsExactly(
                        new Problem("before_step", "replied_on", "“答复日期”是2026-03-09，早于“受理”的日期2026-03-10，请核对。"));
        journal.checked("2026-03-25", ApplicationJournal.performed("reply", replied("2026-03-10")), CLERK);
    }

    @Test
    void aCorrectionKeepsTheOrder() {
        journal.registered();
        journal.perform("2026-03-10", "accept", Map.of(), CLERK);
        journal.add(day("2026-03-10"), ApplicationJournal.evidence());
        journal.perform("2026-03-25", "reply", replied("2026-03-24"), CLERK);
        assertThat(journal.refused("2026-04-02", corrected("replied_on", "2026-03-09"), CLERK))
                .extracting(Problem::sentence)
                .containsExactly("“答复日期”是2026-03-09，早于“受理”的日期2026-03-10，请核对。");
        journal.checked("2026-04-02", corrected("replied_on", "2026-03-11"), CLERK);
        journal.checked("2026-04-02", corrected("arrived_on", "2026-03-03"), CLERK);
    }

    @Test
    void whatAnOldLedgerTellsOfTheEndIsNotBeforeTheBeginning() {
        Map<String, Value> fields = new java.util.HashMap<>(ApplicationJournal.fields());
        fields.put("replied_on", new Value.Day(day("2026-03-01")));
        Entry.Registered act = ApplicationJournal.registration(Map.of(DateKind.ARRIVED, day("2026-03-02")), fields);
        assertThat(ApplicationJournal.refusal(
                        () -> journal.lifecycle().checkRegistration(act, ApplicationJournal.TODAY)))
                .containsExactly(new Problem("before_step", "replied_on", "“答复日期”是2026-03-01，早于“收到日期”2026-03-02，请核对。"));
    }

    @Test
    void aDefinitionMayAllowIt() {
        ApplicationJournal free = new ApplicationJournal(Types.repliedBeforehand());
        free.registered();
        free.perform("2026-03-10", "accept", Map.of(), CLERK);
        free.add(day("2026-03-10"), ApplicationJournal.evidence());
        free.checked("2026-03-12", ApplicationJournal.performed("reply", replied("2026-03-05")), CLERK);
    }

    /** Whatever was done up to today, what asks for no journal is never out of order. */
    @Test
    void whatLooksNotBackFollowsWhateverWasDone() {
        Random random = new Random(77);
        MatterType type = Types.endingOnTheDayTold();
        LocalDate today = ApplicationJournal.TODAY;
        int notLooking = 0;
        for (int run = 0; run < 2000; run++) {
            Journal any = Journal.registered(type, today.minusDays(random.nextInt(6)));
            for (int step = 0; step < 4; step++) {
                Entry.Act act = random.nextInt(5) == 0
                        ? corrected(
                                "replied_on", today.minusDays(random.nextInt(4)).toString())
                        : step(type, random, today);
                LocalDate on = today.minusDays(random.nextInt(3));
                Matter before = any.matter();
                boolean looksBack = any.lifecycle().looksBack(before, act, on, today);
                Matter after = any.add(on, act);
                Entry entry = any.entries().getLast();
                if (!looksBack) {
                    notLooking++;
                    assertThat(new DayOrder(type)
                                    .problems(before, after, any.entries().subList(0, entry.seq() - 1), entry))
                            .isEmpty();
                }
            }
        }
        assertThat(notLooking).isGreaterThan(1000);
    }

    private static Entry.Performed step(MatterType type, Random random, LocalDate today) {
        Action action = type.actions().get(random.nextInt(type.actions().size()));
        return ApplicationJournal.performed(
                action.key(),
                action.key().equals("reply") && random.nextBoolean()
                        ? replied(today.minusDays(random.nextInt(3)).toString())
                        : Map.of());
    }
}
