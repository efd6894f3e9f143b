package cn.mingfa.platform.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Style sheet and script are whole: a browser leaves out in silence what it cannot read. */
class AssetsTest {

    @ParameterizedTest
    @ValueSource(strings = {"mingfa.css", "public.css", "mingfa.js"})
    void nothingIsLeftOfAMergeAndEveryBlockIsClosed(String name) throws IOException {
        String text = read("/static/assets/" + name);
        assertThat(text.lines())
                .noneMatch(line -> line.startsWith("<<<<<<<") || line.startsWith(">>>>>>>") || line.equals("======="));
        assertThat(count(text, '{')).isEqualTo(count(text, '}')).isPositive();
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static String read(String path) throws IOException {
        try (InputStream in = Objects.requireNonNull(AssetsTest.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
