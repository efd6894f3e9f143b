package cn.mingfa.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The Chinese words of the room, from {@code words.properties}. */
final class Words {

    private static final Properties WORDS = load();

    private Words() {}

    static String get(String key) {
        return Objects.requireNonNull(WORDS.getProperty(key), key);
    }

    /** The word of that key, if there is one. */
    static Optional<String> named(String key) {
        return Optional.ofNullable(WORDS.getProperty(key));
    }

    static String say(String key, Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return MessageFormat.format(get(key), texts);
    }

    private static Properties load() {
        var words = new Properties();
        try (var in = Words.class.getResourceAsStream("words.properties")) {
            words.load(new InputStreamReader(Objects.requireNonNull(in, "words.properties"), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
