package cn.mingfa.proof.outline;

import cn.mingfa.proof.Part;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Words;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a section of the first level is about where the words of its heading alone do not tell (查找不足, 头雁领航, 补齐短板):
 * the signs in the heading and those in what is said under it, weighed against each other.
 */
final class Signs {

    private static final Words LACKING = Words.list("lacking.txt");
    /** 补齐短板 names what was done, not what lacks. */
    private static final Words SOLVING = Words.list("solving-words.txt");

    private static final Map<Part, List<String>> IN_HEADING = new EnumMap<>(Part.class);
    private static final Map<Part, Words> IN_TEXT = new EnumMap<>(Part.class);

    /** What guides the work and does not lack. */
    private static final String GUIDED = "问题导向";

    private static final int OF_HEADING = 2;
    private static final int EXPECTED = 2;
    private static final int MOST_IN_HEADING = 2;
    private static final int MOST_IN_TEXT = 4;
    private static final int LEAST = 2;
    private static final int LEAD = 2;

    static {
        for (List<String> row : Resources.table("part-signs.csv", 3)) {
            Part part = Part.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            List<String> words = Resources.split(row.get(2), '/');
            if (row.get(1).equals("heading")) {
                IN_HEADING.put(part, words);
            } else {
                IN_TEXT.put(part, Words.of(words));
            }
        }
        IN_TEXT.put(Part.SHORTCOMINGS, LACKING);
    }

    private final Map<Part, Integer> weights = new EnumMap<>(Part.class);
    private final Set<Part> named = EnumSet.noneOf(Part.class);
    private final boolean silent;

    /**
     * @param title the words of the heading
     * @param text what is said under the heading; as much of it as tells
     * @param year of the report: words on the year behind it are plans
     * @param expected the part whose place it is by the order of the parts, which counts as much as a sign in the heading
     */
    Signs(String title, String text, Optional<Part> expected, OptionalInt year) {
        String heading = title.replace(GUIDED, "");
        expected.ifPresent(part -> weights.put(part, EXPECTED));
        silent = text.isBlank();
        IN_HEADING.forEach((part, words) -> {
            int signs = (int) words.stream()
                    .filter(heading::contains)
                    .limit(MOST_IN_HEADING)
                    .count();
            boolean weak = part == Part.ACHIEVEMENTS || part == Part.SHORTCOMINGS && solves(heading);
            weights.merge(part, weak ? signs : OF_HEADING * signs, Integer::sum);
            if (signs > 0) {
                named.add(part);
            }
        });
        IN_TEXT.forEach((part, words) -> weights.merge(part, Math.min(MOST_IN_TEXT, count(words, text)), Integer::sum));
        weights.merge(Part.ACHIEVEMENTS, Math.min(MOST_IN_TEXT, figures(text)), Integer::sum);
        if (year.isPresent() && text.contains(year.getAsInt() + 1 + "年")) {
            weights.merge(Part.NEXT_YEAR, OF_HEADING, Integer::sum);
        }
    }

    /** Whether a heading tells of lacks made good. */
    static boolean solves(String heading) {
        return SOLVING.occurIn(heading);
    }

    private static int count(Words words, String text) {
        int count = 0;
        for (int at = 0; at < text.length(); ) {
            int length = words.matchAt(text, at);
            count += length > 0 ? 1 : 0;
            at += Math.max(1, length);
        }
        return count;
    }

    /** Numbers that count what was done: a digit behind a Chinese character. */
    private static int figures(String text) {
        int figures = 0;
        for (int at = 1; at < text.length(); at++) {
            if (Chars.isDigit(text.charAt(at)) && Chars.isHan(text.charAt(at - 1))) {
                figures++;
            }
        }
        return figures;
    }

    /** The head of an office is named all over a report: a section is of the duties only where its heading hints at them. */
    private int weight(Part part) {
        return part == Part.PRINCIPAL && !named.contains(part) ? 0 : weights.getOrDefault(part, 0);
    }

    /** The part with the most signs, where they are enough and no other part has as many. */
    Optional<Part> strongest() {
        Part best = Part.ACHIEVEMENTS;
        int second = 0;
        for (Part part : List.of(Part.SHORTCOMINGS, Part.PRINCIPAL, Part.NEXT_YEAR, Part.OTHER)) {
            if (weight(part) > weight(best)) {
                second = weight(best);
                best = part;
            } else {
                second = Math.max(second, weight(part));
            }
        }
        return weight(best) >= LEAST && weight(best) > second ? Optional.of(best) : Optional.empty();
    }

    /** Whether the section clearly is of the one part, which the heading hints at, and not of the other it names. */
    boolean speakFor(Part one, Part other) {
        return !silent && named.contains(one) && weight(one) >= weight(other) + LEAD;
    }
}
