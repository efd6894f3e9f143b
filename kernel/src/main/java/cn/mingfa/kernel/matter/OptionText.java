package cn.mingfa.kernel.matter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Several things in one cell, between 、 ； ， or line breaks. */
final class OptionText {

    private static final String BETWEEN = "、;；,，\n";

    private OptionText() {}

    /** Every part that is not blank. */
    static List<String> parts(String text) {
        return Stream.of(text.split("[" + BETWEEN + "]", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** The same, where an option whose label holds a separator itself stays whole. */
    static List<String> parts(Field field, String text) {
        List<String> known = field.options().stream()
                .flatMap(option -> Stream.of(option.label(), option.code()))
                .filter(word -> !word.isEmpty())
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        List<String> parts = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            if (isBetween(text, at) || Character.isWhitespace(text.charAt(at))) {
                at++;
                continue;
            }
            int start = at;
            Optional<String> whole = known.stream()
                    .filter(word -> text.startsWith(word, start) && endsAt(text, start + word.length()))
                    .findFirst();
            int end = whole.map(word -> start + word.length()).orElseGet(() -> next(text, start));
            parts.add(text.substring(start, end).strip());
            at = end;
        }
        return parts;
    }

    private static boolean endsAt(String text, int index) {
        int at = index;
        while (at < text.length() && !isBetween(text, at) && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at == text.length() || isBetween(text, at);
    }

    private static int next(String text, int from) {
        int at = from;
        while (at < text.length() && !isBetween(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean isBetween(String text, int at) {
        return BETWEEN.indexOf(text.charAt(at)) >= 0;
    }
}
