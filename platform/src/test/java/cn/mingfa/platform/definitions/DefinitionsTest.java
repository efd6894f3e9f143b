package cn.mingfa.platform.definitions;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.catalogue.CatalogueFinding;
import cn.mingfa.catalogue.Loaded;
import cn.mingfa.catalogue.SourceFile;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.config.StartRefusal;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.UnitKind;
import cn.mingfa.platform.postgres.TestDatabase;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DefinitionsTest {

    private static final Unit DISTRICT = new Unit(
            UUID.randomUUID(),
            "澄府",
            "澄砚区人民政府",
            "澄砚区",
            UnitKind.DISTRICT,
            Optional.empty(),
            LocalDate.of(2015, 1, 1),
            Optional.empty());
    private static final User ADMINISTRATOR =
            new User(UUID.randomUUID(), "乔若谷", "管理员", DISTRICT, Set.of(Role.ADMINISTRATOR));
    private static final User CLERK = new User(UUID.randomUUID(), "沈知微", "经办人", DISTRICT, Set.of(Role.CLERK));

    private final HikariDataSource source = TestDatabase.pool(TestDatabase.fresh());
    private final JdbcClient jdbc = JdbcClient.create(source);
    private final List<Object> events = new ArrayList<>();
    private final Node here;

    DefinitionsTest(@TempDir Path folder) {
        here = new Node(folder.resolve("definitions"));
    }

    /** One server of the installation. */
    private final class Node {

        final Catalogues catalogues = new Catalogues();
        final Catalogue catalogue = catalogues.following();
        final Path folder;
        final Definitions definitions;

        Node(Path folder) {
            this.folder = folder;
            this.definitions = new Definitions(
                    new DefinitionStore(
                            jdbc,
                            new TransactionTemplate(new JdbcTransactionManager(source)),
                            Clock.fixed(Instant.parse("2026-11-20T01:00:00Z"), ZoneId.of("Asia/Shanghai"))),
                    new DefinitionFolder(folder),
                    catalogues,
                    events::add);
        }

        Loaded take(SourceFile... files) {
            return definitions.take(
                    definitions.edition(), List.of(files), Edition.Way.PAGE, ADMINISTRATOR, "试用", "新增“巡查”");
        }

        Optional<String> title() {
            return catalogue.matterType("patrol").map(type -> type.title());
        }
    }

    @AfterEach
    void close() {
        source.close();
    }

    private static SourceFile patrol(int version, String title) {
        return new SourceFile("patrol.yaml", """
                matter:
                  key: patrol
                  version: %d
                  effective_from: 2026-01-01
                  title: %s
                  group: 行政执法
                  title_field: topic
                  series: 巡查
                  dates: [{kind: occurred_on, label: 巡查日期}]
                  fields: [{key: topic, label: 巡查事项, type: text, required: true}]
                  stages: [{key: open, label: 已登记}, {key: done, label: 已办结, closing: true}]
                  actions: [{key: close, label: 办结, from: [open], to: done, roles: [clerk]}]
                """.formatted(version, title));
    }

    @Test
    void whatIsTakenIsInUseWithoutARestartAndKeptWithWhoWhenAndWhy() {
        here.definitions.begin();

        Loaded loaded = here.take(patrol(1, "巡查"));

        assertThat(loaded.findings()).isEmpty();
        assertThat(here.title()).contains("巡查");
        assertThat(events).containsExactly(new CatalogueTaken(1));
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
        Node there = new Node(elsewhere.resolve("definitions"));
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

        Node later = new Node(elsewhere.resolve("definitions"));
        later.definitions.begin();

        assertThat(later.title()).contains("巡查");
        assertThat(later.folder.resolve("patrol.yaml")).exists();
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
        Node there = new Node(elsewhere.resolve("definitions"));
        there.definitions.begin();
        here.take(patrol(2, "巡查二"));
        Files.writeString(there.folder.resolve("patrol.yaml"), patrol(2, "别的").text(), StandardCharsets.UTF_8);

        Node restarted = new Node(there.folder);
        restarted.definitions.begin();

        assertThat(restarted.title()).contains("巡查二");
        assertThat(restarted.definitions.trouble().orElseThrow().sentence()).contains("另存到");
        try (var aside = Files.walk(elsewhere.resolve("definitions.aside"))) {
            assertThat(aside.filter(Files::isRegularFile).toList())
                    .singleElement()
                    .satisfies(file -> assertThat(file).content().contains("别的"));
        }
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

        assertThatThrownBy(
                        () -> jdbc.sql("update definition_file set text = ''").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
    }

    private void put(String name, String text) throws IOException {
        Files.createDirectories(here.folder);
        Files.writeString(here.folder.resolve(name), text);
    }
}
