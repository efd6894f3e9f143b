package cn.mingfa.kernel.definition;

import java.util.regex.Pattern;

/**
 * The permanent name of a definition, e.g. {@code urn:mingfa:matter:disclosure_application}. Version and dates of
 * effect stand beside it, never in it.
 */
public record Urn(Kind kind, String key) implements Comparable<Urn> {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*");

    public Urn {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("not a definition key: " + key);
        }
    }

    /** Reads {@code urn:mingfa:<kind>:<key>}. */
    public static Urn parse(String text) {
        String[] parts = text.split(":", -1);
        if (parts.length != 4 || !parts[0].equals("urn") || !parts[1].equals("mingfa")) {
            throw new IllegalArgumentException("not a definition name: " + text);
        }
        return new Urn(Kind.of(parts[2]), parts[3]);
    }

    @Override
    public int compareTo(Urn other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return "urn:mingfa:" + kind.word() + ":" + key;
    }

    /** What is defined. */
    public enum Kind {
        CLOCK("clock"),
        MATTER("matter"),
        INDICATOR("indicator"),
        OUTLINE("outline"),
        /** A standing question (提醒). */
        WATCH("watch"),
        /** A coverage table (覆盖表). */
        MATRIX("matrix"),
        /** A document made from a matter (文书). */
        LETTER("letter");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word that stands in the name. */
        public String word() {
            return word;
        }

        static Kind of(String word) {
            for (Kind kind : values()) {
                if (kind.word.equals(word)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("not a kind of definition: " + word);
        }
    }
}
