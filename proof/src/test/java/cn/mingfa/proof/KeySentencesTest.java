package cn.mingfa.proof;

import cn.mingfa.document.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Turns in which the key of a figure was once read wrong: a passage, the figure in it, its key or - for none. */
class KeySentencesTest {

    @Test
    void eachFigureCarriesItsKeyOrNone() throws IOException {
        List<String> wrong = lines().stream()
                .map(line -> List.of(line.split("\t")))
                .filter(row -> !key(row.get(0), row.get(1)).equals(row.get(2)))
                .map(row -> row + " read as " + key(row.get(0), row.get(1)))
                .toList();
        assertEquals("", String.join("\n", wrong));
    }

    /** The passage may hold headings: / begins a new line. */
    private static String key(String passage, String figure) {
        String text = passage.replace('/', '\n');
        return Readings.read(SourceText.of("report.txt", text)).facts().stream()
                .filter(fact -> fact.quote().equals(figure))
                .findFirst()
                .map(fact -> fact.key().orElse("-"))
                .orElse("no fact");
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = KeySentencesTest.class.getResourceAsStream("/mingfa/proof/key-sentences.tsv")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        }
    }
}
