package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.calendar.ShippedCalendar;
import cn.mingfa.kernel.clock.ClockRules;
import cn.mingfa.kernel.clock.Rules;
import cn.mingfa.kernel.matter.MatterRefusal.Problem;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.kernel.value.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** The journal of one application, brought as far as a test needs it, each step checked before it is entered. */
final class ApplicationJournal extends Journal {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final Set<Role> CLERK = Set.of(Role.CLERK);
    private static final ClockRules RULES =
            (key, on) -> key.equals(Types.CLOCK) ? Optional.of(Rules.reply()) : Optional.empty();

    ApplicationJournal() {
        this(Types.application());
    }

    ApplicationJournal(MatterType like) {
        super(like);
    }

    Matter registered() {
        Entry.Registered act = registration(dates(), fields());
        lifecycle().checkRegistration(act, TODAY);
        return add(day("2026-03-04"), act);
    }

    void handling() {
        registered();
        perform("2026-03-05", "accept", Map.of(), CLERK);
    }

    void closed() {
        handling();
        add(day("2026-03-25"), evidence());
        perform("2026-04-01", "reply", Map.of("outcome", new Value.Choice("web")), CLERK);
    }

    Matter perform(String on, String action, Map<String, Value> fields, Set<Role> roles) {
        Entry.Performed act = performed(action, fields);
        checked(on, act, roles);
        return add(day(on), act);
    }

    void checked(String on, Entry.Act act, Set<Role> roles) {
        lifecycle()
                .check(
                        matter(),
                        act,
                        new Occasion(day(on), TODAY, roles, Neighbours.NONE, entries()),
                        RULES,
                        ShippedCalendar.calendar());
    }

    List<Problem> refused(String on, Entry.Act act, Set<Role> roles) {
        return refusal(() -> checked(on, act, roles));
    }

    void checkedBack(int entry, String reason, Set<Role> roles) {
        lifecycle()
                .checkWithdrawal(
                        matter(), new Entry.Withdrawn(entry, reason), entries(), new Occasion(TODAY, TODAY, roles));
    }

    static List<Problem> refusal(ThrowingCallable call) {
        return catchThrowableOfType(MatterRefusal.class, call).problems();
    }

    static Entry.Performed performed(String action, Map<String, Value> fields) {
        return new Entry.Performed(action, fields, Optional.empty());
    }

    static Entry.EvidenceFiled evidence() {
        return new Entry.EvidenceFiled("a".repeat(64), "答复书.pdf", "答复书", day("2026-03-25"));
    }

    static Entry.Registered registration(Map<DateKind, LocalDate> dates, Map<String, Value> fields) {
        return new Entry.Registered(new UUID(0, 1), new UUID(0, 1), "澄柳依申〔2026〕1号", dates, fields);
    }

    static Map<DateKind, LocalDate> dates() {
        return Map.of(DateKind.ARRIVED, day("2026-03-02"), DateKind.CONFIRMED, day("2026-03-04"));
    }

    static Map<String, Value> fields() {
        return Map.of(
                "subject",
                new Value.Text("申请公开预算"),
                "channel",
                new Value.Choice("letter"),
                "copies",
                new Value.Whole(2));
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
