package cn.mingfa.platform.web.matter;

import cn.mingfa.kernel.clock.ClockEvent;
import cn.mingfa.kernel.clock.DueDate;
import cn.mingfa.platform.web.part.ClockRuler;
import cn.mingfa.platform.web.part.Days;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.platform.web.part.Remaining;
import cn.mingfa.platform.web.part.Steps;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One clock beside a matter.
 *
 * @param ruler only while it runs, and not for hours
 * @param words the limit, the due day and when it was done, in one line
 */
public record ClockView(
        String step, Remaining remaining, boolean running, Optional<ClockRuler> ruler, String words, String href) {

    /** @param events what happened to the clock, in order */
    static ClockView of(DueDate clock, List<ClockEvent> events, UUID matter, Desk desk) {
        LocalDate today = desk.today();
        boolean running = clock.stoppedOn().isEmpty();
        return new ClockView(
                Steps.brief(clock.rule().step()),
                Remaining.of(clock, desk.now(), desk.calendar()),
                running,
                running && !clock.isInHours()
                        ? Optional.of(ClockRuler.of(clock, today, desk.calendar()))
                        : Optional.empty(),
                words(clock, events, today),
                "/matters/" + matter + "/clocks/" + clock.rule().key());
    }

    private static String time(DueDate clock) {
        return clock.isInHours()
                ? clock.stopped()
                        .flatMap(ClockEvent.Stopped::time)
                        .map(time -> " " + time)
                        .orElse("")
                : "";
    }

    private static String words(DueDate clock, List<ClockEvent> events, LocalDate today) {
        String limit =
                Math.abs(clock.amount()) + " " + clock.rule().limit().unit().chinese();
        String due = Days.dueDay(clock, today) + "到期";
        if (clock.stoppedOn().isPresent()) {
            return limit + "，" + due + "，" + Days.beside(clock.stoppedOn().get(), today) + time(clock) + "办结";
        }
        if (!events.isEmpty() && events.getLast() instanceof ClockEvent.Paused paused) {
            return limit + "，自" + Days.beside(paused.on(), today) + "起扣除，恢复后再定到期日，暂按" + due;
        }
        return limit + "，" + due + (clock.provisional() ? "（暂算）" : "");
    }
}
