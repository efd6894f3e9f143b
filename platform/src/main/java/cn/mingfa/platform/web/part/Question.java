package cn.mingfa.platform.web.part;

import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.FieldGate;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.value.FieldType;
import cn.mingfa.kernel.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One question of a form, generated from the definition of a field or date.
 *
 * @param name of the form field; also its id
 * @param kind decides how it is asked
 * @param unit printed behind the input, or empty
 * @param value what stands in it, as typed
 * @param options of a choice, with those taken
 * @param notApplicable the tick for 不适用 with its reason; empty where the field does not allow it
 * @param wrong what is wrong with it, or empty
 * @param table the lines of a field of rows; without columns for any other
 */
public record Question(
        String name,
        String label,
        Kind kind,
        String unit,
        String hint,
        boolean required,
        String value,
        List<Choice> options,
        Optional<NotApplicable> notApplicable,
        String wrong,
        Table table) {

    private static final int FEW = 9;
    private static final String DERIVED = "可以留空，由系统算出。";

    public Question {
        options = List.copyOf(options);
    }

    /** How a question is asked. */
    public enum Kind {
        LINE,
        /** A line with the statutes known offered. */
        STATUTE,
        LINES,
        NUMBER,
        DATE,
        MOMENT,
        RADIOS,
        SELECT,
        /** A choice whose answers say their article and when they are right. */
        EXPLAINED,
        CHECKS,
        PERSONS,
        ROWS
    }

    /**
     * One answer to choose.
     *
     * @param basis the article it rests on, or empty
     * @param hint when it is the right one, or empty
     */
    public record Choice(String code, String label, boolean taken, String basis, String hint) {

        private static final String COLON = "：";

        Choice(String code, String label, boolean taken) {
            this(code, label, taken, "", "");
        }

        /** The kind it is one of, as its label says before a colon; else the label itself. */
        String kind() {
            return label.contains(COLON) ? label.substring(0, label.indexOf(COLON)) : label;
        }

        /** The label without its kind. */
        public String brief() {
            return label.substring(label.indexOf(COLON) + 1);
        }
    }

    /** Answers of one kind. */
    public record Group(String heading, List<Choice> choices) {
        public Group {
            choices = List.copyOf(choices);
        }
    }

    /** The answers by their kinds, in order. */
    public List<Group> groups() {
        Map<String, List<Choice>> byKind = new LinkedHashMap<>();
        options.forEach(choice ->
                byKind.computeIfAbsent(choice.kind(), any -> new ArrayList<>()).add(choice));
        return byKind.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    /** Whether 不适用 is ticked, and why. */
    public record NotApplicable(boolean ticked, String reason) {}

    /** Whether anything is wrong with it. */
    public boolean isBad() {
        return !wrong.isEmpty();
    }

    /**
     * The question of a field.
     *
     * @param required whether it must be answered in this form
     */
    static Question of(Field field, boolean required, Typed typed, String wrong) {
        Kind kind = kind(field);
        Set<String> taken = Set.copyOf(typed.values());
        List<Choice> options = kind == Kind.RADIOS && field.type() == FieldType.YES_NO
                ? List.of(
                        new Choice("true", "是", taken.contains("true")),
                        new Choice("false", "否", taken.contains("false")))
                : field.options().stream()
                        .map(o -> new Choice(
                                o.code(),
                                o.label(),
                                taken.contains(o.code()),
                                o.basis().orElse(""),
                                o.hint().orElse("")))
                        .toList();
        return new Question(
                Typed.NAME + field.key(),
                field.label(),
                kind,
                field.unit().orElse(""),
                field.hint().orElse("") + (field.derived().isPresent() ? DERIVED : ""),
                required,
                shown(field, kind, typed),
                options,
                field.maybeNotApplicable()
                        ? Optional.of(new NotApplicable(typed.notApplicable(), typed.reason()))
                        : Optional.empty(),
                wrong,
                Table.of(field, typed.values()));
    }

    /** The question of a date of the matter. */
    static Question of(MatterType.DateLabel date, String value, String wrong) {
        return new Question(
                Typed.DATE_NAME + date.kind().key(),
                date.label(),
                Kind.DATE,
                "",
                "",
                date.required(),
                value,
                List.of(),
                Optional.empty(),
                wrong,
                Table.NONE);
    }

    /** What stands in the input; a choice that is typed shows the label. */
    private static String shown(Field field, Kind kind, Typed typed) {
        if (typed.values().isEmpty()) {
            return "";
        }
        String value = typed.values().getFirst();
        return kind == Kind.SELECT
                ? field.option(value).map(MatterType.Option::label).orElse(value)
                : value;
    }

    private static Kind kind(Field field) {
        return switch (field.type()) {
            case TEXT -> field.statute() ? Kind.STATUTE : Kind.LINE;
            case LONG_TEXT -> Kind.LINES;
            case ROWS -> Kind.ROWS;
            case WHOLE, DECIMAL -> Kind.NUMBER;
            case DATE -> Kind.DATE;
            case DATE_TIME -> Kind.MOMENT;
            case YES_NO -> Kind.RADIOS;
            case CHOICE -> choice(field);
            case CHOICES -> Kind.CHECKS;
            case PERSONS -> Kind.PERSONS;
        };
    }

    private static Kind choice(Field field) {
        if (field.options().stream().anyMatch(option -> option.basis().isPresent())) {
            return Kind.EXPLAINED;
        }
        return field.options().size() <= FEW ? Kind.RADIOS : Kind.SELECT;
    }

    /**
     * What a person typed for one field.
     *
     * @param values one, or several of a choices field
     */
    public record Typed(List<String> values, boolean notApplicable, String reason) {

        static final String NAME = "f.";
        static final String DATE_NAME = "d.";
        static final String TICK = "na.";
        static final String REASON = "nar.";

        public Typed {
            values = List.copyOf(values);
        }

        static Typed nothing() {
            return new Typed(List.of(), false, "");
        }

        /** What the form sent for the field; a table as its lines. */
        static Typed from(Map<String, List<String>> sent, Field field) {
            String key = field.key();
            List<String> given = sent.getOrDefault(NAME + key, List.of());
            List<String> values = field.type() == FieldType.ROWS
                    ? Table.lines(field, given)
                    : given.stream().filter(value -> !value.isBlank()).toList();
            List<String> reason = sent.getOrDefault(REASON + key, List.of(""));
            return new Typed(values, sent.containsKey(TICK + key), reason.getFirst());
        }

        /** A value as the form would send it. */
        static Typed of(Field field, Value value) {
            return switch (value) {
                case Value.NotApplicable na -> new Typed(List.of(), true, na.reason());
                case Value.Choice choice -> new Typed(List.of(choice.code()), false, "");
                case Value.Choices choices -> new Typed(choices.codes(), false, "");
                case Value.YesNo yesNo -> new Typed(List.of(String.valueOf(yesNo.yes())), false, "");
                case Value.Text text -> new Typed(List.of(text.text()), false, "");
                case Value.Whole v -> shown(field, v);
                case Value.Decimal v -> shown(field, v);
                case Value.Day v -> shown(field, v);
                case Value.Moment v -> shown(field, v);
                case Value.Persons v -> shown(field, v);
                case Value.Rows v -> new Typed(List.of(FieldGate.show(field, v).split("\n")), false, "");
            };
        }

        /** The initial value a definition gives, where it gives one. */
        static Typed initial(Field field, LocalDate today) {
            return field.initial()
                    .map(raw -> FieldGate.read(field, raw, today))
                    .filter(FieldGate.Reading.Filled.class::isInstance)
                    .map(reading -> of(field, ((FieldGate.Reading.Filled) reading).value()))
                    .orElseGet(Typed::nothing);
        }

        private static Typed shown(Field field, Value value) {
            return new Typed(List.of(FieldGate.show(field, value)), false, "");
        }
    }
}
