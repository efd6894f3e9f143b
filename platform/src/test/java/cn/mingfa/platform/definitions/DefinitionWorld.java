package cn.mingfa.platform.definitions;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.catalogue.Loaded;
import cn.mingfa.catalogue.SourceFile;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.organisation.Unit;
import cn.mingfa.platform.organisation.UnitKind;
import cn.mingfa.platform.postgres.TestDatabase;
import com.zaxxer.hikari.HikariDataSource;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The database behind the servers of one installation, and a definition to put into it. */
final class DefinitionWorld implements AutoCloseable {

    private static final Unit DISTRICT = new Unit(
            UUID.randomUUID(),
            "澄府",
            "澄砚区人民政府",
            "澄砚区",
            UnitKind.DISTRICT,
            Optional.empty(),
            LocalDate.of(2015, 1, 1),
            Optional.empty());
    static final User ADMINISTRATOR = new User(UUID.randomUUID(), "乔若谷", "管理员", DISTRICT, Set.of(Role.ADMINISTRATOR));
    static final User CLERK = new User(UUID.randomUUID(), "沈知微", "经办人", DISTRICT, Set.of(Role.CLERK));
    private final HikariDataSource source = TestDatabase.pool(TestDatabase.fresh());
    final JdbcClient jdbc = JdbcClient.create(source);
    final List<Object> events = new ArrayList<>();

    /** A server whose definitions lie there; not begun. */
    Node node(Path folder) {
        return new Node(folder);
    }

    /** One server of the installation. */
    final class Node {

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

    static SourceFile patrol(int version, String title) {
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

    @Override
    public void close() {
        source.close();
    }
}
