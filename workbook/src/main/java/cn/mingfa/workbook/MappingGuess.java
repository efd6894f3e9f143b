package cn.mingfa.workbook;

import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.workbook.ColumnMapping.Join;
import cn.mingfa.workbook.ColumnMapping.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Guesses how the columns of another program's file stand for those of a ledger sheet: by their names, then by what they
 * hold. Somebody looks at every guess before it is used.
 */
public final class MappingGuess {

    /** From here on two names are taken for one. */
    private static final BigDecimal ALIKE = new BigDecimal("0.45");

    private final List<Target> targets;
    private final Set<String> taken = new HashSet<>();
    private final Map<Integer, Target> chosen = new LinkedHashMap<>();

    private MappingGuess(List<Target> targets) {
        this.targets = targets;
    }

    /** The mapping that seems likely; columns without a likely partner are left alone. */
    public static ColumnMapping of(FileSurvey survey, MatterType type) {
        MappingGuess guess = new MappingGuess(ColumnMapping.targets(type));
        SheetLayout layout = SheetLayout.of(type);
        survey.columns()
                .forEach(found -> layout.column(found.title())
                        .filter(column -> !(column instanceof Column.Number))
                        .ifPresent(column -> guess.join(found, column.key())));
        guess.alike(survey);
        guess.byContent(survey);
        List<Join> joins = new ArrayList<>();
        survey.columns()
                .forEach(found -> Optional.ofNullable(guess.chosen.get(found.index()))
                        .ifPresent(target -> joins.add(join(found, target))));
        return new ColumnMapping(survey.header(), joins, Map.of());
    }

    /** A column of the file joined to a column of the sheet, its words translated as far as they tell. */
    public static Join join(FileSurvey.Found found, Target target) {
        Map<String, String> words = new LinkedHashMap<>();
        if (!target.choices().isEmpty()) {
            for (String value : found.values()) {
                for (String one : value.split("[、,，;；/]")) {
                    String word = one.strip();
                    if (!target.choices().contains(word)) {
                        nearest(word, target.choices()).ifPresent(choice -> words.put(word, choice));
                    }
                }
            }
        }
        return new Join(found.index(), target.key(), words, ForeignDay.order(found.values()));
    }

    private void join(FileSurvey.Found found, String key) {
        if (!chosen.containsKey(found.index()) && taken.add(key)) {
            targets.stream()
                    .filter(target -> target.key().equals(key))
                    .findFirst()
                    .ifPresent(target -> chosen.put(found.index(), target));
        }
    }

    /** Pairs of names, the most alike first. */
    private void alike(FileSurvey survey) {
        record Pair(FileSurvey.Found found, Target target, BigDecimal likeness) {}
        List<Pair> pairs = new ArrayList<>();
        for (FileSurvey.Found found : survey.columns()) {
            for (Target target : targets) {
                BigDecimal likeness = likeness(found.title(), target.label());
                if (likeness.compareTo(ALIKE) >= 0 && suits(found, target)) {
                    pairs.add(new Pair(found, target, likeness));
                }
            }
        }
        pairs.sort(java.util.Comparator.comparing(Pair::likeness).reversed());
        pairs.forEach(pair -> join(pair.found(), pair.target().key()));
    }

    private void byContent(FileSurvey survey) {
        for (FileSurvey.Found found : survey.columns()) {
            targets.stream()
                    .filter(target -> !taken.contains(target.key()))
                    .filter(target -> target.day() ? target.required() && isDays(found) : holdsChoices(found, target))
                    .findFirst()
                    .ifPresent(target -> join(found, target.key()));
        }
    }

    private static boolean suits(FileSurvey.Found found, Target target) {
        return !target.day() || found.values().isEmpty() || isDays(found);
    }

    private static boolean isDays(FileSurvey.Found found) {
        return 2L * found.values().stream().filter(ForeignDay::isDay).count()
                >= Math.max(1, found.values().size());
    }

    private static boolean holdsChoices(FileSurvey.Found found, Target target) {
        long known = found.values().stream().filter(target.choices()::contains).count();
        return known > 0 && known * 2 >= found.values().size();
    }

    private static Optional<String> nearest(String word, List<String> choices) {
        return choices.stream()
                .filter(choice -> likeness(word, choice).compareTo(ALIKE) >= 0)
                .max(java.util.Comparator.comparing(choice -> likeness(word, choice)));
    }

    /** The share of pairs of characters that both have; one word inside the other counts at least a half. */
    static BigDecimal likeness(String one, String other) {
        String first = plain(one);
        String second = plain(other);
        if (first.length() < 2 || second.length() < 2) {
            return first.equals(second) && !first.isEmpty() ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        Set<String> pairs = pairs(first);
        Set<String> others = pairs(second);
        int all = pairs.size() + others.size();
        pairs.retainAll(others);
        BigDecimal shared =
                BigDecimal.valueOf(2L * pairs.size()).divide(BigDecimal.valueOf(all), 4, RoundingMode.HALF_UP);
        boolean inside = first.contains(second) || second.contains(first);
        return inside ? shared.max(new BigDecimal("0.5")) : shared;
    }

    private static String plain(String name) {
        return name.replaceAll("[\\s\\u3000*＊]", "").replaceAll("[（(][^（()）]*[）)]$", "");
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
