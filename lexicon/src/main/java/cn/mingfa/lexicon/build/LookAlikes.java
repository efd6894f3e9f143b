package cn.mingfa.lexicon.build;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Characters that look alike: by the strokes of the parts they share, by an open list and by a list of our own. */
final class LookAlikes {

    private static final char FIRST = '\u4e00';
    private static final char LAST = '\u9fff';
    private static final int KEPT = 60;
    private static final int LISTED = 10;
    private static final double LEAST = 0.4;
    /** How much the characters of a line of our own list look alike. */
    private static final double OWN = 0.75;
    /** Look-alikes kept for a character no dictionary counts. */
    private static final int KEPT_FOR_RARE = 30;

    private final Vocabulary vocabulary;
    private final Map<String, Integer> strokes = new HashMap<>();
    private final Map<String, List<String>> parts = new HashMap<>();
    private final Map<String, List<String>> whole = new HashMap<>();
    private final Map<Character, Map<Character, Double>> alike = new TreeMap<>();

    LookAlikes(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (String line : Artifacts.lines(Artifacts.STROKES)) {
            String[] cells = line.split(" ");
            strokes.put(cells[0], Integer.parseInt(cells[1]));
        }
        for (String line : Artifacts.lines(Artifacts.PARTS)) {
            String[] cells = line.split(" ");
            if (cells.length > 1) {
                String first = cells[1].split(",")[cells[1].split(",").length - 1];
                parts.put(
                        cells[0],
                        first.codePoints().mapToObj(Character::toString).toList());
            }
        }
        byParts();
        byList();
        byOwnList();
    }

    /** Whether the character is frequent enough to be what was meant; what is written may be as rare as it likes. */
    private boolean common(String character) {
        Entry entry = vocabulary.entries.get(character);
        return entry != null && character.charAt(0) >= FIRST && entry.listed + entry.general + entry.own > 5;
    }

    private void byParts() {
        var holders = new TreeMap<String, List<String>>();
        for (String character : parts.keySet()) {
            if (character.length() == 1 && isHan(character.charAt(0))) {
                for (String part : new HashSet<>(all(character))) {
                    holders.computeIfAbsent(part, k -> new ArrayList<>()).add(character);
                }
            }
        }
        holders.forEach((part, characters) -> {
            if (strokes.getOrDefault(part, 0) >= 3) {
                List<String> meant = characters.stream().filter(this::common).toList();
                for (String one : characters) {
                    for (String other : meant) {
                        note(one, other, likeness(one, other));
                    }
                }
            }
        });
    }

    /** The character itself and its parts. */
    private List<String> all(String character) {
        return whole.computeIfAbsent(character, c -> {
            var all = new ArrayList<>(parts.getOrDefault(c, List.of()));
            all.add(c);
            return all;
        });
    }

    private double likeness(String one, String other) {
        var rest = new ArrayList<>(all(other));
        double shared = 0;
        for (String part : all(one)) {
            if (rest.remove(part)) {
                shared =
                        part.equals(other) || part.equals(one) ? Math.max(shared, stroke(part)) : shared + stroke(part);
            }
        }
        return 2 * shared / (stroke(one) + stroke(other));
    }

    private int stroke(String part) {
        return strokes.getOrDefault(part, 3);
    }

    private void byList() {
        for (String line : Artifacts.lines(Artifacts.LOOK_ALIKES)) {
            String[] cells = line.split(" ");
            if (cells.length < 2) {
                continue;
            }
            int rank = 0;
            for (int i = 0; i < cells[1].length() && rank < LISTED; i++) {
                String other = cells[1].substring(i, i + 1);
                if (common(other)) {
                    note(cells[0], other, 0.8 - 0.03 * rank);
                    noteBack(cells[0], other, 0.8 - 0.03 * rank++);
                }
            }
        }
    }

    private void byOwnList() {
        for (String line : Artifacts.lines(Artifacts.OWN_LOOK_ALIKES)) {
            String[] characters = line.startsWith("#") ? new String[0] : line.split("");
            for (String one : characters) {
                for (String other : characters) {
                    note(one, other, common(other) ? OWN : 0);
                }
            }
        }
    }

    private void noteBack(String one, String other, double likeness) {
        note(other, one, common(one) ? likeness : 0);
    }

    /** The first may be written in place of the other. */
    private void note(String one, String other, double likeness) {
        if (!one.equals(other) && likeness >= LEAST && isHan(one.charAt(0)) && isHan(other.charAt(0))) {
            alike.computeIfAbsent(one.charAt(0), k -> new TreeMap<>()).merge(other.charAt(0), likeness, Math::max);
        }
    }

    private static boolean isHan(char c) {
        return c >= FIRST && c <= LAST;
    }

    void write(DataOutputStream out) throws IOException {
        var from = new int[LAST - FIRST + 2];
        var others = new StringBuilder();
        var likeness = new ArrayList<Byte>();
        for (char c = FIRST; c <= LAST; c++) {
            int kept = common(String.valueOf(c)) ? KEPT : KEPT_FOR_RARE;
            alike.getOrDefault(c, Map.of()).entrySet().stream()
                    .sorted((a, b) -> Double.compare(b.getValue(), a.getValue()))
                    .limit(kept)
                    .forEach(e -> {
                        others.append(e.getKey());
                        likeness.add((byte) Math.min(100, Math.round(100 * e.getValue())));
                    });
            from[c - FIRST + 1] = others.length();
        }
        Binary.ints(out, from);
        Binary.chars(out, others);
        var bytes = new byte[likeness.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = likeness.get(i);
        }
        Binary.bytes(out, bytes);
    }
}
