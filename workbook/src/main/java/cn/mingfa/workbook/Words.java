package cn.mingfa.workbook;

import cn.mingfa.catalogue.Wording;
import java.util.List;

/** The Chinese words of the room, from {@code words.properties}. */
final class Words {

    private static final Wording WORDS = Wording.of(Words.class);

    private Words() {}

    static String get(String key) {
        return WORDS.get(key);
    }

    static String say(String key, Object... arguments) {
        return WORDS.say(key, arguments);
    }

    /** A list of words, written with commas. */
    static List<String> list(String key) {
        return List.of(get(key).split(",", -1));
    }
}
