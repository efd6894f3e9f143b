package cn.mingfa.catalogue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * The Chinese words and sentences of a room, kept out of its code in a file {@code words.properties} beside its classes.
 */
public final class Wording {

    private final Properties words;

    private Wording(Properties words) {
        this.words = words;
    }

    /** The words that lie beside that class; a defect where there are none. */
    public static Wording of(Class<?> beside) {
        var words = new Properties();
        try (var in = beside.getResourceAsStream("words.properties")) {
            words.load(new InputStreamReader(
                    Objects.requireNonNull(in, () -> "no words.properties beside " + beside), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Wording(words);
    }

    /** The word of that key; a defect where there is none. */
    public String get(String key) {
        return Objects.requireNonNull(words.getProperty(key), key);
    }

    /** The word of that key, if there is one. */
    public Optional<String> named(String key) {
        return Optional.ofNullable(words.getProperty(key));
    }

    /** The sentence of that key with its places filled: numbers as plain digits. */
    public String say(String key, Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return MessageFormat.format(get(key), texts);
    }
}
