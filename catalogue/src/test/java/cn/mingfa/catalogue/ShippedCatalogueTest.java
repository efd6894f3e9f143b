package cn.mingfa.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ShippedCatalogueTest {

    private static final Path RESOURCES = Path.of("src/main/resources/mingfa");

    private final Catalogue catalogue = Catalogue.shipped();

    @Test
    void everyShippedDefinitionLoadsWithoutFindings() {
        Loaded loaded = Catalogue.load(ShippedFiles.definitions());

        assertThat(loaded.findings()).isEmpty();
        assertThat(loaded.catalogue()).isPresent();
    }

    @Test
    void indexNamesEveryFileAndNoOther() throws IOException {
        List<String> there;
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            there = files.filter(p -> p.toString().endsWith(".yaml"))
                    .map(p -> RESOURCES.relativize(p).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }

        assertThat(ShippedFiles.text("index.txt").lines().sorted()).containsExactlyElementsOf(there);
    }
}
