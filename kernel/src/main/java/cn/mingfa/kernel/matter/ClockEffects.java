package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.clock.ClockEvent;
import cn.mingfa.kernel.value.Value;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What declared clock effects make of the clocks of one matter. */
final class ClockEffects {

    private final Map<String, List<ClockEvent>> clocks;
    private final Map<MatterType.DateKind, LocalDate> dates;
    private final Map<String, Value> fields;

    /** @param dates and {@code fields} as they are after the entry */
    ClockEffects(
            Map<String, List<ClockEvent>> clocks,
            Map<MatterType.DateKind, LocalDate> dates,
            Map<String, Value> fields) {
        this.clocks = new TreeMap<>(clocks);
        this.dates = dates;
        this.fields = fields;
    }

    Map<String, List<ClockEvent>> clocks() {
        return clocks;
    }

    /**
     * An effect on a clock that has not started does nothing; so does a stop of one that stands.
     *
     * @param approver who acts, named with an extension
     */
    void apply(ClockEffect effect, LocalDate on, String approver) {
        switch (effect) {
            case ClockEffect.Start start ->
                startOf(start, on).ifPresent(at -> append(start.rule(), new ClockEvent.Started(at)));
            case ClockEffect.Pause pause -> ifStarted(pause.rule(), new ClockEvent.Paused(on, pause.reason()));
            case ClockEffect.Resume resume -> ifStarted(resume.rule(), new ClockEvent.Resumed(on));
            case ClockEffect.Restart restart ->
                ifStarted(restart.rule(), new ClockEvent.Restarted(on, restart.reason()));
            case ClockEffect.Extend extend ->
                amount(extend)
                        .ifPresent(amount ->
                                ifStarted(extend.rule(), new ClockEvent.Extended(on, amount, Optional.of(approver))));
            case ClockEffect.Stop stop -> {
                if (isRunning(stop.rule())) {
                    append(stop.rule(), stopOf(stop).orElseGet(() -> new ClockEvent.Stopped(on)));
                }
            }
        }
    }

    /** Moves a start that stood on a corrected date. */
    void moveStart(ClockEffect.Start effect, Optional<LocalDateTime> from, Optional<LocalDateTime> to) {
        if (to.isEmpty() || from.equals(to)) {
            return;
        }
        ClockEvent started = new ClockEvent.Started(to.get());
        List<ClockEvent> events = new ArrayList<>(events(effect.rule()));
        int at =
                from.map(old -> events.lastIndexOf(new ClockEvent.Started(old))).orElse(-1);
        if (at >= 0) {
            events.set(at, started);
        } else if (events.isEmpty()) {
            events.add(started);
        }
        clocks.put(effect.rule(), List.copyOf(events));
    }

    /** Moves a stop that stood on a corrected date, or on the day of the action because the date was not told. */
    void moveStop(ClockEffect.Stop effect, Optional<ClockEvent> from, Optional<ClockEvent> to) {
        if (to.isEmpty() || !isStarted(effect.rule())) {
            return;
        }
        List<ClockEvent> events = new ArrayList<>(events(effect.rule()));
        if (from.isPresent()) {
            events.replaceAll(event -> event.equals(from.get()) ? to.get() : event);
        } else if (events.getLast() instanceof ClockEvent.Stopped) {
            events.set(events.size() - 1, to.get());
        }
        clocks.put(effect.rule(), List.copyOf(events));
    }

    /** Moves a stop that stood on the day the matter ended on. */
    void moveEnd(ClockEffect.Stop effect, LocalDate from, LocalDate to) {
        if (effect.dateKey().isEmpty() && isStarted(effect.rule())) {
            List<ClockEvent> events = new ArrayList<>(events(effect.rule()));
            ClockEvent stopped = new ClockEvent.Stopped(from);
            events.replaceAll(event -> event.equals(stopped) ? new ClockEvent.Stopped(to) : event);
            clocks.put(effect.rule(), List.copyOf(events));
        }
    }

    /** The stop at the date or time the effect names; empty where it names none, or that is not known. */
    Optional<ClockEvent> stopOf(ClockEffect.Stop effect) {
        return effect.dateKey().flatMap(this::moment).map(at -> {
            boolean timed = effect.dateKey().map(fields::get).orElse(null) instanceof Value.Moment;
            return new ClockEvent.Stopped(at.toLocalDate(), timed ? Optional.of(at.toLocalTime()) : Optional.empty());
        });
    }

    /** When the effect starts its clock; empty when the date it counts from is not known. */
    Optional<LocalDateTime> startOf(ClockEffect.Start effect, LocalDate on) {
        return effect.dateKey().isEmpty()
                ? Optional.of(on.atStartOfDay())
                : moment(effect.dateKey().get());
    }

    /** What the matter's date or field of that key says. */
    private Optional<LocalDateTime> moment(String key) {
        for (MatterType.DateKind kind : MatterType.DateKind.values()) {
            if (kind.key().equals(key)) {
                return Optional.ofNullable(dates.get(kind)).map(LocalDate::atStartOfDay);
            }
        }
        return switch (fields.get(key)) {
            case Value.Day day -> Optional.of(day.date().atStartOfDay());
            case Value.Moment moment -> Optional.of(moment.at());
            case null, default -> Optional.empty();
        };
    }

    Optional<Integer> amount(ClockEffect.Extend extend) {
        return fields.get(extend.amountField()) instanceof Value.Whole whole
                ? Optional.of((int) Math.clamp(whole.number(), Integer.MIN_VALUE, Integer.MAX_VALUE))
                : Optional.empty();
    }

    boolean isStarted(String rule) {
        return !events(rule).isEmpty();
    }

    private boolean isRunning(String rule) {
        List<ClockEvent> events = events(rule);
        return !events.isEmpty() && !(events.getLast() instanceof ClockEvent.Stopped);
    }

    private void ifStarted(String rule, ClockEvent event) {
        if (isStarted(rule)) {
            append(rule, event);
        }
    }

    private void append(String rule, ClockEvent event) {
        List<ClockEvent> events = new ArrayList<>(events(rule));
        events.add(event);
        clocks.put(rule, List.copyOf(events));
    }

    private List<ClockEvent> events(String rule) {
        return clocks.getOrDefault(rule, List.of());
    }
}
