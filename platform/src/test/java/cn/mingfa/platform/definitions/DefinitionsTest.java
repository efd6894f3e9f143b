package cn.mingfa.platform.definitions;

import cn.mingfa.catalogue.CatalogueFinding;
import cn.mingfa.catalogue.Loaded;
import cn.mingfa.catalogue.SourceFile;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;

import static cn.mingfa.platform.definitions.DefinitionWorld.ADMINISTRATOR;
import static cn.mingfa.platform.definitions.DefinitionWorld.CLERK;
import static cn.mingfa.platform.definitions.DefinitionWorld.patrol;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is taken into use, by whom, and who follows. */
class DefinitionsTest {

    private final DefinitionWorld world = new DefinitionWorld();
    private final DefinitionWorld.Node here;

    DefinitionsTest(@TempDir Path folder) {
        here = world.node(folder.resolve("definitions"));
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void whatIsTakenIsInUseWithoutARestartAndKeptWithWhoWhenAndWhy() {
        here.definitions.begin();

        Loaded loaded = here.take(patrol(1, "巡查"));

        assertThat(loaded.findings()).isEmpty();
        assertThat(here.title()).contains("巡查");
        assertThat(world.events).containsExactly(new CatalogueTaken(1));
        Edition edition = here.definitions.history(10).getFirst();
        assertThat(edition)
                .isEqualTo(new Edition(
                        1,
                        Instant.parse("2026-11-20T01:00:00Z"),
                        Edition.Way.PAGE,
                        "乔若谷",
                        "管理员",
                        "澄砚区人民政府",
                        "试用",
                        "新增“巡查”"));
    }

    @Test
    void aBadVersionChangesNothingAndSaysWhatIsWrongWhere() {
        here.definitions.begin();
        here.take(patrol(1, "巡查"));

        Loaded loaded =
                here.take(new SourceFile("patrol.yaml", patrol(2, "巡查").text().replace("series", "serie")));

        assertThat(loaded.findings())
                .extracting(CatalogueFinding::file, CatalogueFinding::line)
                .contains(org.assertj.core.api.Assertions.tuple("patrol.yaml", 8));
        assertThat(here.definitions.edition()).isEqualTo(1);
        assertThat(here.title()).contains("巡查");
    }

    @Test
    void aRequestSeesOneCatalogueFromBeginningToEnd() {
        here.definitions.begin();
        here.take(patrol(1, "巡查"));

        here.catalogues.steadily(() -> {
            here.take(patrol(2, "巡查二"));
            assertThat(here.title()).contains("巡查");
            return true;
        });

        assertThat(here.title()).contains("巡查二");
    }

    @Test
    void theVersionGivenUpIsStillFound() {
        here.definitions.begin();
        here.take(patrol(1, "巡查"));
        here.take(patrol(2, "巡查二"));

        assertThat(here.catalogue.matterType("patrol", 1).orElseThrow().title()).isEqualTo("巡查");
        here.take();
        assertThat(here.title()).isEmpty();
        assertThat(here.catalogue.matterType("patrol", 2).orElseThrow().title()).isEqualTo("巡查二");
    }

    @Test
    void anotherNodeFollowsAndWritesItsOwnFolder(@TempDir Path elsewhere) {
        here.definitions.begin();
        DefinitionWorld.Node there = world.node(elsewhere.resolve("definitions"));
        there.definitions.begin();

        here.take(patrol(1, "巡查"));
        assertThat(there.title()).isEmpty();
        there.definitions.follow();

        assertThat(there.title()).contains("巡查");
        assertThat(there.folder.resolve("patrol.yaml"))
                .content()
                .isEqualTo(patrol(1, "巡查").text());
        assertThat(there.definitions.trouble()).isEmpty();
    }

    @Test
    void anEditionIsThereAgainAfterARestart(@TempDir Path elsewhere) {
        here.definitions.begin();
        here.take(patrol(1, "巡查"));

        DefinitionWorld.Node later = world.node(elsewhere.resolve("definitions"));
        later.definitions.begin();

        assertThat(later.title()).contains("巡查");
        assertThat(later.folder.resolve("patrol.yaml")).exists();
    }

    @Test
    void onlyAnAdministratorTakesAndOnlyWithAReasonAndNotOverSomebodyElse() {
        here.definitions.begin();
        List<SourceFile> files = List.of(patrol(1, "巡查"));

        assertThatThrownBy(() -> here.definitions.take(0, files, Edition.Way.PAGE, CLERK, "试用", ""))
                .isInstanceOf(DefinitionRefusal.class)
                .hasMessageContaining("管理员");
        assertThatThrownBy(() -> here.definitions.take(0, files, Edition.Way.PAGE, ADMINISTRATOR, " ", ""))
                .isInstanceOf(DefinitionRefusal.class)
                .hasMessageContaining("为什么");
        here.definitions.take(0, files, Edition.Way.PAGE, ADMINISTRATOR, "试用", "");
        assertThatThrownBy(() -> here.definitions.take(0, files, Edition.Way.PAGE, ADMINISTRATOR, "试用", ""))
                .isInstanceOf(DefinitionRefusal.class)
                .hasMessageContaining("别人");
    }

    @Test
    void theHistoryCannotBeAltered() {
        here.definitions.begin();
        here.take(patrol(1, "巡查"));

        assertThatThrownBy(() ->
                        world.jdbc.sql("update definition_file set text = ''").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
    }
}
