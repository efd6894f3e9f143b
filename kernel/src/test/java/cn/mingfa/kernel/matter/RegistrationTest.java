package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.clock.ClockEvent;
import cn.mingfa.kernel.matter.MatterRefusal.Problem;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static cn.mingfa.kernel.matter.ApplicationJournal.CLERK;
import static cn.mingfa.kernel.matter.ApplicationJournal.TODAY;
import static cn.mingfa.kernel.matter.ApplicationJournal.dates;
import static cn.mingfa.kernel.matter.ApplicationJournal.day;
import static cn.mingfa.kernel.matter.ApplicationJournal.fields;
import static cn.mingfa.kernel.matter.ApplicationJournal.refusal;
import static cn.mingfa.kernel.matter.ApplicationJournal.registration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

/** What a matter is registered with, and what that sets going. */
class RegistrationTest {

    private final ApplicationJournal journal = new ApplicationJournal();

    @Test
    void registeringStartsTheClockOnTheConfirmedDayAndNotOnArrival() {
        Matter matter = journal.registered();
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
    void tellsEverythingWrongWithARegistrationAtOnce() {
        Map<String, Value> fields = new LinkedHashMap<>();
        fields.put("copies", new Value.Whole(-2));
        fields.put("channel", new Value.Choice("telegram"));
        fields.put("colour", new Value.Text("red"));
        var act = registration(
                Map.of(DateKind.ARRIVED, day("2026-12-01"), DateKind.CONFIRMED, day("2026-11-01")), fields);
        assertThat(refusal(() -> journal.lifecycle().checkRegistration(act, TODAY)))
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
        assertThat(refusal(() -> journal.lifecycle().checkRegistration(registration(Map.of(), fields()), TODAY)))
                .containsExactly(new Problem("required", "arrived_on", "“收到日期”还没有填写。"));
    }

    @Test
    void takesWhatALaterActionAsksForAlreadyAtRegistration() {
        Map<String, Value> fields = new LinkedHashMap<>(fields());
        fields.put("outcome", new Value.Choice("letter"));
        assertThatCode(() -> journal.lifecycle().checkRegistration(registration(dates(), fields), TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void aMatterIsRegisteredOnce() {
        journal.registered();
        assertThat(journal.refused("2026-03-05", registration(dates(), fields()), CLERK))
                .extracting(Problem::code)
                .containsExactly("registered");
    }
}
