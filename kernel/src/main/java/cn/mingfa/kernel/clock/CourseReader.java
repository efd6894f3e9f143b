package cn.mingfa.kernel.clock;

import cn.mingfa.kernel.clock.ClockRefusal.Code;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Goes through the events of one clock in their order and refuses what its rule does not allow. */
final class CourseReader {

    private final ClockRule rule;
    private final List<Course.Pause> pauses = new ArrayList<>();
    private @Nullable LocalDateTime start;
    private @Nullable LocalDate pausedOn;
    private ClockEvent.@Nullable Stopped stopped;
    private String pauseLabel = "";
    private int extension;

    private CourseReader(ClockRule rule) {
        this.rule = rule;
    }

    static Course read(ClockRule rule, List<ClockEvent> events) {
        CourseReader reader = new CourseReader(rule);
        for (ClockEvent event : events) {
            switch (event) {
                case ClockEvent.Started started -> reader.started(started);
                case ClockEvent.Paused paused -> reader.paused(paused);
                case ClockEvent.Resumed resumed -> reader.resumed(resumed);
                case ClockEvent.Restarted restarted -> reader.restarted(restarted);
                case ClockEvent.Extended extended -> reader.extended(extended);
                case ClockEvent.Stopped stopped -> reader.stopped(stopped);
            }
        }
        return reader.course();
    }

    private Course course() {
        LocalDateTime began = start;
        if (began == null) {
            throw bad("还没有起算，请先给出起算日期。");
        }
        LocalDate open = pausedOn;
        if (open != null) {
            exclude(open, stopped == null ? open : stopped.on());
        }
        return new Course(began, pauses, extension, open != null && stopped == null, Optional.ofNullable(stopped));
    }

    private void started(ClockEvent.Started event) {
        if (start != null && stopped == null) {
            throw bad("已于%s起算，不能再次起算。".formatted(start.toLocalDate()));
        }
        begin(event.at());
    }

    private void restarted(ClockEvent.Restarted event) {
        LocalDate began = begun("重新计算");
        if (rule.restarts().isEmpty()) {
            throw notAllowed("没有可以重新计算的情形。");
        }
        label(rule.restarts(), event.reason(), "重新计算");
        if (event.on().isBefore(began)) {
            throw bad("重新计算的日期%s早于起算日%s。".formatted(event.on(), began));
        }
        begin(event.on().atStartOfDay());
    }

    private void begin(LocalDateTime at) {
        start = at;
        pauses.clear();
        pausedOn = null;
        stopped = null;
        extension = 0;
    }

    private void paused(ClockEvent.Paused event) {
        LocalDate began = running("扣除");
        if (rule.pauses().isEmpty() || rule.limit().unit() == Limit.TimeUnit.HOURS || isBackward()) {
            throw notAllowed("没有可以扣除的情形，不能中途停止计算。");
        }
        String label = label(rule.pauses(), event.reason(), "扣除");
        if (pausedOn != null) {
            throw bad("自%s起正在扣除，尚未恢复计算，不能再次扣除。".formatted(pausedOn));
        }
        if (event.on().isBefore(began)) {
            throw bad("扣除的起始日%s早于起算日%s。".formatted(event.on(), began));
        }
        if (!pauses.isEmpty() && event.on().isBefore(pauses.getLast().to())) {
            throw bad("扣除的起始日%s与上一段扣除（至%s）重叠。"
                    .formatted(event.on(), pauses.getLast().to()));
        }
        pausedOn = event.on();
        pauseLabel = label;
    }

    private void resumed(ClockEvent.Resumed event) {
        running("恢复计算");
        LocalDate from = pausedOn;
        if (from == null) {
            throw bad("没有正在进行的扣除，不能恢复计算。");
        }
        if (event.on().isBefore(from)) {
            throw bad("恢复计算的日期%s早于扣除的起始日%s。".formatted(event.on(), from));
        }
        exclude(from, event.on());
        pausedOn = null;
    }

    /** A pause that begins on the day the last one ended goes on from the day after: no day is excluded twice. */
    private void exclude(LocalDate from, LocalDate to) {
        boolean joined = !pauses.isEmpty() && !from.isAfter(pauses.getLast().to());
        LocalDate first = joined ? pauses.getLast().to().plusDays(1) : from;
        if (!first.isAfter(to)) {
            pauses.add(new Course.Pause(first, to, pauseLabel));
        }
    }

    private void extended(ClockEvent.Extended event) {
        LocalDate began = running("延长");
        Limit most = rule.extension().orElseThrow(() -> notAllowed("不可以延长。"));
        if (most.unit() != rule.limit().unit() || isBackward()) {
            throw notAllowed("不可以延长：延长的单位（%s）与期限的单位（%s）不同，或者期限是倒推的。"
                    .formatted(most.unit().chinese(), rule.limit().unit().chinese()));
        }
        if (event.amount() < 1) {
            throw bad("延长的数量应当是正整数，现为%d。".formatted(event.amount()));
        }
        if (event.on().isBefore(began)) {
            throw bad("延长的日期%s早于起算日%s。".formatted(event.on(), began));
        }
        long sum = (long) extension + event.amount();
        if (sum > most.amount()) {
            throw new ClockRefusal(
                    Code.OVER_MAXIMUM,
                    "%s最多延长%d%s，现合计%d%s。"
                            .formatted(
                                    name(),
                                    most.amount(),
                                    most.unit().chinese(),
                                    sum,
                                    most.unit().chinese()));
        }
        extension = (int) sum;
    }

    private void stopped(ClockEvent.Stopped event) {
        LocalDate began = running("办结");
        LocalDate earliest = pausedOn == null ? began : pausedOn;
        boolean early = rule.early() && pausedOn == null;
        if (!isBackward() && !early && event.on().isBefore(earliest)) {
            throw bad("办结日期%s早于起算或者扣除的日期%s，请核对两个日期。".formatted(event.on(), earliest));
        }
        stopped = event;
    }

    private LocalDate begun(String what) {
        if (start == null) {
            throw bad("还没有起算，不能%s。".formatted(what));
        }
        return start.toLocalDate();
    }

    private LocalDate running(String what) {
        LocalDate began = begun(what);
        if (stopped != null) {
            throw bad("已于%s办结，不能再%s。".formatted(stopped.on(), what));
        }
        return began;
    }

    private boolean isBackward() {
        return rule.limit().amount() < 0;
    }

    private String label(List<ClockRule.Reason> known, String reason, String what) {
        if (reason.equals(ClockEvent.UNSTATED)) {
            return known.size() == 1 ? known.getFirst().label() : "";
        }
        return known.stream()
                .filter(r -> r.key().equals(reason))
                .findFirst()
                .map(ClockRule.Reason::label)
                .orElseThrow(() -> notAllowed("不能以“%s”为由%s；可以的情形：%s。"
                        .formatted(
                                reason,
                                what,
                                String.join(
                                        "、",
                                        known.stream()
                                                .map(ClockRule.Reason::label)
                                                .toList()))));
    }

    private String name() {
        return "“%s·%s”的期限".formatted(rule.matter(), rule.step());
    }

    private ClockRefusal bad(String what) {
        return new ClockRefusal(Code.BAD_ARGUMENT, name() + what);
    }

    private ClockRefusal notAllowed(String what) {
        return new ClockRefusal(Code.NOT_ALLOWED, name() + what);
    }
}
