package cn.mingfa.bench.proof;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What one proofreader made of one half of the set. Filled copy by copy, then read. */
final class Tally {

    private final Map<String, ClassCount> classes = new TreeMap<>();
    private final Map<String, RuleCount> rules = new TreeMap<>();
    private final Set<String> wronged = new HashSet<>();
    private int characters;
    private int cleanCertain;
    private int cleanHints;

    /** Counts of a class of defects. */
    static final class ClassCount {
        int planted;
        int found;
        int foundAsHint;
        int touched;
        int restored;
        int alone;
        int mixedPlanted;
        int mixedFound;
        final Map<String, Integer> answeredBy = new TreeMap<>();
        final Map<String, Integer> hintedBy = new TreeMap<>();

        /** The rule that answered most often; empty where none did. */
        String chiefRule() {
            return answeredBy.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .orElse("");
        }
    }

    /** Counts of a rule, errors and warnings only. */
    static final class RuleCount {
        int answered;
        int aside;
        int wrong;
        int hints;
    }

    ClassCount of(String kind) {
        return classes.computeIfAbsent(kind, k -> new ClassCount());
    }

    RuleCount rule(String id) {
        return rules.computeIfAbsent(id, k -> new RuleCount());
    }

    Map<String, ClassCount> classes() {
        return classes;
    }

    Map<String, RuleCount> rules() {
        return rules;
    }

    int characters() {
        return characters;
    }

    int cleanCertain() {
        return cleanCertain;
    }

    int cleanHints() {
        return cleanHints;
    }

    /** What was said of a report without a fault. */
    void clean(OwnReport report, List<Mark> marks) {
        characters += report.text().length();
        for (Mark mark : marks) {
            if (mark.certain()) {
                cleanCertain++;
                wrong(report.name(), report.text(), mark);
            } else {
                cleanHints++;
                rule(mark.rule()).hints++;
            }
        }
    }

    /** A finding that touches no defect; the same words of the same report count once. */
    boolean wrong(String report, String text, Mark mark) {
        String words = text.substring(mark.start(), mark.end());
        boolean first = wronged.add(report + "\t" + mark.rule() + "\t" + words);
        if (first) {
            rule(mark.rule()).wrong++;
        }
        return first;
    }

    /** Certain findings on clean text per 10 000 characters, in hundredths. */
    int falsePerTenThousand() {
        return characters == 0 ? 0 : Math.toIntExact(cleanCertain * 1_000_000L / characters);
    }

    /** Planted and found over the classes of one sureness. */
    Share share(Kinds.Sureness sureness) {
        var of = classes.entrySet().stream()
                .filter(e -> Kinds.about(e.getKey()).sureness() == sureness)
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparingInt((ClassCount c) -> c.planted))
                .toList();
        return new Share(
                of.stream().mapToInt(c -> c.found).sum(),
                of.stream().mapToInt(c -> c.planted).sum());
    }

    /** Mean over the classes of one sureness: every class counts the same, however many places it has. */
    Share meanOfClasses(Kinds.Sureness sureness) {
        int[] permille = classes.entrySet().stream()
                .filter(e -> Kinds.about(e.getKey()).sureness() == sureness)
                .filter(e -> e.getValue().planted > 0)
                .mapToInt(e -> e.getValue().found * 1000 / e.getValue().planted)
                .toArray();
        int sum = 0;
        for (int p : permille) {
            sum += p;
        }
        return new Share(sum, permille.length * 1000);
    }

    /** Findings that hit a defect among those that do or hit nothing. */
    Share precision() {
        int right = rules.values().stream().mapToInt(r -> r.answered + r.aside).sum();
        int wrong = rules.values().stream().mapToInt(r -> r.wrong).sum();
        return new Share(right, right + wrong);
    }

    Share restored() {
        return new Share(
                classes.values().stream().mapToInt(c -> c.restored).sum(),
                classes.values().stream().mapToInt(c -> c.alone).sum());
    }

    Share mixed() {
        return new Share(
                classes.values().stream().mapToInt(c -> c.mixedFound).sum(),
                classes.values().stream().mapToInt(c -> c.mixedPlanted).sum());
    }
}
