package cn.mingfa.platform.ledger;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.catalogue.Declared;
import cn.mingfa.catalogue.Directory;
import cn.mingfa.catalogue.SourceFile;
import cn.mingfa.kernel.definition.Urn;
import cn.mingfa.kernel.figure.FigureText;
import cn.mingfa.kernel.figure.Indicator;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.kernel.figure.Tally;
import cn.mingfa.kernel.matter.MatterRefusal;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.definitions.Catalogues;
import cn.mingfa.platform.definitions.Edition;
import cn.mingfa.platform.definitions.TestDefinitions;
import cn.mingfa.platform.figures.SqlFigures;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.postgres.TestDatabase;
import cn.mingfa.report.Draft;
import cn.mingfa.report.DraftRequest;
import cn.mingfa.report.Drafting;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A running server, to which an office adds a kind of matter, a limit, an indicator and a sentence of the report. */
class OwnTypeWithoutRestartTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    private static final SourceFile PATROL = new SourceFile("patrol.yaml", """
            matter:
              key: patrol
              version: 1
              effective_from: 2026-01-01
              title: 巡查
              group: 行政执法
              title_field: topic
              series: 巡查
              dates: [{kind: occurred_on, label: 巡查日期}]
              fields: [{key: topic, label: 巡查事项, type: text, required: true}, {key: places, label: 点位, type: whole}]
              stages: [{key: open, label: 已登记}, {key: done, label: 已办结, closing: true}]
              on_register: [{start: patrol.reply, date: occurred_on}]
              actions: [{key: close, label: 办结, from: [open], to: done, roles: [clerk], clocks: [{stop: patrol.reply}]}]
              indicators: [patrol_places]
            clocks:
              - {key: patrol.reply, version: 1, effective_from: 2026-01-01, matter: 巡查, step: 反馈, trigger: 巡查,
                 limit: 5 working_days, sense: at_most, roll: none, law: 本区规定, confidence: local_practice,
                 to_be_confirmed: true}
            indicators:
              - key: patrol_places
                version: 1
                effective_from: 2026-01-01
                name: 巡查点位数
                unit: 处
                meaning: 统计期内巡查的点位。
                formula: {sum: {type: patrol, field: places}}
            """);

    private static SourceFile outline() {
        Declared shipped = Directory.shipped().stream()
                .filter(d -> d.kind() == Urn.Kind.OUTLINE)
                .findFirst()
                .orElseThrow();
        String with = shipped.next(LocalDate.of(2026, 1, 1))
                .replaceFirst("( +)- plain: \"已完成的主要任务有：\"", "$1- stated: \"全年巡查点位{=patrol_places}。\"\n$0");
        assertThat(with).contains("patrol_places");
        return new SourceFile("report.yaml", with);
    }

    @Test
    void isSeenInFormListFigureAndReportDraftAtOnce(@TempDir Path folder) {
        TestDatabase.Address address = TestDatabase.fresh();
        try (HikariDataSource source = TestDatabase.pool(address)) {
            JdbcClient jdbc = JdbcClient.create(source);
            TestDefinitions made = TestDefinitions.over(
                    jdbc,
                    new TransactionTemplate(new JdbcTransactionManager(source)),
                    Clock.systemUTC(),
                    folder,
                    event -> {});
            Catalogues catalogues = made.catalogues();
            Catalogue catalogue = catalogues.following();
            try (LedgerWorld world = new LedgerWorld(address, catalogue)) {
                SqlFigures figures = new SqlFigures(world.jdbc, MatterTypes.of(catalogue));
                User administrator = LedgerWorld.user("乔若谷", "管理员", world.district, Role.ADMINISTRATOR);
                assertThatThrownBy(() -> register(world)).isInstanceOf(MatterRefusal.class);

                assertThat(made.definitions()
                                .take(0, List.of(PATROL, outline()), Edition.Way.PAGE, administrator, "区里要求", "")
                                .findings())
                        .isEmpty();

                Receipt receipt = register(world);
                MatterView view = world.ledger.open(receipt.matter(), world.clerk);
                assertThat(view.type().title()).isEqualTo("巡查");
                assertThat(view.clocks())
                        .singleElement()
                        .satisfies(clock -> assertThat(clock.day()).isEqualTo(LocalDate.of(2026, 11, 10)));
                assertThat(world.ledger
                                .list(Query.ofType("patrol"), world.clerk)
                                .rows())
                        .hasSize(1);
                Scope scope = Scope.year(Set.of(world.willow.id()), 2026, LedgerWorld.TODAY);
                Indicator places = catalogue.indicator("patrol_places").orElseThrow();
                Tally tally = figures.tally(places, scope);
                assertThat(FigureText.write(tally.figure(), places.unit())).isEqualTo("7处");
                Draft draft = Drafting.draft(
                        catalogue.outline("law_based_government"),
                        new DraftRequest("栖禾镇人民政府", 2026, LedgerWorld.TODAY, scope),
                        figures,
                        key -> catalogue.indicator(key).orElseThrow(),
                        MatterTypes.of(catalogue)::asked);
                assertThat(draft.document().toString()).contains("text=全年巡查点位]").contains("text=7处]");
            }
        }
    }

    private static Receipt register(LedgerWorld world) {
        return world.ledger.register(
                new Registration(
                        UUID.randomUUID(),
                        "patrol",
                        world.willow.id(),
                        world.willow.id(),
                        Map.of(DateKind.OCCURRED, DAY),
                        Map.of("topic", new Value.Text("沿河"), "places", new Value.Whole(7)),
                        DAY,
                        Optional.empty(),
                        Optional.empty()),
                world.clerk);
    }
}
