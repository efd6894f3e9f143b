package cn.mingfa.platform.web.entry;

import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.workbook.ColumnMapping;
import cn.mingfa.workbook.ColumnMapping.DayOrder;
import cn.mingfa.workbook.ColumnMapping.Join;
import cn.mingfa.workbook.ColumnMapping.Target;
import cn.mingfa.workbook.FileSurvey;
import cn.mingfa.workbook.MappingGuess;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The columns of a file beside those of a ledger sheet, as a form shows and sends them: {@code t.3} the column joined,
 * {@code o.3} the order of its dates, {@code v.3.0} what the file says and {@code w.3.0} what the ledger says for it,
 * {@code x.form} what every row says.
 *
 * @param lacking columns that must be filled and that no column of the file is joined to
 */
public record JoinView(List<Line> lines, List<Target> targets, List<Fixed> lacking) {

    public JoinView {
        lines = List.copyOf(lines);
        targets = List.copyOf(targets);
        lacking = List.copyOf(lacking);
    }

    /** One column of the file; {@code order} is empty where it holds no dates to be told apart. */
    public record Line(FileSurvey.Found found, String target, String order, List<Word> words, List<String> choices) {
        public Line {
            words = List.copyOf(words);
            choices = List.copyOf(choices);
        }
    }

    /** What the file says and what the ledger says for it. */
    public record Word(String from, String to) {}

    /** A column the file does not have, and what every row is to say in it. */
    public record Fixed(Target target, String value) {}

    /** How a mapping stands beside a file. */
    public static JoinView of(FileSurvey survey, MatterType type, ColumnMapping mapping) {
        List<Target> targets = ColumnMapping.targets(type);
        List<Line> lines = new ArrayList<>();
        for (FileSurvey.Found found : survey.columns()) {
            if (!found.title().isEmpty()) {
                lines.add(line(found, targets, mapping));
            }
        }
        List<Fixed> lacking = targets.stream()
                .filter(Target::required)
                .filter(target -> !target.key().equals("owner_unit"))
                .filter(target ->
                        mapping.joins().stream().noneMatch(join -> join.target().equals(target.key())))
                .map(target -> new Fixed(target, mapping.fixed().getOrDefault(target.key(), "")))
                .toList();
        return new JoinView(lines, targets, lacking);
    }

    private static Line line(FileSurvey.Found found, List<Target> targets, ColumnMapping mapping) {
        Optional<Join> join = mapping.joins().stream()
                .filter(j -> j.column() == found.index())
                .findFirst();
        Optional<Target> target = join.flatMap(
                j -> targets.stream().filter(t -> t.key().equals(j.target())).findFirst());
        List<Word> words = new ArrayList<>();
        if (join.isPresent() && target.isPresent() && !target.get().choices().isEmpty()) {
            for (String value : values(found)) {
                if (!target.get().choices().contains(value)) {
                    words.add(new Word(value, join.get().words().getOrDefault(value, "")));
                }
            }
        }
        boolean ordered = target.filter(Target::day).isPresent()
                && join.filter(j -> j.order() != DayOrder.YEAR_FIRST).isPresent();
        return new Line(
                found,
                target.map(Target::key).orElse(""),
                ordered ? join.map(j -> j.order().name()).orElse("") : "",
                words,
                target.map(Target::choices).orElse(List.of()));
    }

    private static Set<String> values(FileSurvey.Found found) {
        Set<String> values = new LinkedHashSet<>();
        found.values().stream()
                .flatMap(value -> List.of(value.split("[、,，;；/]")).stream())
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .forEach(values::add);
        return values;
    }

    /** The mapping a form sent; a column joined anew gets a guess at its words. */
    public static ColumnMapping sent(FileSurvey survey, MatterType type, Map<String, List<String>> sent) {
        Map<String, Target> targets = new LinkedHashMap<>();
        ColumnMapping.targets(type).forEach(target -> targets.put(target.key(), target));
        List<Join> joins = new ArrayList<>();
        Set<String> taken = new LinkedHashSet<>();
        survey.columns().stream()
                .sorted(Comparator.comparingInt(FileSurvey.Found::index))
                .forEach(found -> Optional.ofNullable(targets.get(first(sent, "t." + found.index())))
                        .filter(target -> taken.add(target.key()))
                        .ifPresent(target -> joins.add(join(found, target, sent))));
        Map<String, String> fixed = new LinkedHashMap<>();
        targets.keySet().forEach(key -> {
            String words = first(sent, "x." + key).strip();
            if (!words.isEmpty() && !taken.contains(key)) {
                fixed.put(key, words);
            }
        });
        return new ColumnMapping(survey.header(), joins, fixed);
    }

    private static Join join(FileSurvey.Found found, Target target, Map<String, List<String>> sent) {
        Join guess = MappingGuess.join(found, target);
        Map<String, String> words = new LinkedHashMap<>(guess.words());
        for (int i = 0; sent.containsKey("v." + found.index() + "." + i); i++) {
            String from = first(sent, "v." + found.index() + "." + i);
            String to = first(sent, "w." + found.index() + "." + i);
            if (to.isEmpty()) {
                words.remove(from);
            } else if (target.choices().contains(to)) {
                words.put(from, to);
            }
        }
        String order = first(sent, "o." + found.index());
        return new Join(found.index(), target.key(), words, order.isEmpty() ? guess.order() : DayOrder.valueOf(order));
    }

    private static String first(Map<String, List<String>> sent, String name) {
        return sent.getOrDefault(name, List.of("")).getFirst();
    }
}
