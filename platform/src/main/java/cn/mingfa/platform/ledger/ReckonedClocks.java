package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.clock.ClockRule;
import cn.mingfa.kernel.clock.DueDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The clocks to which something happened in a matter, as they are to be written. */
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

    /**
     * Statement that brings a matter's due day in line with its clocks; wants the matter's id twice. Only whoever holds
     * the matter's row runs it. Running clocks are sifted from the matter's own: asked for in the condition, a database
     * that has no statistics yet looks through all that run.
     */
    static final String DUE_DAY = """
            merge into due_day d
            using (select m.id, m.type, m.owner_unit, m.handled_for_others, c.due_at
                from matter m cross join (select min(due_at) filter (where stopped_on is null) as due_at
                    from clock where matter_id = ? and sense = 'at_most') c
                where m.id = ?) n
            on d.matter_id = n.id
            when matched and n.due_at is null then delete
            when matched and (d.type, d.owner_unit, d.due_at) is not distinct from (n.type, n.owner_unit, n.due_at)
                and d.handled_for_others is not distinct from n.handled_for_others then do nothing
            when matched then update set type = n.type, owner_unit = n.owner_unit,
                handled_for_others = n.handled_for_others, due_at = n.due_at
            when not matched and n.due_at is not null then
                insert (matter_id, type, owner_unit, handled_for_others, due_at)
                values (n.id, n.type, n.owner_unit, n.handled_for_others, n.due_at)
            """;

    ReckonedClocks {
        all = List.copyOf(all);
    }

    record One(String rule, LocalDate started, DueDate due) {}

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

    List<@Nullable Object[]> rows() {
        return all.stream()
                .<@Nullable Object[]>map(one -> new @Nullable Object[] {
                    matter,
                    one.rule(),
                    one.due().rule().edition().version(),
                    one.due().calendarVersion(),
                    sense(one.due().rule()),
                    one.started(),
                    one.due().due(),
                    one.due().provisional(),
                    one.due().stoppedOn().orElse(null)
                })
                .toList();
    }

    /** As the column says it: only what the office can miss is {@code at_most}. */
    private static String sense(ClockRule rule) {
        return rule.ofOthers() ? "of_others" : rule.sense().name().toLowerCase(Locale.ROOT);
    }
}
