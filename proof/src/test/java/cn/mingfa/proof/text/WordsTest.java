package cn.mingfa.proof.text;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTest {

    @Test
    void findsTheLongestWordThatALookAtEveryWordFinds() {
        for (int seed = 0; seed < 60; seed++) {
            var random = new Random(seed);
            var list = new HashSet<String>();
            for (int i = 0; i < 12; i++) {
                list.add(text(random, 1 + random.nextInt(4)));
            }
            var words = Words.of(list);
            String text = text(random, 60);
            for (int i = 0; i <= text.length(); i++) {
                int at = i;
                int behind = list.stream()
                        .filter(w -> text.startsWith(w, at))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
                int before = list.stream()
                        .filter(w -> at - w.length() >= 3 && text.startsWith(w, at - w.length()))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);

                assertThat(words.matchAt(text, at))
                        .as("seed %s, behind %s", seed, at)
                        .isEqualTo(behind);
                assertThat(words.lengthBefore(text, 3, at))
                        .as("seed %s, before %s", seed, at)
                        .isEqualTo(before);
            }
        }
    }

    @Test
    void holdsNothingWhereThereAreNoWords() {
        assertThat(Words.of(List.of()).occurIn("依法行政")).isFalse();
    }

    private static String text(Random random, int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("法治政府建设报告".charAt(random.nextInt(8)));
        }
        return text.toString();
    }
}
