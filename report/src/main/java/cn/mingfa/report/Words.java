package cn.mingfa.report;

import cn.mingfa.catalogue.Wording;
import java.util.Optional;

/** The Chinese words of the room, from {@code words.properties}. */
final class Words {

    private static final Wording WORDS = Wording.of(Words.class);

    private Words() {}

    static String get(String key) {
        return WORDS.get(key);
    }

    static Optional<String> named(String key) {
        return WORDS.named(key);
    }

    static String say(String key, Object... arguments) {
        return WORDS.say(key, arguments);
    }
}
