package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.matter.Entry;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.FieldGate;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterRefusal;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.identity.User;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Matters under earlier versions, over the ledger's own workers. */
final class JdbcOldVersions implements OldVersions {

    private static final int ALL = Integer.MAX_VALUE;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final LedgerParts parts;

    JdbcOldVersions(JdbcClient jdbc, TransactionTemplate transactions, Clock clock, LedgerParts parts) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
        this.parts = parts;
    }

    @Override
    public List<Stock> stock() {
        return jdbc.sql("""
                        select type, type_version, count(*) filter (where not closed) as open,
                            count(*) filter (where closed) as closed
                        from matter group by type, type_version order by type, type_version
                        """)
                .query((row, n) -> new Stock(
                        row.getString("type"), row.getInt("type_version"), row.getLong("open"), row.getLong("closed")))
                .list();
    }

    @Override
    public long running(String rule, int version) {
        return jdbc.sql(
                        "select count(*) from clock where rule = :rule and rule_version = :version and stopped_on is null")
                .param("rule", rule)
                .param("version", version)
                .query(Long.class)
                .single();
    }

    @Override
    public List<Standing> open(String type, int before, int most) {
        return jdbc.sql("""
                        select id, number, title, stage, type_version from matter
                        where type = :type and type_version < :before and not closed
                        order by number collate "C", id limit :most
                        """)
                .param("type", type)
                .param("before", before)
                .param("most", most)
                .query(JdbcOldVersions::standing)
                .list();
    }

    private static Standing standing(ResultSet row, int n) throws SQLException {
        return new Standing(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getString("stage"),
                row.getInt("type_version"));
    }

    @Override
    public Outcome moveAll(Plan plan, User user) {
        return move(open(plan.type(), plan.to(), ALL), plan, user);
    }

    @Override
    public Outcome moveOne(UUID matter, Plan plan, User user) {
        List<Standing> one = open(plan.type(), plan.to(), ALL).stream()
                .filter(standing -> standing.id().equals(matter))
                .toList();
        return move(one, plan, user);
    }

    private Outcome move(List<Standing> matters, Plan plan, User user) {
        if (!user.has(Role.ADMINISTRATOR)) {
            throw new MatterRefusal("not_your_role", "改用新版定义由管理员办理。");
        }
        if (plan.reason().isBlank()) {
            throw new MatterRefusal("required", "请写明改用新版定义的理由，理由会留在每一件的办理记录里。");
        }
        MatterType type = parts.types()
                .version(plan.type(), plan.to())
                .orElseThrow(() -> new MatterRefusal("unknown_type", "没有这一版定义，请刷新后再试。"));
        List<Stayed> stayed = new ArrayList<>();
        int moved = 0;
        for (Standing standing : matters) {
            try {
                transactions.executeWithoutResult(tx -> move(standing, type, plan, user));
                moved++;
            } catch (MatterRefusal refusal) {
                stayed.add(new Stayed(
                        standing,
                        refusal.problems().stream()
                                .map(MatterRefusal.Problem::sentence)
                                .findFirst()
                                .orElse("")));
            }
        }
        return new Outcome(moved, stayed);
    }

    private void move(Standing standing, MatterType type, Plan plan, User user) {
        Matter matter = parts.reader()
                .locked(standing.id())
                .filter(m -> m.typeVersion() < plan.to())
                .orElseThrow(() -> new MatterRefusal("moved_already", "刚刚有人改过，请刷新后再看。"));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Recorded recorded = new Recorded(type, matter, Optional.empty());
        Optional<String> stage = type.stage(matter.stage()).isPresent()
                ? Optional.empty()
                : Optional.ofNullable(plan.stages().get(matter.stage()));
        Entry.Moved act = new Entry.Moved(
                matter.typeVersion(),
                stage,
                changes(matter, type, plan.defaults()),
                plan.reason().strip());
        parts.recorder().act(recorded, act, parts.recorder().dayOf(now), new Recorder.By(user, now));
        if (!parts.writer().update(recorded, matter.version())) {
            throw new MatterRefusal("conflict", "刚刚有人改过，请刷新后再看。");
        }
    }

    /** What has no place in the new version is taken away, what it asks for is filled. */
    private static Map<String, Optional<Value>> changes(Matter matter, MatterType type, Map<String, Value> defaults) {
        Map<String, Optional<Value>> changes = new LinkedHashMap<>();
        matter.fields().forEach((key, value) -> {
            Optional<Field> field = type.field(key);
            boolean fits = field.isPresent()
                    && (field.get().personal()
                            || FieldGate.check(field.get(), value).isEmpty());
            if (!fits) {
                changes.put(key, field.flatMap(f -> remaining(f, value)));
            }
        });
        defaults.forEach((key, value) -> {
            boolean empty =
                    !matter.fields().containsKey(key) || Optional.empty().equals(changes.get(key));
            if (empty && type.field(key).isPresent()) {
                changes.put(key, Optional.of(value));
            }
        });
        return changes;
    }

    /** Of several options those that can still be chosen. */
    private static Optional<Value> remaining(Field field, Value value) {
        if (!(value instanceof Value.Choices choices)) {
            return Optional.empty();
        }
        List<String> codes = choices.codes().stream()
                .filter(code -> field.options().stream()
                        .anyMatch(option -> option.code().equals(code)))
                .toList();
        return codes.isEmpty() ? Optional.empty() : Optional.of(new Value.Choices(codes));
    }
}
