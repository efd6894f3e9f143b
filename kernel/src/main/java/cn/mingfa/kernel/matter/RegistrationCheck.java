package cn.mingfa.kernel.matter;

import cn.mingfa.kernel.condition.Days;
import cn.mingfa.kernel.matter.MatterRefusal.Problem;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is wrong with a registration. */
final class RegistrationCheck {

    private final MatterType type;

    RegistrationCheck(MatterType type) {
        this.type = type;
    }

    /** Any declared field may be given, also one a later action asks for: an old ledger knows how it ended. */
    List<Problem> problems(Entry.Registered act, LocalDate today) {
        List<Problem> problems = new ArrayList<>(dates(act.dates(), today));
        type.fields().stream()
                .filter(Field::atRegistration)
                .filter(field -> field.required() || isWanted(field, act.fields(), today))
                .filter(field -> !act.fields().containsKey(field.key()))
                .forEach(field -> problems.add(required(field.key(), field.label())));
        problems.addAll(values(act.fields(), today));
        problems.addAll(new Derived(type, today).disagreeing(Map.of(), act.fields()));
        problems.addAll(new DayOrder(type).problems(act));
        return problems;
    }

    /** Whether the other values make the field a needed one. */
    static boolean isWanted(Field field, Map<String, Value> fields, LocalDate today) {
        Conditions conditions = new Conditions(Days.upTo(today), Neighbours.NONE);
        return field.requiredWhen()
                .filter(when -> conditions.holds(when, fields))
                .isPresent();
    }

    /** What is wrong with the dates of a matter as a whole. */
    List<Problem> dates(Map<DateKind, LocalDate> dates, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        type.dates().stream()
                .filter(date -> date.required() && !dates.containsKey(date.kind()))
                .forEach(date -> problems.add(required(date.kind().key(), date.label())));
        if (dates.isEmpty() && problems.isEmpty()) {
            problems.add(required(DateKind.OCCURRED.key(), label(DateKind.OCCURRED)));
        }
        dates.forEach((kind, day) -> {
            boolean asked = type.dates().stream().anyMatch(date -> date.kind() == kind);
            if (!asked && kind != DateKind.OCCURRED) {
                problems.add(
                        new Problem("unknown_field", kind.key(), "“%s”没有%s这一栏。".formatted(type.title(), kind.key())));
            }
            if (day.isAfter(today)) {
                problems.add(new Problem(
                        "in_future", kind.key(), "“%s”是%s，晚于今天（%s），请核对。".formatted(label(kind), day, today)));
            }
        });
        LocalDate arrived = dates.get(DateKind.ARRIVED);
        LocalDate confirmed = dates.get(DateKind.CONFIRMED);
        if (arrived != null && confirmed != null && confirmed.isBefore(arrived)) {
            problems.add(new Problem(
                    "date_order",
                    DateKind.CONFIRMED.key(),
                    "“%s”（%s）早于“%s”（%s），请核对。"
                            .formatted(label(DateKind.CONFIRMED), confirmed, label(DateKind.ARRIVED), arrived)));
        }
        return problems;
    }

    /** What is wrong with each value by itself. */
    List<Problem> values(Map<String, Value> fields, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        fields.forEach((key, value) -> {
            Optional<Field> field = type.field(key);
            if (field.isEmpty()) {
                problems.add(unknown(key));
            } else {
                FieldGate.check(field.get(), value)
                        .or(() -> ahead(field.get(), value, today))
                        .ifPresent(problems::add);
            }
        });
        return problems;
    }

    /** What has happened happened by today. */
    private static Optional<Problem> ahead(Field field, Value value, LocalDate today) {
        return Optional.of(value)
                .filter(told -> field.past())
                .flatMap(Conditions::date)
                .filter(day -> day.isAfter(today))
                .map(day -> new Problem(
                        "in_future", field.key(), "“%s”是%s，晚于今天（%s），还没有发生的不能填。".formatted(field.label(), day, today)));
    }

    Problem unknown(String key) {
        return new Problem("unknown_field", key, "“%s”没有“%s”这一栏。".formatted(type.title(), Sentences.shortened(key)));
    }

    static Problem required(String key, String label) {
        return new Problem("required", key, "“%s”还没有填写。".formatted(label));
    }

    String label(DateKind kind) {
        return type.dates().stream()
                .filter(date -> date.kind() == kind)
                .findFirst()
                .map(MatterType.DateLabel::label)
                .orElse("发生日期");
    }
}
