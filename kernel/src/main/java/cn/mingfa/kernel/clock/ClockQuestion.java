package cn.mingfa.kernel.clock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A question put to the deadline calculator, without a case behind it: pauses and restarts have no stated reason, and a
 * restart comes before every pause, so a pause before it is refused and not dropped.
 *
 * @param pauses in any order
 * @param extend how much is added, in the rule's unit
 */
public record ClockQuestion(LocalDateTime start, List<Pause> pauses, Optional<LocalDate> restart, OptionalInt extend) {

    public ClockQuestion {
        pauses = List.copyOf(pauses);
    }

    /**
     * The same as events, for {@link StatutoryClock#reckon}.
     *
     * @throws ClockRefusal where two pauses share a day
     */
    public List<ClockEvent> events() {
        List<ClockEvent> events = new ArrayList<>();
        events.add(new ClockEvent.Started(start));
        restart.ifPresent(on -> events.add(new ClockEvent.Restarted(on, ClockEvent.UNSTATED)));
        List<Pause> inOrder =
                pauses.stream().sorted(Comparator.comparing(Pause::from)).toList();
        for (int i = 0; i < inOrder.size(); i++) {
            Pause pause = inOrder.get(i);
            if (i > 0 && !pause.from().isAfter(inOrder.get(i - 1).to())) {
                throw new ClockRefusal(
                        ClockRefusal.Code.BAD_ARGUMENT,
                        "扣除的起始日%s与上一段扣除（至%s）重叠。"
                                .formatted(pause.from(), inOrder.get(i - 1).to()));
            }
            events.add(new ClockEvent.Paused(pause.from(), ClockEvent.UNSTATED));
            events.add(new ClockEvent.Resumed(pause.to()));
        }
        extend.ifPresent(amount ->
                events.add(new ClockEvent.Extended(restart.orElse(start.toLocalDate()), amount, Optional.empty())));
        return List.copyOf(events);
    }

    /** Both ends are excluded from counting. */
    public record Pause(LocalDate from, LocalDate to) {}
}
