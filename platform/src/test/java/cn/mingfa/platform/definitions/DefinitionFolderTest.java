package cn.mingfa.platform.definitions;

import cn.mingfa.catalogue.CatalogueFinding;
import cn.mingfa.platform.config.StartRefusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static cn.mingfa.platform.definitions.DefinitionWorld.patrol;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is put, altered or left lying in the folder of definitions. */
class DefinitionFolderTest {

    private final DefinitionWorld world = new DefinitionWorld();
    private final DefinitionWorld.Node here;

    DefinitionFolderTest(@TempDir Path folder) {
        here = world.node(folder.resolve("definitions"));
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void whatLiesInTheFolderAtTheFirstStartIsTheFirstEdition() throws IOException {
        put("patrol.yaml", patrol(1, "巡查").text());

        here.definitions.begin();

        assertThat(here.title()).contains("巡查");
        assertThat(here.definitions.history(10)).extracting(Edition::way).containsExactly(Edition.Way.FOLDER);
    }

    @Test
    void aBadFolderAtTheFirstStartRefusesToStart() throws IOException {
        put("patrol.yaml", "matter: {key: patrol}");

        assertThatThrownBy(here.definitions::begin)
                .isInstanceOf(StartRefusal.class)
                .hasMessageContaining("patrol.yaml:1");
    }

    @Test
    void aFileAlteredInTheFolderIsTakenIntoUse() throws IOException {
        here.definitions.begin();
        here.take(patrol(1, "巡查"));

        put("patrol.yaml", patrol(2, "巡查二").text());
        here.definitions.follow();

        assertThat(here.title()).contains("巡查二");
        assertThat(here.definitions.edition()).isEqualTo(2);
    }

    @Test
    void aBadFileInTheFolderChangesNothingUntilItIsMended() throws IOException {
        here.definitions.begin();
        here.take(patrol(1, "巡查"));

        put("patrol.yaml", "matter: {key: patrol}");
        here.definitions.follow();

        assertThat(here.title()).contains("巡查");
        assertThat(here.definitions.trouble().orElseThrow().findings())
                .extracting(CatalogueFinding::file)
                .contains("patrol.yaml");

        put("patrol.yaml", patrol(2, "巡查二").text());
        here.definitions.follow();

        assertThat(here.title()).contains("巡查二");
        assertThat(here.definitions.trouble()).isEmpty();
    }

    @Test
    void aFileThatIsNoTextChangesNothingAndIsSaid() throws IOException {
        here.definitions.begin();
        here.take(patrol(1, "巡查"));

        Files.write(here.folder.resolve("extra.yaml"), "事项: 巡查".getBytes("GB18030"));
        here.definitions.follow();

        assertThat(here.title()).contains("巡查");
        assertThat(here.definitions.trouble().orElseThrow().findings())
                .extracting(CatalogueFinding::code)
                .containsExactly("encoding");
    }

    @Test
    void anAlterationMadeOnAnOldEditionIsKeptAsideAndSaid(@TempDir Path elsewhere) throws IOException {
        here.definitions.begin();
        here.take(patrol(1, "巡查"));
        DefinitionWorld.Node there = world.node(elsewhere.resolve("definitions"));
        there.definitions.begin();
        here.take(patrol(2, "巡查二"));
        Files.writeString(there.folder.resolve("patrol.yaml"), patrol(2, "别的").text(), StandardCharsets.UTF_8);

        DefinitionWorld.Node restarted = world.node(there.folder);
        restarted.definitions.begin();

        assertThat(restarted.title()).contains("巡查二");
        assertThat(restarted.definitions.trouble().orElseThrow().sentence()).contains("另存到");
        try (var aside = Files.walk(elsewhere.resolve("definitions.aside"))) {
            assertThat(aside.filter(Files::isRegularFile).toList())
                    .singleElement()
                    .satisfies(file -> assertThat(file).content().contains("别的"));
        }
    }

    private void put(String name, String text) throws IOException {
        Files.createDirectories(here.folder);
        Files.writeString(here.folder.resolve(name), text);
    }
}
