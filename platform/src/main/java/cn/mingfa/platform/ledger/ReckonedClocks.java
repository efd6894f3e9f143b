package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.clock.ClockRule;
import cn.mingfa.kernel.clock.DueDate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The clocks to which something happened in a matter, reckoned once for their own rows and for the matter's. */
record ReckonedClocks(UUID matter, List<One> all) {

    /** Statement for {@link #rows}. */
    static final String WRITE = """
            insert into clock (matter_id, rule, rule_version, calendar_version, sense, started_on, due_at,
                provisional, stopped_on)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (matter_id, rule) do update set rule_version = excluded.rule_version,
                calendar_version = excluded.calendar_version, sense = excluded.sense,
                started_on = excluded.started_on, due_at = excluded.due_at, provisional = excluded.provisional,
                stopped_on = excluded.stopped_on
            """;

    ReckonedClocks {
        all = List.copyOf(all);
    }

    record One(String rule, LocalDate started, DueDate due) {

        /** Whether it can be missed yet. */
        private boolean isRunningLimit() {
            return due.stoppedOn().isEmpty() && due.rule().sense() == ClockRule.Sense.AT_MOST;
        }
    }

    static ReckonedClocks of(Recorded recorded, Reckoner reckoner) {
        List<One> all = new ArrayList<>();
        for (String rule : recorded.changedClocks()) {
            var events = Objects.requireNonNull(recorded.matter().clocks().get(rule));
            reckoner.reckon(recorded.matter(), rule)
                    .ifPresent(due ->
                            all.add(new One(rule, Reckoner.startOf(events).orElseThrow(), due)));
        }
        return new ReckonedClocks(recorded.matter().id(), all);
    }

    /** The nearest of them that is running and can be missed. */
    Optional<LocalDateTime> nearest() {
        return all.stream()
                .filter(One::isRunningLimit)
                .map(one -> one.due().due())
                .min(LocalDateTime::compareTo);
    }

    String[] rules() {
        return all.stream().map(One::rule).toArray(String[]::new);
    }

    List<@Nullable Object[]> rows() {
        return all.stream()
                .<@Nullable Object[]>map(one -> new @Nullable Object[] {
                    matter,
                    one.rule(),
                    one.due().rule().edition().version(),
                    one.due().calendarVersion(),
                    one.due().rule().sense().name().toLowerCase(Locale.ROOT),
                    one.started(),
                    one.due().due(),
                    one.due().provisional(),
                    one.due().stoppedOn().orElse(null)
                })
                .toList();
    }
}
