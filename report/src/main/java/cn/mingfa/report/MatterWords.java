package cn.mingfa.report;

import cn.mingfa.document.OfficialDocument;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.FieldGate;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells of one matter in the words of an outline: {@code {field}} is a field as written, {@code […]} is said only when
 * all fields in it are filled. Personal data is never said.
 */
final class MatterWords {

    private static final Pattern FINAL_STOP = Pattern.compile("[。；;，,、\\s]+$");

    private final MatterType type;
    private final Commons commons;

    MatterWords(MatterType type, Commons commons) {
        this.type = type;
        this.commons = commons;
    }

    /** The words of a matter and the labels of the fields that should be said and are empty. */
    record Told(List<DraftParagraph.Piece> pieces, List<String> missing) {
        Told {
            pieces = List.copyOf(pieces);
            missing = List.copyOf(missing);
        }
    }

    Told tell(String text, Matter matter) {
        List<DraftParagraph.Piece> pieces = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Placeholders.Part part : Placeholders.read(chosen(text, matter))) {
            switch (part) {
                case Placeholders.Said said -> pieces.add(new DraftParagraph.Piece.Plain(said.text()));
                case Placeholders.Indicator indicator ->
                    throw new IllegalArgumentException("a sentence about a matter states no figure: " + text);
                case Placeholders.Name name ->
                    word(name.key(), matter)
                            .ifPresentOrElse(word -> pieces.add(new DraftParagraph.Piece.Plain(word)), () -> {
                                String label =
                                        type.field(name.key()).map(Field::label).orElse(name.key());
                                pieces.add(new DraftParagraph.Piece.Gap(label));
                                missing.add(label);
                            });
            }
        }
        return new Told(pieces, missing);
    }

    private String chosen(String text, Matter matter) {
        return BracketWords.choose(
                text,
                inside -> Placeholders.read(inside).stream()
                        .allMatch(part -> !(part instanceof Placeholders.Name name)
                                || word(name.key(), matter).isPresent()));
    }

    private Optional<String> word(String key, Matter matter) {
        if (key.equals("number")) {
            return Optional.of(matter.number());
        }
        for (DateKind kind : DateKind.values()) {
            if (kind.key().equals(key)) {
                return Optional.ofNullable(matter.dates().get(kind)).map(this::day);
            }
        }
        Optional<Field> field = type.field(key);
        if (field.isEmpty()) {
            return Optional.of(commons.say(key));
        }
        if (field.get().personal()) {
            return Optional.of(Words.get("masked"));
        }
        return Optional.ofNullable(matter.fields().get(key))
                .flatMap(value -> value(field.get(), value))
                .filter(word -> !word.isBlank());
    }

    private Optional<String> value(Field field, Value value) {
        return switch (value) {
            case Value.Text text -> Optional.of(sentence(text.text()));
            case Value.Day day -> Optional.of(day(day.date()));
            case Value.NotApplicable none -> Optional.empty();
            case Value.Whole whole -> Optional.of(FieldGate.show(field, whole));
            case Value.Decimal decimal -> Optional.of(FieldGate.show(field, decimal));
            case Value.Moment moment -> Optional.of(FieldGate.show(field, moment));
            case Value.YesNo yesNo -> Optional.of(FieldGate.show(field, yesNo));
            case Value.Choice choice -> Optional.of(FieldGate.show(field, choice));
            case Value.Choices choices -> Optional.of(FieldGate.show(field, choices));
            case Value.Rows rows ->
                Optional.of(sentence(FieldGate.show(field, rows).replace('｜', '，')));
            case Value.Persons persons ->
                Optional.of(String.join(
                        "、", persons.persons().stream().map(Value.Person::name).toList()));
        };
    }

    /** Within a sentence: one line, no stop at its end, no stop in its middle. */
    private static String sentence(String text) {
        String line = text.strip().replaceAll("\\s*\\R\\s*", "，");
        return FINAL_STOP.matcher(line).replaceAll("").replace("。", "，").replace("；", "，");
    }

    private String day(LocalDate date) {
        return date.getYear() == commons.year()
                ? date.getMonthValue() + "月" + date.getDayOfMonth() + "日"
                : OfficialDocument.chinese(date);
    }
}
