package cn.mingfa.platform.ledger;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.catalogue.SourceFile;
import cn.mingfa.kernel.matter.Entry;
import cn.mingfa.kernel.matter.MatterRefusal;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.postgres.TestDatabase;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Matters registered under a version of their type that is no longer the newest. */
class OldVersionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    private static final String FIRST = """
            matter:
              key: patrol
              version: 1
              effective_from: 2026-01-01
              title: 巡查
              group: 行政执法
              title_field: topic
              series: 巡查
              dates: [{kind: occurred_on, label: 巡查日期}]
              fields:
                - {key: topic, label: 巡查事项, type: text, required: true}
                - {key: places, label: 点位, type: whole}
                - {key: kinds, label: 种类, type: choices, options: {day: 日常, special: 专项}}
              stages: [{key: open, label: 已登记}, {key: waiting, label: 等待材料}, {key: done, label: 已办结, closing: true}]
              actions:
                - {key: wait, label: 等待, from: [open], to: waiting, roles: [clerk]}
                - {key: close, label: 办结, from: [open, waiting], to: done, roles: [clerk]}
            """;

    private static final String SECOND = FIRST.replace("version: 1", "version: 2")
            .replace(
                    "    - {key: places, label: 点位, type: whole}\n",
                    "    - {key: area, label: 片区, type: text, required: true}\n")
            .replace(", special: 专项", "")
            .replace("{key: waiting, label: 等待材料}", "{key: asked, label: 已发函}")
            .replace(
                    "{key: wait, label: 等待, from: [open], to: waiting", "{key: ask, label: 发函, from: [open], to: asked")
            .replace("[open, waiting]", "[open, asked]");

    private final AtomicReference<Catalogue> current =
            new AtomicReference<>(catalogue(List.of(file(FIRST)), List.of()));
    private final LedgerWorld world = new LedgerWorld(TestDatabase.fresh(), Catalogue.following(current::get));
    private final OldVersions old = ((JdbcLedger) world.ledger).oldVersions();
    private final User administrator = LedgerWorld.user("乔若谷", "管理员", world.district, Role.ADMINISTRATOR);

    private static SourceFile file(String text) {
        return new SourceFile("patrol.yaml", text);
    }

    private static Catalogue catalogue(List<SourceFile> own, List<SourceFile> former) {
        return Catalogue.shippedWith(own, former).catalogue().orElseThrow();
    }

    private Receipt patrol(String topic) {
        Map<String, Value> fields = new HashMap<>();
        fields.put("topic", new Value.Text(topic));
        fields.put("places", new Value.Whole(3));
        fields.put("kinds", new Value.Choices(List.of("day", "special")));
        return world.ledger.register(
                new Registration(
                        UUID.randomUUID(),
                        "patrol",
                        world.willow.id(),
                        world.willow.id(),
                        Map.of(DateKind.OCCURRED, DAY),
                        fields,
                        DAY,
                        Optional.empty(),
                        Optional.empty()),
                world.clerk);
    }

    private void perform(Receipt matter, String action) {
        world.ledger.submit(
                new Submission(
                        UUID.randomUUID(),
                        matter.matter(),
                        matter.version(),
                        DAY,
                        new Change.Perform(action, Map.of(), Optional.empty())),
                world.clerk);
    }

    private void secondVersion() {
        current.set(catalogue(List.of(file(SECOND)), List.of(file(FIRST))));
    }

    private static OldVersions.Plan plan(Map<String, String> stages, Map<String, Value> defaults) {
        return new OldVersions.Plan("patrol", 2, stages, defaults, "片区改革");
    }

    @Test
    void anOldMatterReadsReplaysAndGoesOnUnderItsOwnVersion() {
        try (world) {
            Receipt matter = patrol("沿河");
            secondVersion();

            perform(matter, "wait");

            MatterView view = world.ledger.open(matter.matter(), world.clerk);
            assertThat(view.matter().typeVersion()).isEqualTo(1);
            assertThat(view.matter().stage()).isEqualTo("waiting");
            assertThat(view.matter().fields()).containsEntry("places", new Value.Whole(3));
            assertThat(world.journalAudit.differences()).isEmpty();
            assertThat(old.stock()).containsExactly(new OldVersions.Stock("patrol", 1, 1, 0));
        }
    }

    @Test
    void aMovedMatterSaysSoInItsJournalAndReplays() {
        try (world) {
            Receipt matter = patrol("沿河");
            secondVersion();

            OldVersions.Outcome outcome =
                    old.moveAll(plan(Map.of(), Map.of("area", new Value.Text("一片区"))), administrator);

            assertThat(outcome).isEqualTo(new OldVersions.Outcome(1, List.of()));
            MatterView view = world.ledger.open(matter.matter(), world.clerk);
            assertThat(view.matter().typeVersion()).isEqualTo(2);
            assertThat(view.matter().fields())
                    .containsEntry("area", new Value.Text("一片区"))
                    .containsEntry("kinds", new Value.Choices(List.of("day")))
                    .doesNotContainKey("places");
            Entry last = view.journal().getLast();
            assertThat(last.typeVersion()).isEqualTo(2);
            assertThat(last.act()).isInstanceOfSatisfying(Entry.Moved.class, moved -> {
                assertThat(moved.from()).isEqualTo(1);
                assertThat(moved.reason()).isEqualTo("片区改革");
            });
            assertThat(world.journalAudit.differences()).isEmpty();
        }
    }

    @Test
    void withoutADefaultTheNewFieldStaysEmpty() {
        try (world) {
            Receipt matter = patrol("沿河");
            secondVersion();

            old.moveAll(plan(Map.of(), Map.of()), administrator);

            assertThat(world.ledger.open(matter.matter(), world.clerk).matter().fields())
                    .doesNotContainKey("area");
        }
    }

    @Test
    void aMatterInAStageThatIsGoneStaysUnlessItIsSaidWhereItGoes() {
        try (world) {
            Receipt matter = patrol("沿河");
            perform(matter, "wait");
            secondVersion();

            OldVersions.Outcome stayed = old.moveAll(plan(Map.of(), Map.of()), administrator);
            assertThat(stayed.moved()).isZero();
            assertThat(stayed.stayed())
                    .singleElement()
                    .satisfies(s -> assertThat(s.sentence()).contains("阶段"));

            OldVersions.Outcome moved = old.moveAll(plan(Map.of("waiting", "asked"), Map.of()), administrator);
            assertThat(moved.moved()).isEqualTo(1);
            assertThat(world.ledger.open(matter.matter(), world.clerk).matter().stage())
                    .isEqualTo("asked");
            assertThat(world.journalAudit.differences()).isEmpty();
        }
    }

    @Test
    void closedMattersAreNeverMoved() {
        try (world) {
            Receipt matter = patrol("沿河");
            perform(matter, "close");
            secondVersion();

            assertThat(old.moveAll(plan(Map.of(), Map.of()), administrator).moved())
                    .isZero();
            assertThat(world.ledger.open(matter.matter(), world.clerk).matter().typeVersion())
                    .isEqualTo(1);
        }
    }

    @Test
    void oneByOneMovesOnlyThatOne() {
        try (world) {
            Receipt first = patrol("沿河");
            Receipt second = patrol("沿山");
            secondVersion();

            old.moveOne(second.matter(), plan(Map.of(), Map.of()), administrator);

            assertThat(old.open("patrol", 2, 50))
                    .extracting(OldVersions.Standing::id)
                    .containsExactly(first.matter());
        }
    }

    @Test
    void onlyAnAdministratorMovesAndOnlyWithAReason() {
        try (world) {
            patrol("沿河");
            secondVersion();

            assertThatThrownBy(() -> old.moveAll(plan(Map.of(), Map.of()), world.principal))
                    .isInstanceOf(MatterRefusal.class)
                    .hasMessageContaining("管理员");
            assertThatThrownBy(() ->
                            old.moveAll(new OldVersions.Plan("patrol", 2, Map.of(), Map.of(), " "), administrator))
                    .isInstanceOf(MatterRefusal.class)
                    .hasMessageContaining("理由");
        }
    }
}
