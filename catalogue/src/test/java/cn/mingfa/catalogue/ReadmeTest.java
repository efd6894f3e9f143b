package cn.mingfa.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ReadmeTest {

    @Test
    void workedExampleLoadsBesideTheShippedDefinitions(@TempDir Path office) throws IOException {
        Files.writeString(office.resolve("patrol.yaml"), example("yaml", "## Worked example"));

        Loaded loaded = Catalogue.shippedWith(office);

        assertThat(loaded.findings()).isEmpty();
        assertThat(loaded.catalogue().orElseThrow().indicator("patrol_found_count"))
                .isPresent();
    }

    @Test
    void watchesTablesAndLettersOfTheReadmeLoadBesideThePatrol(@TempDir Path office) throws IOException {
        Files.writeString(office.resolve("patrol.yaml"), example("yaml", "## Worked example"));
        Files.writeString(office.resolve("kinds.yaml"), example("yaml", "## Watches, coverage tables, letters"));

        Loaded loaded = Catalogue.shippedWith(office);

        assertThat(loaded.findings()).isEmpty();
        assertThat(loaded.catalogue().orElseThrow().letters())
                .extracting(Letter::key)
                .contains("patrol_notice");
    }

    @Test
    void examplesOfAnOfficesOwnFolderLoad(@TempDir Path office) throws IOException {
        Files.writeString(office.resolve("calendar.csv"), example("csv", "## An office's own folder"));
        Files.writeString(office.resolve("parameters.yaml"), example("yaml", "## An office's own folder"));

        Loaded loaded = Catalogue.shippedWith(office);

        assertThat(loaded.findings()).isEmpty();
        assertThat(loaded.catalogue().orElseThrow().calendar().isComplete(2027)).isTrue();
    }

    /** The first block of that language after the heading. */
    private static String example(String language, String heading) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String fence = "```" + language + "\n";
        int start = readme.indexOf(fence, readme.indexOf(heading)) + fence.length();
        return readme.substring(start, readme.indexOf("```", start));
    }
}
