package cn.mingfa.proof.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AutomatonTest {

    @Test
    void findsWhatALookAtEveryPlaceFinds() {
        for (int seed = 0; seed < 60; seed++) {
            var random = new Random(seed);
            var words = new LinkedHashSet<String>();
            for (int i = 0; i < 30; i++) {
                words.add(text(random, 1 + random.nextInt(5)));
            }
            List<String> list = List.copyOf(words);
            String text = text(random, 400);

            assertThat(found(list, text)).as("seed %s", seed).containsExactlyInAnyOrderElementsOf(naive(list, text));
        }
    }

    @Test
    void refusesWordsItCannotTellApart() {
        assertThatIllegalArgumentException().isThrownBy(() -> Automaton.of(List.of("法治", "法治")));
        assertThatIllegalArgumentException().isThrownBy(() -> Automaton.of(List.of("")));
    }

    private static String text(Random random, int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("法治政府建".charAt(random.nextInt(5)));
        }
        return text.toString();
    }

    private static List<String> found(List<String> words, String text) {
        var hits = new ArrayList<String>();
        Automaton.of(words).scan(text, (word, end) -> hits.add(words.get(word) + " " + end));
        return hits;
    }

    private static List<String> naive(List<String> words, String text) {
        var hits = new ArrayList<String>();
        for (String word : words) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                hits.add(word + " " + (at + word.length()));
            }
        }
        return hits;
    }
}
