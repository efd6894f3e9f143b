package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.matter.MatterRefusal.Problem;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether the days of a matter's steps go forward: no step lies before the one that led to its stage, no day a step tells
 * of (a field that says what has happened) before that, nor before the matter itself. Steps taken in one stage follow the
 * same step, not each other. A day that may precede is asked nothing; what was out of order before is not said again.
 */
final class DayOrder {

    private final MatterType type;

    DayOrder(MatterType type) {
        this.type = type;
    }

    /** What goes before: its name in a sentence, and its day. */
    private record Place(String name, LocalDate day) {}

    /** A step with the days it tells, as corrected since. */
    private record Step(Action action, LocalDate on, Map<String, LocalDate> told) {

        /** Told late, it may be about an earlier day. */
        LocalDate day() {
            return Stream.concat(Stream.of(on), told.values().stream())
                    .min(LocalDate::compareTo)
                    .orElse(on);
        }
    }

    /** What the entry would put out of order. */
    List<Problem> problems(Matter before, Matter after, List<Entry> journal, Entry entry) {
        List<Entry> then = new ArrayList<>(journal);
        then.add(entry);
        List<Problem> problems = new ArrayList<>(outOfOrder(after.dates(), then));
        problems.removeAll(outOfOrder(before.dates(), journal));
        return problems;
    }

    /**
     * Whether the journal is asked at all. Nothing was done later than today, so a step of today that tells of no earlier
     * day follows whatever was done.
     */
    boolean looksBack(Entry.Act act, LocalDate on, LocalDate today) {
        if (act instanceof Entry.Performed performed) {
            return on.isBefore(today)
                    || told(performed.fields()).values().stream().anyMatch(day -> day.isBefore(today));
        }
        return act instanceof Entry.Corrected corrected
                && corrected.fields().keySet().stream()
                        .anyMatch(key -> Replay.dateKind(key).isPresent() || isTold(key));
    }

    private boolean isTold(String key) {
        return type.field(key).filter(Field::isTold).isPresent();
    }

    /** Days that only a later step tells, given at registration because the ledger was kept elsewhere. */
    List<Problem> problems(Entry.Registered act) {
        if (act.dates().isEmpty()) {
            return List.of();
        }
        Place beginning = beginning(act.dates());
        return told(act.fields()).entrySet().stream()
                .filter(told -> told.getValue().isBefore(beginning.day()))
                .map(told -> problem(told.getKey(), told.getValue(), beginning))
                .toList();
    }

    private List<Problem> outOfOrder(Map<DateKind, LocalDate> dates, List<Entry> journal) {
        List<Problem> problems = new ArrayList<>();
        Place last = beginning(dates);
        boolean first = true;
        for (Step step : steps(new ToldDays(type).corrected(Withdrawals.standing(journal)))) {
            Place at = last;
            if (!first && step.on().isBefore(at.day()) && !step.told().containsValue(step.on())) {
                problems.add(new Problem(
                        "before_step",
                        "",
                        "办理日期%s早于%s%s，请核对；前一步日期填错的，先撤回再办。".formatted(step.on(), at.name(), at.day())));
            }
            step.told().forEach((key, day) -> {
                if (day.isBefore(at.day())) {
                    problems.add(problem(key, day, at));
                }
            });
            if (step.action().to().isPresent()) {
                last = new Place("“" + step.action().label() + "”的日期", step.day());
                first = false;
            }
        }
        return problems;
    }

    private List<Step> steps(List<Entry> journal) {
        List<Step> steps = new ArrayList<>();
        for (Entry entry : journal) {
            if (entry.act() instanceof Entry.Performed performed) {
                type.action(performed.action())
                        .ifPresent(action -> steps.add(new Step(action, entry.on(), told(performed.fields()))));
            } else if (entry.act() instanceof Entry.Corrected corrected) {
                corrected
                        .fields()
                        .forEach((key, value) -> steps.reversed().stream()
                                .filter(step -> step.told().containsKey(key))
                                .findFirst()
                                .ifPresent(step -> value.flatMap(Conditions::date)
                                        .ifPresentOrElse(
                                                day -> step.told().put(key, day),
                                                () -> step.told().remove(key))));
            }
        }
        return steps;
    }

    /** What has happened, as far as a step tells it. */
    private Map<String, LocalDate> told(Map<String, Value> fields) {
        Map<String, LocalDate> told = new LinkedHashMap<>();
        fields.forEach((key, value) -> {
            if (isTold(key)) {
                Conditions.date(value).ifPresent(day -> told.put(key, day));
            }
        });
        return told;
    }

    private Place beginning(Map<DateKind, LocalDate> dates) {
        RegistrationCheck words = new RegistrationCheck(type);
        Optional<Place> asked = type.dates().stream()
                .filter(date -> dates.containsKey(date.kind()))
                .map(date -> place(date.kind(), dates, words))
                .min((one, other) -> one.day().compareTo(other.day()));
        return asked.orElseGet(() -> place(DateKind.OCCURRED, dates, words));
    }

    private static Place place(DateKind kind, Map<DateKind, LocalDate> dates, RegistrationCheck words) {
        return new Place("“" + words.label(kind) + "”", dates.getOrDefault(kind, LocalDate.MIN));
    }

    private Problem problem(String key, LocalDate day, Place at) {
        String label = type.field(key).map(Field::label).orElse(key);
        return new Problem("before_step", key, "“%s”是%s，早于%s%s，请核对。".formatted(label, day, at.name(), at.day()));
    }
}
