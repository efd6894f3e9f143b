package cn.mingfa.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Constants of an enum as definition files write them: in small letters. */
final class EnumWords {

    private EnumWords() {}

    static <E extends Enum<E>> Optional<E> read(String text, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> word(constant).equals(text))
                .findFirst();
    }

    /** The sentence that says so, with the nearest word and all of them. */
    static <E extends Enum<E>> String unknown(String name, String text, Class<E> type) {
        List<String> known =
                Arrays.stream(type.getEnumConstants()).map(EnumWords::word).toList();
        return "“" + name + "”不能是“" + text + "”" + NearestName.hint(text, known) + "可用的有：" + String.join("、", known)
                + "。";
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
