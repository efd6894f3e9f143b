package cn.mingfa.platform.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Style sheet and script are whole: a browser leaves out in silence what it cannot read. */
class AssetsTest {

    /** A function, or a variable of the whole file. */
    private static final Pattern NAMED = Pattern.compile("(?m)^ +function (\\w+)\\(|^  var (\\w+)");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mingfa.css",
                "tables.css",
                "pages.css",
                "report.css",
                "screens.css",
                "public.css",
                "mingfa.js",
                "forms.js",
                "findings.js",
                "parts.js",
                "editor.js"
            })
    void nothingIsLeftOfAMergeAndEveryBlockIsClosed(String name) throws IOException {
        String text = read("/static/assets/" + name);
        assertThat(text.lines())
                .noneMatch(line -> line.startsWith("<<<<<<<") || line.startsWith(">>>>>>>") || line.equals("======="));
        assertThat(count(text, '{')).isEqualTo(count(text, '}')).isPositive();
    }

    /** Of two functions of one name a browser keeps the later without a word. */
    @ParameterizedTest
    @ValueSource(strings = {"mingfa.js", "forms.js", "findings.js", "parts.js", "editor.js"})
    void noNameStandsForTwoThings(String name) throws IOException {
        assertThat(NAMED.matcher(read("/static/assets/" + name))
                        .results()
                        .map(named -> Objects.requireNonNullElse(named.group(1), named.group(2))))
                .doesNotHaveDuplicates();
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
