package cn.mingfa.bench.proof;

import cn.mingfa.bench.proof.Sheet.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Wrong characters. What is confused with what comes from tables of this package ({@code shapes.txt}, {@code words.tsv})
 * and from {@link Sounds}, not from what the checker knows. A place is left alone where the result might pass: when the
 * character pairs it makes stand somewhere in the own reports.
 */
final class TypoKinds {

    /** Pairs that official writing lets pass or argues about. */
    private static final Set<String> DISPUTED = Set.copyOf(Data.lines("disputed.txt"));

    private static final List<List<String>> WORDS = Data.rows("words.tsv", 2);
    private static final Map<Character, List<Character>> SHAPES = shapes();
    private static final Set<String> PAIRS =
            OwnReport.all().stream().flatMap(r -> pairs(r.text()).stream()).collect(Collectors.toSet());

    private TypoKinds() {}

    static List<Kind> all() {
        return List.of(
                Kind.of("char_sound", TypoKinds::sounds),
                Kind.of("char_shape", TypoKinds::shapes),
                Kind.of("word_sound", (sheet, random) -> words(sheet, "word_sound", List.of(1))),
                Kind.of("char_dropped", (sheet, random) -> dropped(sheet)),
                Kind.of("char_doubled", (sheet, random) -> slips(sheet, "char_doubled")),
                Kind.of("char_swapped", (sheet, random) -> slips(sheet, "char_swapped")),
                Kind.of("word_repeated", (sheet, random) -> slips(sheet, "word_repeated")));
    }

    private static List<Injection> sounds(Sheet sheet, Random random) {
        var all = new ArrayList<Injection>();
        for (int at : characters(sheet)) {
            List<Character> alike = Sounds.alike(sheet.text().charAt(at));
            if (!alike.isEmpty()) {
                replace(sheet, "char_sound", at, alike.get(random.nextInt(alike.size())), all);
            }
        }
        return all;
    }

    private static List<Injection> shapes(Sheet sheet, Random random) {
        var all = new ArrayList<Injection>();
        for (int at : characters(sheet)) {
            List<Character> alike = SHAPES.getOrDefault(sheet.text().charAt(at), List.of());
            if (!alike.isEmpty()) {
                replace(sheet, "char_shape", at, alike.get(random.nextInt(alike.size())), all);
            }
        }
        return all;
    }

    private static void replace(Sheet sheet, String kind, int at, char put, List<Injection> all) {
        String text = sheet.text();
        boolean passes =
                PAIRS.contains("" + text.charAt(at - 1) + put) && PAIRS.contains("" + put + text.charAt(at + 1));
        if (!passes && !DISPUTED.contains("" + text.charAt(at) + put)) {
            all.add(Injection.at(kind, Edit.replace(text, at, at + 1, String.valueOf(put))));
        }
    }

    /** Every Han character of the running text that has one on either side. */
    private static List<Integer> characters(Sheet sheet) {
        var all = new ArrayList<Integer>();
        String text = sheet.text();
        for (Line line : sheet.prose()) {
            for (int at = line.from() + 1; at < line.to() - 1; at++) {
                if (Sheet.isHan(text.charAt(at - 1))
                        && Sheet.isHan(text.charAt(at))
                        && Sheet.isHan(text.charAt(at + 1))) {
                    all.add(at);
                }
            }
        }
        return all;
    }

    private static List<Injection> words(Sheet sheet, String kind, List<Integer> columns) {
        var all = new ArrayList<Injection>();
        for (List<String> row : WORDS) {
            for (int at : occurrences(sheet, row.get(0))) {
                for (int column : columns) {
                    all.add(Injection.at(
                            kind, Edit.replace(sheet.text(), at, at + row.get(0).length(), row.get(column))));
                }
            }
        }
        return all;
    }

    private static List<Integer> occurrences(Sheet sheet, String word) {
        var all = new ArrayList<Integer>();
        for (Line line : sheet.prose()) {
            for (int at = line.text().indexOf(word); at >= 0; at = line.text().indexOf(word, at + 1)) {
                all.add(line.from() + at);
            }
        }
        return all;
    }

    private static List<Injection> dropped(Sheet sheet) {
        var all = new ArrayList<Injection>();
        for (List<String> row : WORDS) {
            for (int at : occurrences(sheet, row.get(0))) {
                for (int n = 0; n < 2; n++) {
                    all.add(Injection.within(
                            "char_dropped",
                            Edit.drop(sheet.text(), at + n, at + n + 1),
                            new Span(at, at + row.get(0).length())));
                }
            }
        }
        return all;
    }

    private static List<Injection> slips(Sheet sheet, String kind) {
        var all = new ArrayList<Injection>();
        for (List<String> row : WORDS) {
            String word = row.get(0);
            String put = switch (kind) {
                case "char_doubled" -> word + word.charAt(word.length() - 1);
                case "char_swapped" -> "" + word.charAt(1) + word.charAt(0) + word.substring(2);
                default -> word + word;
            };
            boolean same = put.equals(word) || DISPUTED.contains(put);
            for (int at : same ? List.<Integer>of() : occurrences(sheet, word)) {
                all.add(Injection.at(kind, Edit.replace(sheet.text(), at, at + word.length(), put)));
            }
        }
        return all;
    }

    private static Map<Character, List<Character>> shapes() {
        var all = new HashMap<Character, List<Character>>();
        for (String group : Data.lines("shapes.txt")) {
            for (char c : group.toCharArray()) {
                for (char other : group.toCharArray()) {
                    if (c != other) {
                        all.computeIfAbsent(c, x -> new ArrayList<>()).add(other);
                    }
                }
            }
        }
        return all;
    }

    private static Set<String> pairs(String text) {
        var all = new HashSet<String>();
        for (int i = 0; i + 1 < text.length(); i++) {
            all.add(text.substring(i, i + 2));
        }
        return all;
    }
}
