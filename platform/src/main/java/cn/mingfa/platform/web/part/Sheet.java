package cn.mingfa.platform.web.part;

import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.FieldGate;
import cn.mingfa.kernel.matter.MatterRefusal.Problem;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.matter.MatterType.DateLabel;
import cn.mingfa.kernel.value.FieldType;
import cn.mingfa.kernel.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A form sheet: questions asked, answers read, and what is wrong with them. What was typed is kept whatever comes of it.
 */
public final class Sheet {

    private final List<DateLabel> dates;
    private final List<Field> fields;
    private final LocalDate today;
    private final Map<DateKind, String> typedDates = new EnumMap<>(DateKind.class);
    private final Map<String, Question.Typed> typed = new LinkedHashMap<>();
    private final Map<DateKind, LocalDate> readDates = new EnumMap<>(DateKind.class);
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private Sheet(List<DateLabel> dates, List<Field> fields, LocalDate today) {
        this.dates = List.copyOf(dates);
        this.fields = List.copyOf(fields);
        this.today = today;
    }

    /** An empty sheet with what the definition suggests; the date occurred is today. */
    public static Sheet blank(List<DateLabel> dates, List<Field> fields, LocalDate today) {
        Sheet sheet = new Sheet(dates, fields, today);
        dates.forEach(date -> sheet.typedDates.put(date.kind(), dates.getFirst().equals(date) ? today.toString() : ""));
        fields.forEach(field -> sheet.typed.put(field.key(), Question.Typed.initial(field, today)));
        return sheet;
    }

    /** A sheet with values that stand already. */
    public static Sheet filled(List<Field> fields, Map<String, Value> values, LocalDate today) {
        return filled(List.of(), Map.of(), fields, values, today);
    }

    /** A sheet with dates and values that stand already. */
    public static Sheet filled(
            List<DateLabel> dates,
            Map<DateKind, LocalDate> days,
            List<Field> fields,
            Map<String, Value> values,
            LocalDate today) {
        Sheet sheet = new Sheet(dates, fields, today);
        dates.forEach(date -> sheet.typedDates.put(
                date.kind(),
                Optional.ofNullable(days.get(date.kind()))
                        .map(LocalDate::toString)
                        .orElse("")));
        fields.forEach(field -> sheet.typed.put(
                field.key(),
                Optional.ofNullable(values.get(field.key()))
                        .map(value -> Question.Typed.of(field, value))
                        .orElseGet(Question.Typed::nothing)));
        return sheet;
    }

    /** Values that stand already, else what the definition suggests. */
    public static Sheet suggested(List<Field> fields, Map<String, Value> values, LocalDate today) {
        Sheet sheet = filled(fields, values, today);
        fields.stream()
                .filter(field -> !values.containsKey(field.key()))
                .forEach(field -> sheet.typed.put(field.key(), Question.Typed.initial(field, today)));
        return sheet;
    }

    /** Puts what is known already in place of what the definition suggests. */
    public void suggest(Map<String, Value> known) {
        fields.stream()
                .filter(field -> known.containsKey(field.key()))
                .forEach(field -> typed.put(
                        field.key(),
                        Question.Typed.of(field, java.util.Objects.requireNonNull(known.get(field.key())))));
    }

    /** Reads what a form sent. */
    public static Sheet read(
            List<DateLabel> dates, List<Field> fields, Map<String, List<String>> sent, LocalDate today) {
        Sheet sheet = new Sheet(dates, fields, today);
        dates.forEach(date -> sheet.read(date, sent));
        fields.forEach(field -> sheet.read(field, sent));
        return sheet;
    }

    private void read(DateLabel date, Map<String, List<String>> sent) {
        String raw = sent.getOrDefault(Question.Typed.DATE_NAME + date.kind().key(), List.of(""))
                .getFirst();
        typedDates.put(date.kind(), raw);
        switch (FieldGate.readDate(date, raw, today)) {
            case FieldGate.Reading.Filled(Value.Day day) -> readDates.put(date.kind(), day.date());
            case FieldGate.Reading.Filled other -> throw new IllegalStateException("not a day: " + other);
            case FieldGate.Reading.Blank blank -> {
                if (date.required()) {
                    problems.add(required(date.kind().key(), date.label()));
                }
            }
            case FieldGate.Reading.Wrong wrong -> problems.add(wrong.problem());
        }
    }

