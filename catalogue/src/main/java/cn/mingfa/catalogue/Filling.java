package cn.mingfa.catalogue;

import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.FieldGate;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the texts of watches and letters from a matter: {@code {field}} is a field with its unit, {@code […]} is said only
 * when all fields in it are filled. A blank that cannot be filled is left as {@code （待填：label）}.
 */
public final class Filling {

    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]]*)]");

    /** Of two in a row the text's own stays. */
    private static final String STOPS = "。；，";

    private final MatterType type;
    private final Matter matter;
    private final Map<String, String> common;

    /** @param common what else may be named: {@code unit}, {@code today} and the like */
    public Filling(MatterType type, Matter matter, Map<String, String> common) {
        this.type = type;
        this.matter = matter;
        this.common = Map.copyOf(common);
    }

    /** The text with its blanks filled. */
    public String fill(String text) {
        String chosen = BRACKETS.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(isFilled(found.group(1)) ? found.group(1) : ""));
        return replace(chosen, key -> word(key).orElse("（待填：" + label(key) + "）"));
    }

    /** A text without fields, with its blanks filled from these words. */
    public static String fill(String text, Map<String, String> words) {
        return replace(text, key -> words.getOrDefault(key, ""));
    }

    private static String replace(String text, Function<String, String> word) {
        Matcher blank = Blanks.PLACEHOLDER.matcher(text);
        StringBuilder filled = new StringBuilder();
        int from = 0;
        while (blank.find()) {
            filled.append(text, from, blank.start()).append(word.apply(blank.group(1)));
            from = blank.end();
            boolean stopFollows = from < text.length() && STOPS.indexOf(text.charAt(from)) >= 0;
            int last = filled.length() - 1;
            if (stopFollows && last >= 0 && STOPS.indexOf(filled.charAt(last)) >= 0) {
                filled.setLength(last);
            }
        }
        return filled.append(text, from, text.length()).toString();
    }

    private boolean isFilled(String text) {
        return Blanks.in(text).stream().allMatch(key -> word(key).isPresent());
    }

    private String label(String key) {
        return type.field(key).map(Field::label).orElse(key);
    }

    private Optional<String> word(String key) {
        if (common.containsKey(key)) {
            return Optional.ofNullable(common.get(key));
        }
        if (key.equals("number")) {
            return Optional.of(matter.number());
        }
        if (key.equals("stage")) {
            return type.stage(matter.stage()).map(MatterType.Stage::label);
        }
        for (DateKind kind : DateKind.values()) {
            if (kind.key().equals(key)) {
                return Optional.ofNullable(matter.dates().get(kind)).map(Filling::day);
            }
        }
        return type.field(key)
                .flatMap(field -> Optional.ofNullable(matter.fields().get(key)).flatMap(value -> say(field, value)));
    }

    private static Optional<String> say(Field field, Value value) {
        return switch (value) {
            case Value.NotApplicable none -> Optional.empty();
            case Value.Day day -> Optional.of(day(day.date()));
            case Value.Moment moment ->
                Optional.of(day(moment.at().toLocalDate())
                        + "%d时%02d分"
                                .formatted(moment.at().getHour(), moment.at().getMinute()));
            case Value.Whole whole ->
                Optional.of(FieldGate.show(field, whole) + field.unit().orElse(""));
            case Value.Decimal decimal ->
                Optional.of(FieldGate.show(field, decimal) + field.unit().orElse(""));
            case Value.Persons persons -> names(persons.persons());
            case Value.Text text -> Optional.of(text.text());
            case Value.YesNo yesNo -> Optional.of(FieldGate.show(field, yesNo));
            case Value.Choice choice -> Optional.of(FieldGate.show(field, choice));
            case Value.Choices choices -> Optional.of(FieldGate.show(field, choices));
            case Value.Rows rows -> Optional.of(FieldGate.show(field, rows).replace('｜', '，'));
        };
    }

    private static Optional<String> names(List<Value.Person> persons) {
        return Optional.of(String.join(
                        "、", persons.stream().map(Value.Person::name).toList()))
                .filter(names -> !names.isEmpty());
    }

    /** A day as documents write it. */
    public static String day(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
