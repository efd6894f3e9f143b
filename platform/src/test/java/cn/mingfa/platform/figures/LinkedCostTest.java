package cn.mingfa.platform.figures;

import cn.mingfa.kernel.condition.Condition;
import cn.mingfa.kernel.condition.Condition.Operator;
import cn.mingfa.kernel.condition.LinkType;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.platform.ledger.MatterTypes;
import cn.mingfa.platform.postgres.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Following links costs as much as there are links, also before the database has counted anything. */
class LinkedCostTest {

    private static final MatterType TYPE = RandomLedger.TYPE;
    private static final int MATTERS = 80;

    private final JdbcTemplate jdbc = new JdbcTemplate(TestDatabase.pool(TestDatabase.fresh()));

    @Test
    void followsLinksOneByOne() {
        countedWithoutThem();
        List<Matter> chain = matters(2);
        MatterTable.insert(jdbc, chain, TYPE);
        for (int i = 1; i < MATTERS; i++) {
            jdbc.update(
                    "insert into matter_link (matter_id, seq, other_id, type) values (?, 2, ?, ?)",
                    chain.get(i - 1).id(),
                    chain.get(i).id(),
                    LinkType.LED_TO.name());
        }

        Condition nowhere = new Condition.Test("stage", Operator.EQ, List.of("nowhere"));
        // a table this small is read through for every step; joins of whole tables look at forty million
        assertThat(rowsLookedAt(led(led(led(nowhere))))).isLessThan(5L * MATTERS * MATTERS);
    }

    /** The database has last counted when there were other matters only, as after a morning's import. */
    private void countedWithoutThem() {
        MatterTable.insert(jdbc, matters(1), TYPE);
        jdbc.update("update matter set type = 'other', owner_unit = gen_random_uuid()");
        jdbc.execute("alter table matter set (autovacuum_enabled = off)");
        jdbc.execute("alter table matter_link set (autovacuum_enabled = off)");
        jdbc.execute("analyze");
    }

    private static List<Matter> matters(long seed) {
        return new RandomLedger(RandomGeneratorFactory.of("L64X128MixRandom").create(seed)).matters(MATTERS);
    }

    private static Condition led(Condition to) {
        return new Condition.Linked(LinkType.LED_TO, true, TYPE.key(), to);
    }

    private long rowsLookedAt(Condition condition) {
        var sql = new SqlText().add("explain (analyze, format json) select m.id from matter m where ");
        MatterTypes types = new MatterTypes() {
            @Override
            public Optional<MatterType> newest(String key) {
                return Optional.of(TYPE);
            }

            @Override
            public Optional<MatterType> version(String key, int version) {
                return Optional.of(TYPE);
            }
        };
        new ConditionSql(TYPE, types, Scope.year(Set.of(), 2026, LocalDate.of(2026, 11, 21)), sql).write(condition);
        String plan = jdbc.queryForObject(sql.words(), String.class, sql.bound().toArray());
        return rows(JsonMapper.shared()
                .readTree(Objects.requireNonNull(plan))
                .get(0)
                .get("Plan"));
    }

    private static long rows(JsonNode node) {
        long each = node.path("Actual Rows").asLong()
                + node.path("Rows Removed by Filter").asLong()
                + node.path("Rows Removed by Join Filter").asLong();
        long sum = each * node.path("Actual Loops").asLong();
        for (JsonNode part : node.path("Plans")) {
            sum += rows(part);
        }
        return sum;
    }
}
