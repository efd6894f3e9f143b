package cn.mingfa.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whole pages of portals of different makes; beside each stand the labels and the text expected of it. */
class PortalMakesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "div-soup",
                "table-layout",
                "meta-only",
                "dl-trs",
                "ucap",
                "zoom",
                "platform",
                "semantic",
                "form-fonts"
            })
    void articleAndMetadataWithoutFurniture(String make) throws IOException, UnreadableDocument {
        SourceText page = Documents.read(make, bytes(make + ".html"));

        String labels = page.labels().entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue() + "\n")
                .collect(Collectors.joining());
        assertThat(labels + "---\n" + page.text())
                .isEqualTo(new String(bytes(make + ".expected"), StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = PortalMakesTest.class.getResourceAsStream("/mingfa/document/portals/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
