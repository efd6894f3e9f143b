package cn.mingfa.platform.web.part;

import cn.mingfa.kernel.clock.ClockEvent;
import cn.mingfa.kernel.clock.DueDate;
import cn.mingfa.kernel.clock.Limit.TimeUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of the calculator that asks the same question as a clock: what happened to it, without the case. */
public final class Trial {

    private Trial() {}

    /** @param events of the clock, in the order they happened */
    public static String address(DueDate clock, List<ClockEvent> events) {
        boolean hours = clock.rule().limit().unit() == TimeUnit.HOURS;
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath("/due/" + clock.rule().key());
        Question question = new Question(clock.day());
        events.forEach(question::take);
        address.queryParam("start", hours ? question.start.replace('T', ' ') : question.start.substring(0, 10));
        if (!question.pauses.isEmpty()) {
            address.queryParam("pause", String.join("；", question.pauses));
        }
        if (question.extension > 0) {
            address.queryParam("extend", question.extension);
        }
        return address.build().toUriString();
    }

    /** What is left of the events once restarts have dropped what came before them. */
    private static final class Question {

        private String start;
        private final List<String> pauses = new ArrayList<>();
        private @Nullable LocalDate pausedOn;
        private int extension;

        Question(LocalDate start) {
            this.start = start.toString();
        }

        void take(ClockEvent event) {
            switch (event) {
                case ClockEvent.Started started -> begin(started.at().toString());
                case ClockEvent.Restarted restarted -> begin(restarted.on().toString());
                case ClockEvent.Paused paused -> pausedOn = paused.on();
                case ClockEvent.Resumed resumed -> {
                    if (pausedOn != null) {
                        pauses.add(pausedOn + " 至 " + resumed.on());
                    }
                    pausedOn = null;
                }
                case ClockEvent.Extended extended -> extension += extended.amount();
                case ClockEvent.Stopped stopped -> {}
            }
        }

        private void begin(String at) {
            start = at;
            pauses.clear();
            pausedOn = null;
            extension = 0;
        }
    }
}
