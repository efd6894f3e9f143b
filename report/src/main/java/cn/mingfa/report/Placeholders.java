package cn.mingfa.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text of an outline at its placeholders: words, {@code {name}}, {@code {=indicator}}. */
final class Placeholders {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(=?)([^{}]*)}");

    private Placeholders() {}

    /** A piece of the text. */
    sealed interface Part {}

    record Said(String text) implements Part {}

    record Name(String key) implements Part {}

    record Indicator(String key) implements Part {}

    static List<Part> read(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        int done = 0;
        while (matcher.find()) {
            if (matcher.start() > done) {
                parts.add(new Said(text.substring(done, matcher.start())));
            }
            parts.add("=".equals(matcher.group(1)) ? new Indicator(matcher.group(2)) : new Name(matcher.group(2)));
            done = matcher.end();
        }
        if (done < text.length()) {
            parts.add(new Said(text.substring(done)));
        }
        return parts;
    }
}
