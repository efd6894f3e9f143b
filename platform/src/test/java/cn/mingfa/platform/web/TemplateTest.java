package cn.mingfa.platform.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Guards every template: nothing inline that the content security policy forbids, and no word that is not Chinese. */
class TemplateTest {

    private static final Path RESOURCES =
            Path.of(System.getProperty("mingfa.root", ".."), "platform", "src", "main", "resources");

    /** Names of formats and keys that are the same in Chinese. */
    private static final List<String> NAMES = List.of(
            "DOCX", "DOC", "WPS", "PDF", "OFD", "JSON", "CSV", "csv", "xlsx", "MB", "UTF", "GBK", "e", "f", "i", "j",
            "k", "n", "u", "x");

    private static final Pattern TAG = Pattern.compile("<[^<>\"]*(?:\"[^\"]*\"[^<>\"]*)*>");
    private static final Pattern SAID =
            Pattern.compile("(?:^|\\s)(?:placeholder|title|aria-label|alt|label)=\"([^\"]*)\"");
    private static final Pattern INLINED = Pattern.compile("\\[\\[.*?]]", Pattern.DOTALL);
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]+");

    static Stream<Path> templates() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("templates"))) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void hasNothingInline(Path template) throws IOException {
        String text = Files.readString(template);

        assertThat(text).doesNotContainPattern("(?:^|\\s)(?:th:)?style=");
        assertThat(text).doesNotContain("<style").doesNotContainPattern("<script(?![^>]*th:src)");
        assertThat(text).doesNotContainPattern("\\son[a-z]+=");
        assertThat(text).doesNotContainPattern("(?:href|src|action)=\"https?:");
    }

    /** A replacement comes before any condition on the same tag, which is then lost. */
    @ParameterizedTest
    @MethodSource("templates")
    void noConditionStandsOnATagThatIsReplaced(Path template) throws IOException {
        assertThat(TAG.matcher(Files.readString(template))
                        .results()
                        .map(MatchResult::group)
                        .filter(tag -> tag.contains(" th:replace=")))
                .noneMatch(tag -> tag.contains(" th:if=") || tag.contains(" th:unless="));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void saysNothingThatIsNotChinese(Path template) throws IOException {
        String text = Files.readString(template).replaceAll("(?s)<!--.*?-->", "");
        Matcher said = SAID.matcher(text);
        StringBuilder words = new StringBuilder();
        while (said.find()) {
            words.append(said.group(1)).append('\n');
        }
        words.append(TAG.matcher(INLINED.matcher(text).replaceAll(""))
                .replaceAll("\n")
                .replaceAll("&[a-z]+;", ""));

        List<String> foreign = LATIN.matcher(words)
                .results()
                .map(found -> found.group())
                .filter(word -> !NAMES.contains(word))
                .toList();
        assertThat(foreign).isEmpty();
    }
}
