package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The day a matter ended on, as corrected since. A step that ends a matter is about the day it tells (答复日期); where that
 * day was told wrong and is corrected, the step, the end and the limit go with it. A day somebody gave the step itself
 * stands, and what was taken up again has no end to move.
 *
 * <p>Told 2026-04-01 and corrected to 2026-03-27, a reply is one of 27 March: in the ledger, on its clock, on its path.
 */
public final class ToldDays {

    private final MatterType type;

    public ToldDays(MatterType type) {
        this.type = type;
    }

    /** @param entry its place in the journal; {@code told} the day as it stands, where one was told */
    private record End(int entry, Optional<LocalDate> told) {

        boolean isOn(LocalDate day) {
            return told.isEmpty() || told.get().equals(day);
        }
    }

    /** The journal with every step that ended the matter under the day it tells as corrected since. */
    public List<Entry> corrected(List<Entry> standing) {
        List<Entry> corrected = new ArrayList<>(standing);
        Map<String, End> ends = new HashMap<>();
        for (int i = 0; i < standing.size(); i++) {
            switch (standing.get(i).act()) {
                case Entry.Performed act -> performed(act, i, ends);
                case Entry.Corrected act ->
                    act.fields()
                            .forEach((key, value) -> Optional.ofNullable(ends.get(key))
                                    .ifPresent(end -> value.flatMap(Conditions::date)
                                            .ifPresent(to -> {
                                                Entry step = corrected.get(end.entry());
                                                if (end.isOn(step.on())) {
                                                    corrected.set(end.entry(), step.about(to));
                                                }
                                                ends.put(key, new End(end.entry(), Optional.of(to)));
                                            })));
                default -> {
                    // nothing else ends a matter or corrects a day
                }
            }
        }
        return List.copyOf(corrected);
    }

    private void performed(Entry.Performed act, int place, Map<String, End> ends) {
        type.action(act.action()).ifPresent(action -> {
            boolean ending = type.ends(action);
            if (ending
                    || action.to()
                            .flatMap(type::stage)
                            .filter(s -> !s.closing())
                            .isPresent()) {
                ends.clear();
            }
            if (ending) {
                type.toldDay(action)
                        .ifPresent(field -> ends.put(field.key(), new End(place, date(act.fields(), field))));
            }
        });
    }

    /** The day the matter ended on where its fields are these. */
    Optional<LocalDate> end(Matter matter, Map<String, Value> fields) {
        if (matter.closedOn().isEmpty()) {
            return Optional.empty();
        }
        LocalDate before = matter.closedOn().get();
        boolean only = endings(matter).count() == 1;
        return endings(matter)
                .flatMap(action -> type.toldDay(action).stream())
                .filter(field -> only || date(matter.fields(), field).isPresent())
                .filter(field -> new End(0, date(matter.fields(), field)).isOn(before))
                .flatMap(field -> date(fields, field).stream())
                .filter(day -> !day.equals(before))
                .findFirst()
                .or(matter::closedOn);
    }

    /** What ended the matter. */
    Stream<Action> endings(Matter matter) {
        return type.actions().stream()
                .filter(action -> matter.done().containsKey(action.key()))
                .filter(type::ends);
    }

    private static Optional<LocalDate> date(Map<String, Value> fields, Field field) {
        return Optional.ofNullable(fields.get(field.key())).flatMap(Conditions::date);
    }
}
