package cn.mingfa.kernel.clock;

import cn.mingfa.kernel.calendar.ShippedCalendar;
import cn.mingfa.kernel.clock.ClockEvent.Extended;
import cn.mingfa.kernel.clock.ClockEvent.Paused;
import cn.mingfa.kernel.clock.ClockEvent.Restarted;
import cn.mingfa.kernel.clock.ClockEvent.Resumed;
import cn.mingfa.kernel.clock.ClockEvent.Started;
import cn.mingfa.kernel.clock.ClockEvent.Stopped;
import cn.mingfa.kernel.clock.ClockRefusal.Code;
import cn.mingfa.kernel.clock.ClockRule.Roll;
import cn.mingfa.kernel.clock.Limit.TimeUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ClockRefusalTest {

    private static final ClockRule REPLY = Rules.reply();
    private static final ClockRule PLAIN = Rules.rule(20, TimeUnit.WORKING_DAYS, Roll.NONE);
    private static final Started START = new Started(day(2).atTime(9, 0));

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("no event", REPLY, List.of(), Code.BAD_ARGUMENT),
                Arguments.of("pause before the start", REPLY, List.of(START, paused(1)), Code.BAD_ARGUMENT),
                Arguments.of("pause without a start", REPLY, List.of(paused(3)), Code.BAD_ARGUMENT),
                Arguments.of("second start", REPLY, List.of(START, START), Code.BAD_ARGUMENT),
                Arguments.of("pause in a pause", REPLY, List.of(START, paused(3), paused(4)), Code.BAD_ARGUMENT),
                Arguments.of("resume alone", REPLY, List.of(START, new Resumed(day(3))), Code.BAD_ARGUMENT),
                Arguments.of(
                        "pause ends before it begins",
                        REPLY,
                        List.of(START, paused(5), new Resumed(day(4))),
                        Code.BAD_ARGUMENT),
                Arguments.of(
                        "pauses overlap",
                        REPLY,
                        List.of(START, paused(3), new Resumed(day(5)), paused(4)),
                        Code.BAD_ARGUMENT),
                Arguments.of(
                        "pauses out of order",
                        REPLY,
                        List.of(START, paused(8), new Resumed(day(9)), paused(3)),
                        Code.BAD_ARGUMENT),
                Arguments.of("unknown pause", REPLY, List.of(START, new Paused(day(3), "holiday")), Code.NOT_ALLOWED),
                Arguments.of("rule without pauses", PLAIN, List.of(START, paused(3)), Code.NOT_ALLOWED),
                Arguments.of(
                        "rule without pauses, no reason",
                        PLAIN,
                        List.of(START, new Paused(day(3), ClockEvent.UNSTATED)),
                        Code.NOT_ALLOWED),
                Arguments.of(
                        "pause of hours",
                        Rules.pausable(2, TimeUnit.HOURS, Roll.NONE),
                        List.of(START, new Paused(day(3), "appraisal")),
                        Code.NOT_ALLOWED),
                Arguments.of(
                        "pause of a count back",
                        Rules.rule(-7, TimeUnit.DAYS, Roll.BACKWARD, List.of("appraisal"), List.of(), Optional.empty()),
                        List.of(START, new Paused(day(3), "appraisal")),
                        Code.NOT_ALLOWED),
                Arguments.of(
                        "rule without restarts", PLAIN, List.of(START, new Restarted(day(3), "")), Code.NOT_ALLOWED),
                Arguments.of(
                        "unknown restart", REPLY, List.of(START, new Restarted(day(3), "again")), Code.NOT_ALLOWED),
                Arguments.of(
                        "restart before the start",
                        REPLY,
                        List.of(START, new Restarted(day(1), "fee_paid")),
                        Code.BAD_ARGUMENT),
                Arguments.of("rule without extension", PLAIN, List.of(START, extended(1)), Code.NOT_ALLOWED),
                Arguments.of("extension of nothing", REPLY, List.of(START, extended(0)), Code.BAD_ARGUMENT),
                Arguments.of("extension backwards", REPLY, List.of(START, extended(-3)), Code.BAD_ARGUMENT),
                Arguments.of("extension over the maximum", REPLY, List.of(START, extended(21)), Code.OVER_MAXIMUM),
                Arguments.of(
                        "extensions over the maximum together",
                        REPLY,
                        List.of(START, extended(15), extended(6)),
                        Code.OVER_MAXIMUM),
                Arguments.of(
                        "extension beyond all numbers",
                        REPLY,
                        List.of(START, extended(20), extended(Integer.MAX_VALUE)),
                        Code.OVER_MAXIMUM),
                Arguments.of(
                        "extension in another unit",
                        Rules.rule(
                                20,
                                TimeUnit.DAYS,
                                Roll.NONE,
                                List.of(),
                                List.of(),
                                Optional.of(new Limit(1, TimeUnit.MONTHS))),
                        List.of(START, extended(1)),
                        Code.NOT_ALLOWED),
                Arguments.of("second stop", REPLY, List.of(START, stopped(5), stopped(6)), Code.BAD_ARGUMENT),
                Arguments.of("stop before the start", REPLY, List.of(START, stopped(1)), Code.BAD_ARGUMENT),
                Arguments.of("pause after the stop", REPLY, List.of(START, stopped(5), paused(6)), Code.BAD_ARGUMENT),
                Arguments.of(
                        "extension after the stop", REPLY, List.of(START, stopped(5), extended(6)), Code.BAD_ARGUMENT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refuses(String what, ClockRule rule, List<ClockEvent> events, Code code) {
        ClockRefusal refusal = refusal(rule, events);
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.sentence()).startsWith("“试验事项·答复”的期限").endsWith("。");
    }

    @Test
    void questionWithPausesThatShareADayIsRefused() {
        var question = new ClockQuestion(
                day(2).atStartOfDay(),
                List.of(new ClockQuestion.Pause(day(5), day(8)), new ClockQuestion.Pause(day(3), day(5))),
                Optional.empty(),
                java.util.OptionalInt.empty());
        assertThatThrownBy(question::events)
                .isInstanceOfSatisfying(
                        ClockRefusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(Code.BAD_ARGUMENT));
    }

    @Test
    void namesTheMaximum() {
        assertThat(refusal(REPLY, List.of(START, extended(21))).sentence())
                .isEqualTo("“试验事项·答复”的期限最多延长20个工作日，现合计21个工作日。");
    }

    @Test
    void aPauseBeforeTheRestartOfAQuestionIsRefused() {
        var question = new ClockQuestion(
                START.at(),
                List.of(new ClockQuestion.Pause(day(5), day(6))),
                Optional.of(day(10)),
                OptionalInt.empty());
        assertThat(refusal(REPLY, question.events()).code()).isEqualTo(Code.BAD_ARGUMENT);
    }

    @Test
    void aBackwardLimitMayBeStoppedBeforeItsEvent() {
        ClockRule notice = Rules.rule(-7, TimeUnit.WORKING_DAYS, Roll.NONE);
        DueDate due = new StatutoryClock(ShippedCalendar.calendar())
                .reckon(notice, List.of(new Started(LocalDate.of(2026, 10, 12).atStartOfDay()), stopped(20)));
        assertThat(due.isOverdueOn(LocalDate.of(2026, 10, 12))).isFalse();
    }

    private static ClockRefusal refusal(ClockRule rule, List<ClockEvent> events) {
        return catchThrowableOfType(
                ClockRefusal.class, () -> new StatutoryClock(ShippedCalendar.calendar()).reckon(rule, events));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 3, day);
    }

    private static Paused paused(int day) {
        return new Paused(day(day), "third_party_opinion");
    }

    private static Stopped stopped(int day) {
        return new Stopped(day(day));
    }

    private static Extended extended(int amount) {
        return new Extended(day(2), amount, Optional.empty());
    }
}
