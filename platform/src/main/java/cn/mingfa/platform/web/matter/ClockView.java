package cn.mingfa.platform.web.matter;

import cn.mingfa.kernel.clock.DueDate;
import cn.mingfa.platform.web.part.ClockRuler;
import cn.mingfa.platform.web.part.Days;
import cn.mingfa.platform.web.part.Desk;
import cn.mingfa.platform.web.part.Remaining;
import cn.mingfa.platform.web.part.Steps;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One clock beside a matter.
 *
 * @param ruler only while it runs
 * @param words the limit, the due day and when it was done, in one line
 */
public record ClockView(
        String step, Remaining remaining, boolean running, Optional<ClockRuler> ruler, String words, String href) {

    static ClockView of(DueDate clock, UUID matter, Desk desk) {
        LocalDate today = desk.today();
        boolean running = clock.stoppedOn().isEmpty();
        return new ClockView(
                Steps.brief(clock.rule().step()),
                Remaining.of(clock, today, desk.calendar()),
                running,
                running ? Optional.of(ClockRuler.of(clock, today, desk.calendar())) : Optional.empty(),
                words(clock, today),
                "/matters/" + matter + "/clocks/" + clock.rule().key());
    }

    private static String words(DueDate clock, LocalDate today) {
        String limit =
                Math.abs(clock.amount()) + " " + clock.rule().limit().unit().chinese();
        String due = Days.beside(clock.day(), today) + "到期";
        return clock.stoppedOn()
                .map(done -> limit + "，" + due + "，" + Days.beside(done, today) + "办结")
                .orElse(limit + "，" + due + (clock.provisional() ? "（暂算）" : ""));
    }
}
