package cn.mingfa.proof.metadata;

import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The region the name of a body begins with: 澄砚区栖禾镇 of 澄砚区栖禾镇人民政府. */
final class Regions {

    private static final Words BODIES = Words.list("issuer-ends.txt");
    private static final List<Turn> TURNS = Resources.table("region-turns.csv", 3).stream()
            .map(row -> new Turn(row.get(0), row.get(1), Integer.parseInt(row.get(2))))
            .sorted(Comparator.comparingInt(Turn::length).reversed())
            .toList();
    private static final String END = "$";
    /** Characters a name has at most before the word for its kind. */
    private static final int LONGEST = 8;

    private static final int LONGEST_AUTONOMOUS = 16;
    private static final String AUTONOMOUS = "自治";
    private static final int SHORTEST = 3;

    private Regions() {}

    /** Words behind others at which the name of a region may end, with the number of their characters that belong to it. */
    private record Turn(String before, String words, int kept) {

        int length() {
            return before.length() + words.length();
        }

        boolean standsAt(String text, int at) {
            return text.startsWith(words, at) && text.startsWith(before, at - before.length());
        }
    }

    /** Province, city, county, township as far as the name goes; empty for a body that names none. */
    static Optional<String> of(String issuer) {
        String text = issuer + END;
        int end = 0;
        int bracket = issuer.indexOf('（');
        int length = bracket < 0 ? issuer.length() : bracket;
        for (int i = 1; i < length; i++) {
            Optional<Turn> turn = turn(text, i);
            if (turn.isPresent()) {
                int longest = issuer.startsWith(AUTONOMOUS, i - AUTONOMOUS.length()) ? LONGEST_AUTONOMOUS : LONGEST;
                if (turn.get().kept() > 0 && i > end && i - end <= longest) {
                    end = i + turn.get().kept();
                }
            } else if (BODIES.endAt(issuer, i + 1)) {
                break;
            }
        }
        return end >= SHORTEST ? Optional.of(issuer.substring(0, end)) : Optional.empty();
    }

    private static Optional<Turn> turn(String text, int at) {
        for (Turn turn : TURNS) {
            if (turn.standsAt(text, at)) {
                return Optional.of(turn);
            }
        }
        return Optional.empty();
    }
}
