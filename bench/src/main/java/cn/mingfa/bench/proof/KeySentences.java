package cn.mingfa.bench.proof;

import cn.mingfa.bench.proof.OwnReport.Half;
import cn.mingfa.document.SourceText;
import cn.mingfa.proof.Fact;
import cn.mingfa.proof.Readings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The keys the program gives to figures of sentences written for this measure, against the keys a person gives. The files
 * {@code keys/HALF/NAME.txt} hold a passage a line, ¶ begins a new line in it; every figure stands marked with its keys,
 * parted by a plus sign, or with a dash where no indicator counts it: <code>召开专题会议{4次|rule_of_law_meeting_count}</code>.
 *
 * @param right figures that carry exactly the keys wanted
 * @param keyed among the figures no indicator counts, those that carry a key all the same
 */
record KeySentences(Share right, Share keyed) {

    private static final String NONE = "-";

    /** A figure from where it begins to behind where it ends, with the keys wanted; none if no indicator counts it. */
    private record Marked(int from, int to, Set<String> keys) {}

    /** A passage without its marks. */
    private record Passage(String text, List<Marked> figures) {}

    static KeySentences of(Half half) {
        var score = new KeySentences(new Share(0, 0), new Share(0, 0));
        for (List<String> row : Data.rows("keys.tsv", 2)) {
            if (row.get(0).equals(half.key())) {
                for (String line : Data.lines("keys/" + half.key() + "/" + row.get(1) + ".txt")) {
                    score = score.plus(of(passage(line)));
                }
            }
        }
        return score;
    }

    private static KeySentences of(Passage passage) {
        List<Fact> facts =
                Readings.read(SourceText.of("report.txt", passage.text())).facts();
        int right = 0;
        int none = 0;
        int keyed = 0;
        for (Marked figure : passage.figures()) {
            Set<String> found = facts.stream()
                    .filter(fact -> fact.start() < figure.to() && fact.end() > figure.from())
                    .flatMap(fact -> fact.key().stream())
                    .collect(Collectors.toSet());
            right += found.equals(figure.keys()) ? 1 : 0;
            none += figure.keys().isEmpty() ? 1 : 0;
            keyed += figure.keys().isEmpty() && !found.isEmpty() ? 1 : 0;
        }
        return new KeySentences(new Share(right, passage.figures().size()), new Share(keyed, none));
    }

    private static Passage passage(String line) {
        var text = new StringBuilder();
        var figures = new ArrayList<Marked>();
        int done = 0;
        for (int open = line.indexOf('{'); open >= 0; open = line.indexOf('{', done)) {
            int bar = line.indexOf('|', open);
            int close = line.indexOf('}', bar);
            text.append(line, done, open);
            int from = text.length();
            text.append(line, open + 1, bar);
            Set<String> keys =
                    new TreeSet<>(List.of(line.substring(bar + 1, close).split("\\+")));
            keys.remove(NONE);
            figures.add(new Marked(from, text.length(), keys));
            done = close + 1;
        }
        text.append(line, done, line.length());
        return new Passage(text.toString().replace('¶', '\n'), figures);
    }

    private KeySentences plus(KeySentences other) {
        return new KeySentences(right.plus(other.right), keyed.plus(other.keyed));
    }
}
