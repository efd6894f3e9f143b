package cn.mingfa.bench.proof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The register of all classes of defects, with what {@code kinds.tsv} says of them. */
final class Kinds {

    private static final Map<String, About> ABOUT = about();
    private static final List<Kind> ALL = Stream.of(
                    NumberingKinds.all(),
                    MetaKinds.all(),
                    MarkKinds.all(),
                    ResidueKinds.all(),
                    FigureKinds.all(),
                    CarrierKinds.all(),
                    FormKinds.all(),
                    CopyKinds.all(),
                    TypoKinds.all())
            .flatMap(List::stream)
            .toList();

    private Kinds() {}

    /** How sure it is that the defect is one. */
    enum Sureness {
        /** Nobody would dispute it. */
        PLAIN,
        /** A wrong, lost, doubled or misplaced character: nobody would dispute it, but only a language model sees it. */
        WRONG,
        ARGUABLE
    }

    /**
     * What is known of a class.
     *
     * @param rules ids of rules that may answer for it, {@code *} standing for the rest of an id
     */
    record About(String kind, String name, Sureness sureness, List<String> rules) {

        boolean accepts(String rule) {
            return rules.stream().anyMatch(r -> covers(r, rule));
        }

        static boolean covers(String pattern, String rule) {
            return pattern.endsWith("*")
                    ? rule.startsWith(pattern.substring(0, pattern.length() - 1))
                    : rule.equals(pattern);
        }
    }

    static List<Kind> all() {
        return ALL;
    }

    /** @throws IllegalArgumentException if {@code kinds.tsv} has no such class */
    static About about(String kind) {
        About about = ABOUT.get(kind);
        if (about == null) {
            throw new IllegalArgumentException("not in kinds.tsv: " + kind);
        }
        return about;
    }

    static List<About> list() {
        return List.copyOf(ABOUT.values());
    }

    private static Map<String, About> about() {
        var all = new LinkedHashMap<String, About>();
        for (List<String> row : Data.rows("kinds.tsv", 4)) {
            Sureness sureness = Sureness.valueOf(row.get(2).toUpperCase(java.util.Locale.ROOT));
            all.put(
                    row.get(0),
                    new About(
                            row.get(0), row.get(1), sureness, List.of(row.get(3).split(","))));
        }
        return all;
    }
}
