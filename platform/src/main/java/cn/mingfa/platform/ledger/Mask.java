package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.value.Value;
import java.util.function.UnaryOperator;

/** What a person without a purpose sees of personal data: enough to tell two cases apart, not enough to know whom. */
final class Mask {

    private static final String STAR = "＊";
    private static final int NAME_LENGTH = 4;
    private static final int NUMBER_LENGTH = 7;

    /** What stands where the key has been destroyed. */
    static final Value DESTROYED = new Value.Text("（已销毁）");

    private Mask() {}

    static Value of(Value value) {
        return hide(value, Mask::words);
    }

    /** The value with its words changed; anything but words and names is hidden whole. */
    static Value hide(Value value, UnaryOperator<String> words) {
        return switch (value) {
            case Value.Text text -> new Value.Text(words.apply(text.text()));
            case Value.Persons persons ->
                new Value.Persons(persons.persons().stream()
                        .map(person -> new Value.Person(person.key(), words.apply(person.name())))
                        .toList());
            case Value.NotApplicable none -> none;
            case Value.Whole whole -> new Value.Text(ValueJson.SEALED);
            case Value.Decimal decimal -> new Value.Text(ValueJson.SEALED);
            case Value.Day day -> new Value.Text(ValueJson.SEALED);
            case Value.Moment moment -> new Value.Text(ValueJson.SEALED);
            case Value.YesNo yesNo -> new Value.Text(ValueJson.SEALED);
            case Value.Choice choice -> new Value.Text(ValueJson.SEALED);
            case Value.Rows rows -> new Value.Text(ValueJson.SEALED);
            case Value.Choices choices -> new Value.Text(ValueJson.SEALED);
        };
    }

    /** 张某某 → 张＊＊; 13912345678 → 139＊＊＊＊＊＊78; anything longer is hidden whole. */
    private static String words(String clear) {
        int length = clear.codePointCount(0, clear.length());
        if (length >= 2 && length <= NAME_LENGTH) {
            return clear.substring(0, clear.offsetByCodePoints(0, 1)) + STAR.repeat(length - 1);
        }
        boolean number = length >= NUMBER_LENGTH
                && clear.chars().allMatch(c -> c < 128 && (Character.isDigit(c) || c == 'X' || c == 'x' || c == '-'));
        return number
                ? clear.substring(0, 3) + STAR.repeat(length - 5) + clear.substring(length - 2)
                : ValueJson.SEALED;
    }
}
