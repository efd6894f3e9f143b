package cn.mingfa.platform.figures;

import cn.mingfa.kernel.matter.Lifecycle;
import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import cn.mingfa.kernel.value.Value;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Writes current rows as the ledger does, with a hand of its own. */
public final class MatterTable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String INSERT = """
            insert into matter (id, installation_id, type, type_version, owner_unit, handling_unit, number, title,
                stage, closed, arrived_on, confirmed_on, occurred_on, closed_on, recorded_at, fields, state, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb),
                '{"clocks": {}, "done": {}, "evidence": 0}', ?)
            """;

    private MatterTable() {}

    public static void insert(JdbcTemplate jdbc, List<Matter> matters, MatterType type) {
        Lifecycle lifecycle = new Lifecycle(type);
        jdbc.batchUpdate(
                INSERT,
                matters.stream()
                        .map(m -> new Object[] {
                            m.id(),
                            new UUID(0, 1),
                            m.type(),
                            m.typeVersion(),
                            m.ownerUnit(),
                            m.handlingUnit(),
                            m.number(),
                            lifecycle.title(m),
                            m.stage(),
                            m.closedOn().isPresent(),
                            m.dates().get(DateKind.ARRIVED),
                            m.dates().get(DateKind.CONFIRMED),
                            m.occurredOn(),
                            m.closedOn().orElse(null),
                            m.recordedAt().atOffset(ZoneOffset.UTC),
                            json(m.fields()),
                            m.version()
                        })
                        .toList());
    }

    static String json(Map<String, Value> fields) {
        return fields.entrySet().stream()
                .map(e -> JSON.writeValueAsString(e.getKey()) + ":" + json(e.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String json(Value value) {
        return switch (value) {
            case Value.Text text -> JSON.writeValueAsString(text.text());
            case Value.Whole whole -> String.valueOf(whole.number());
            case Value.Decimal decimal -> decimal.number().toPlainString();
            case Value.Day day -> JSON.writeValueAsString(day.date().toString());
            case Value.Moment moment -> JSON.writeValueAsString(moment.at().toString());
            case Value.YesNo yesNo -> String.valueOf(yesNo.yes());
            case Value.Choice choice -> JSON.writeValueAsString(choice.code());
            case Value.Choices choices -> JSON.writeValueAsString(choices.codes());
            case Value.Persons persons ->
                persons.persons().stream()
                        .map(p -> JSON.writeValueAsString(Map.of("key", p.key(), "name", p.name())))
                        .collect(Collectors.joining(",", "[", "]"));
            case Value.Rows rows ->
                rows.lines().stream().map(MatterTable::json).collect(Collectors.joining(",", "[", "]"));
            case Value.NotApplicable none -> JSON.writeValueAsString(Map.of("na", none.reason()));
        };
    }
}
