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
        String readme = Files.readString(Path.of("README.md"));
        int start = readme.indexOf("```yaml\n") + "```yaml\n".length();
        Files.writeString(office.resolve("patrol.yaml"), readme.substring(start, readme.indexOf("```", start)));

        Loaded loaded = Catalogue.shippedWith(office);

        assertThat(loaded.findings()).isEmpty();
        assertThat(loaded.catalogue().orElseThrow().indicator("patrol_found_count"))
                .isPresent();
    }
}
