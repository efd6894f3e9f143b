package cn.mingfa.platform.planning;

import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.FieldGate;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.value.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** The fields of a matter by their keys; what is empty or not applicable is nothing. */
final class Fields {

    private Fields() {}

    /** Words, or the code of a choice; empty when there are none. */
    static String text(Matter matter, String key) {
        return switch (matter.fields().get(key)) {
            case Value.Text text -> text.text().strip();
            case Value.Choice choice -> choice.code();
            case null, default -> "";
        };
    }

    static Optional<LocalDate> day(Matter matter, String key) {
        return matter.fields().get(key) instanceof Value.Day day ? Optional.of(day.date()) : Optional.empty();
    }

    static boolean yes(Matter matter, String key) {
        return matter.fields().get(key) instanceof Value.YesNo said && said.yes();
    }

    static OptionalLong whole(Matter matter, String key) {
        return matter.fields().get(key) instanceof Value.Whole whole
                ? OptionalLong.of(whole.number())
                : OptionalLong.empty();
    }

    static List<String> codes(Matter matter, String key) {
        return switch (matter.fields().get(key)) {
            case Value.Choices choices -> choices.codes();
            case Value.Choice choice -> List.of(choice.code());
            case null, default -> List.of();
        };
    }

    static List<Map<String, Value>> lines(Matter matter, String key) {
        return matter.fields().get(key) instanceof Value.Rows rows ? rows.lines() : List.of();
    }

    /** As a page says it, labels for codes; empty when there is nothing. */
    static String say(MatterType type, Matter matter, String key) {
        Value value = matter.fields().get(key);
        Optional<Field> field = type.field(key).filter(f -> !f.personal());
        if (value == null || field.isEmpty()) {
            return "";
        }
        return switch (value) {
            case Value.NotApplicable none -> "";
            case Value.Persons persons ->
                persons.persons().stream().map(Value.Person::name).collect(Collectors.joining("、"));
            case Value.Text v -> v.text().strip();
            case Value.Whole v -> FieldGate.show(field.get(), v);
            case Value.Decimal v -> FieldGate.show(field.get(), v);
            case Value.Day v -> FieldGate.show(field.get(), v);
            case Value.Moment v -> FieldGate.show(field.get(), v);
            case Value.YesNo v -> FieldGate.show(field.get(), v);
            case Value.Choice v -> FieldGate.show(field.get(), v);
            case Value.Choices v -> FieldGate.show(field.get(), v);
            case Value.Rows v -> FieldGate.show(field.get(), v);
        };
    }

    static String stage(MatterType type, Matter matter) {
        return type.stage(matter.stage()).map(MatterType.Stage::label).orElse(matter.stage());
    }
}
