package cn.mingfa.workbook;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** The Chinese words and sentences of the room, from {@code words.properties}. */
final class Words {

    private static final Properties WORDS = load();

    private Words() {}

    /** The word of that key. */
    static String get(String key) {
        return Objects.requireNonNull(WORDS.getProperty(key), key);
    }

    /** The sentence of that key with its places filled. */
    static String say(String key, Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return MessageFormat.format(get(key), texts);
    }

    /** A list of words, written with commas. */
    static List<String> list(String key) {
        return List.of(get(key).split(",", -1));
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
