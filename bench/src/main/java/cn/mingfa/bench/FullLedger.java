package cn.mingfa.bench;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.platform.organisation.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Current rows of all types over two years, written straight into the table: figures read nothing else. What they hold
 * is chance under a fixed seed.
 */
final class FullLedger {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final UUID INSTALLATION = new UUID(0, 1);
    private static final int BATCH = 2_000;
    private static final String INSERT = """
            insert into matter (id, installation_id, type, type_version, owner_unit, handling_unit, number, title,
                stage, closed, arrived_on, confirmed_on, occurred_on, closed_on, recorded_at, fields, state, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb),
                '{"clocks": {}, "done": {}, "evidence": 0}', 1)
            """;

    private final JdbcTemplate jdbc;
    private final List<MatterType> types;
    private final List<Unit> units;
    private final SplittableRandom random = new SplittableRandom(2026);

    FullLedger(JdbcTemplate jdbc, Catalogue catalogue, List<Unit> units) {
        this.jdbc = jdbc;
        this.types = catalogue.matterTypes();
        this.units = units;
    }

    void fill(int matters) {
        List<Object[]> rows = new ArrayList<>();
        for (int n = 0; n < matters; n++) {
            rows.add(row(n));
            if (rows.size() == BATCH || n == matters - 1) {
                jdbc.batchUpdate(INSERT, rows);
                rows.clear();
            }
        }
        jdbc.execute("vacuum analyze matter");
    }

    private Object[] row(int n) {
        MatterType type = types.get(n % types.size());
        UUID unit = units.get(random.nextInt(units.size())).id();
        LocalDate day = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(690));
        MatterType.Stage stage = type.stages().get(random.nextInt(type.stages().size()));
        return new Object[] {
            new UUID(random.nextLong(), random.nextLong()),
            INSTALLATION,
            type.key(),
            type.edition().version(),
            unit,
            unit,
            "澄" + type.series().word() + "〔" + day.getYear() + "〕" + n + "号",
            type.title() + "第" + n + "件",
            stage.key(),
            stage.closing(),
            date(type, DateKind.ARRIVED, day),
            date(type, DateKind.CONFIRMED, day),
            day,
            stage.closing() ? day.plusDays(random.nextInt(30)) : null,
            OffsetDateTime.of(day.atTime(9, 0), ZoneOffset.ofHours(8)),
            fields(type)
        };
    }

    private static Object date(MatterType type, DateKind kind, LocalDate day) {
        boolean asked = type.dates().stream().anyMatch(d -> d.kind() == kind);
        return asked
                ? day.minusDays(1)
                : new org.springframework.jdbc.core.SqlParameterValue(java.sql.Types.DATE, null);
    }

    private String fields(MatterType type) {
        ObjectNode fields = JSON.createObjectNode();
        for (Field field : type.fields()) {
            if (field.required() || random.nextInt(10) < 6) {
                put(fields, field);
            }
        }
        return JSON.writeValueAsString(fields);
    }

    private void put(ObjectNode fields, Field field) {
        String key = field.key();
        if (field.personal()) {
            fields.putObject(key).put("sealed", true);
            return;
        }
        switch (field.type()) {
            case TEXT, LONG_TEXT -> fields.put(key, "说明" + random.nextInt(1000));
            case WHOLE -> fields.put(key, 1 + random.nextInt(60));
            case DECIMAL -> fields.put(key, BigDecimal.valueOf(random.nextInt(10_000), 2));
            case DATE ->
                fields.put(
                        key,
                        LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300)).toString());
            case DATE_TIME -> fields.put(key, LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300)) + "T09:00");
            case YES_NO -> fields.put(key, random.nextBoolean());
            case CHOICE -> fields.put(key, option(field));
            case CHOICES -> {
                ArrayNode codes = fields.putArray(key);
                codes.add(option(field));
            }
            case ROWS -> fields.putArray(key);
            case PERSONS -> {
                ArrayNode persons = fields.putArray(key);
                for (int n = 0; n < 3; n++) {
                    persons.addObject().put("key", "k" + random.nextInt(500)).put("name", "某人");
                }
            }
        }
    }

    private String option(Field field) {
        return field.options().get(random.nextInt(field.options().size())).code();
    }
}
