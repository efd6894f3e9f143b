package cn.mingfa.platform.publication;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The clauses of a text: a line that begins with 第几条 begins one, lines after it belong to it. A text without any is
 * taken line by line.
 */
final class Clauses {

    private static final Pattern LABEL =
            Pattern.compile("^[\\s\\u3000]*(第[一二三四五六七八九十百千零〇两0-9]{1,8}条(?:之[一二三四五六七八九十])?)");

    private static final int MOST = 400;

    private Clauses() {}

    /** A clause; {@code label} is empty for lines before the first, and in a text without labels. */
    record Clause(String label, String text) {}

    static List<Clause> of(String text) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        boolean labelled = lines.stream().anyMatch(line -> !label(line).isEmpty());
        List<Clause> clauses = new ArrayList<>();
        for (String line : lines) {
            String label = label(line);
            boolean goesOn = labelled
                    && label.isEmpty()
                    && !clauses.isEmpty()
                    && !clauses.getLast().label().isEmpty();
            if (goesOn) {
                Clause last = clauses.removeLast();
                clauses.add(new Clause(last.label(), last.text() + "\n" + line));
            } else {
                clauses.add(new Clause(label, line));
            }
        }
        return clauses;
    }

    /** The labels in their order, each once. */
    static List<String> labels(String text) {
        Set<String> labels = new LinkedHashSet<>();
        of(text).stream()
                .map(Clause::label)
                .filter(label -> !label.isEmpty())
                .limit(MOST)
                .forEach(labels::add);
        return List.copyOf(labels);
    }

    private static String label(String line) {
        Matcher label = LABEL.matcher(line);
        return label.find() ? label.group(1) : "";
    }
}
