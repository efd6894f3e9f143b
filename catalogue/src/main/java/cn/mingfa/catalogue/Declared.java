package cn.mingfa.catalogue;

import cn.mingfa.kernel.definition.Urn;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A definition as it stands in a file, in order or not.
 *
 * @param version 0 where none is given
 * @param title what people call it; its key where it has no name
 * @param line where it begins, counted from 1
 * @param text its lines, indented by two
 */
public record Declared(Urn.Kind kind, String key, int version, String title, String file, int line, String text) {

    private static final Pattern KEY = Pattern.compile("(?<![a-z_])key: *[a-z][a-z0-9_.]*");
    private static final Pattern VERSION = Pattern.compile("(?<![a-z_])version: *[0-9]+");
    private static final Pattern FROM = Pattern.compile("(?<![a-z_])effective_from: *[0-9-]+");
    private static final Pattern TITLE = Pattern.compile("(?<![a-z_])(title|name): *(\"[^\"]*\"|[^,}\\n]*)");

    /** What a file calls the place where definitions of the kind stand. */
    static String heading(Urn.Kind kind) {
        return switch (kind) {
            case CLOCK -> "clocks";
            case MATTER -> "matter";
            case INDICATOR -> "indicators";
            case OUTLINE -> "outline";
            case WATCH -> "watches";
            case MATRIX -> "matrices";
            case LETTER -> "letters";
        };
    }

    /** What the kind is called, e.g. 事项类型. */
    public String kindName() {
        return Known.label(kind);
    }

    /** A file with a copy of it to be altered: a key and a name of its own, in its first version, in force from that day. */
    public String copy(LocalDate from) {
        String first = once(KEY, text, "key: " + copyKey());
        String second = once(VERSION, first, "version: 1");
        String third = once(FROM, second, "effective_from: " + from);
        String named = once(TITLE, third, "$1: " + Matcher.quoteReplacement(title) + "（副本）");
        return heading(kind) + ":\n" + without(ownReferences(named), List.of("indicators", "effective_to")) + "\n";
    }

    /** What refers to matters of the same type refers to those of the copy. */
    private String ownReferences(String copied) {
        return kind == Urn.Kind.MATTER
                ? copied.replaceAll(
                        "(?<![a-z_])(type|opens): *" + Pattern.quote(key) + "(?![a-z0-9_.])", "$1: " + copyKey())
                : copied;
    }

    /** A file with its next version, in force from that day, to be altered: the same key, what it was goes on for old matters. */
    public String next(LocalDate from) {
        return heading(kind) + ":\n" + once(FROM, raised(), "effective_from: " + from) + "\n";
    }

    /** Its text with the next version number. */
    public String raised() {
        return once(VERSION, text, "version: " + (version + 1));
    }

    /** The key of a copy. */
    public String copyKey() {
        return key + "_own";
    }

    private static String once(Pattern pattern, String text, String with) {
        return pattern.matcher(text).replaceFirst(with);
    }

    /** Leaves out what a copy cannot say of itself, with the lines that belong to it. */
    private String without(String text, List<String> names) {
        StringBuilder kept = new StringBuilder();
        boolean leaving = false;
        for (String line : text.lines().toList()) {
            String indent = kind == Urn.Kind.MATTER ? "  " : "    ";
            boolean begins = line.startsWith(indent)
                    && line.length() > indent.length()
                    && Character.isLetter(line.charAt(indent.length()));
            if (begins) {
                leaving = names.stream().anyMatch(name -> line.startsWith(indent + name + ":"));
            }
            if (!leaving) {
                kept.append(line).append('\n');
            }
        }
        return kept.toString().stripTrailing();
    }
}