    private void read(Field field, Map<String, List<String>> sent) {
        Question.Typed answer = Question.Typed.from(sent, field);
        typed.put(field.key(), answer);
        String raw = raw(field, answer);
        switch (FieldGate.read(field, raw, today)) {
            case FieldGate.Reading.Filled filled -> values.put(field.key(), filled.value());
            case FieldGate.Reading.Blank blank -> {
                if (field.required() && field.derived().isEmpty()) {
                    problems.add(required(field.key(), field.label()));
                }
            }
            case FieldGate.Reading.Wrong wrong -> problems.add(wrong.problem());
        }
    }

    private static Problem required(String key, String label) {
        return new Problem("required", key, "“%s”还没有填写。".formatted(label));
    }

    private static String raw(Field field, Question.Typed answer) {
        return answer.notApplicable() && answer.values().isEmpty()
                ? "不适用（" + answer.reason().strip() + "）"
                : String.join(field.type() == FieldType.ROWS ? "\n" : "、", answer.values());
    }

    /** More that is wrong, found behind the form; of a question that has a complaint already none is added. */
    public void add(List<Problem> more) {
        for (Problem problem : more) {
            boolean told = problems.stream()
                    .anyMatch(p -> p.equals(problem)
                            || (!p.field().isEmpty() && p.field().equals(problem.field())));
            if (!told) {
                problems.add(problem);
            }
        }
    }

    /** Leaves out the dates and fields that may stay as they are: for corrections, where only changes are sent. */
    public Map<String, Optional<Value>> changesFrom(Map<DateKind, LocalDate> days, Map<String, Value> before) {
        Map<String, Optional<Value>> changes = new LinkedHashMap<>();
        for (DateLabel date : dates) {
            Optional<LocalDate> old = Optional.ofNullable(days.get(date.kind()));
            Optional<LocalDate> now = Optional.ofNullable(readDates.get(date.kind()));
            if (!old.equals(now)) {
                changes.put(date.kind().key(), now.map(Value.Day::new));
            }
        }
        for (Field field : fields) {
            Optional<Value> old = Optional.ofNullable(before.get(field.key()));
            Optional<Value> now = Optional.ofNullable(values.get(field.key()));
            if (!old.equals(now)) {
                changes.put(field.key(), now);
            }
        }
        return changes;
    }

    public Map<DateKind, LocalDate> dates() {
        return readDates;
    }

    public Map<String, Value> values() {
        return values;
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    public boolean isSound() {
        return problems.isEmpty();
    }

    /** What a list at the head of the form says: each problem with the question it leads to. */
    public List<Complaint> complaints() {
        return problems.stream()
                .map(p -> new Complaint(anchor(p.field()), p.sentence()))
                .toList();
    }

    /** @param href to the question, empty where none is concerned */
    public record Complaint(String href, String sentence) {}

    private String anchor(String key) {
        if (fields.stream().anyMatch(field -> field.key().equals(key))) {
            return "#" + Question.Typed.NAME + key;
        }
        return dates.stream().anyMatch(date -> date.kind().key().equals(key))
                ? "#" + Question.Typed.DATE_NAME + key
                : "";
    }

    /** The questions in order, dates first, with what was typed. */
    public List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        for (DateLabel date : dates) {
            questions.add(Question.of(
                    date,
                    typedDates.getOrDefault(date.kind(), ""),
                    wrong(date.kind().key())));
        }
        for (Field field : fields) {
            questions.add(Question.of(
                    field,
                    field.required() && field.derived().isEmpty(),
                    typed.getOrDefault(field.key(), Question.Typed.nothing()),
                    wrong(field.key())));
        }
        return questions;
    }

    private String wrong(String key) {
        return problems.stream()
                .filter(problem -> problem.field().equals(key))
                .map(Problem::sentence)
                .findFirst()
                .orElse("");
    }
}
