package cn.mingfa.platform.web.part;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.calendar.WorkingCalendar;
import cn.mingfa.kernel.clock.ClockQuestion;
import cn.mingfa.kernel.clock.ClockQuestion.Pause;
import cn.mingfa.kernel.clock.DueDate;
import cn.mingfa.kernel.clock.StatutoryClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Due dates to draw. */
final class Clocks {

    private Clocks() {}

    static WorkingCalendar calendar() {
        return Catalogue.shipped().calendar();
    }

    /** 20 working days from 17 September 2026, paused from 28 September to 14 October: due on 3 November. */
    static DueDate replyWithPause() {
        return reckon(
                "xxgk.reply",
                LocalDate.of(2026, 9, 17),
                new Pause(LocalDate.of(2026, 9, 28), LocalDate.of(2026, 10, 14)));
    }

    static DueDate reckon(String rule, LocalDate start, Pause... pauses) {
        ClockQuestion question =
                new ClockQuestion(start.atStartOfDay(), List.of(pauses), Optional.empty(), OptionalInt.empty());
        return new StatutoryClock(calendar())
                .reckon(Catalogue.shipped().clockRule(rule).orElseThrow(), question.events());
    }
}
