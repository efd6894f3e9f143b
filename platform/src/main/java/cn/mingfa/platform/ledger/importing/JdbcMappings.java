package cn.mingfa.platform.ledger.importing;

import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.organisation.Units;
import cn.mingfa.workbook.ColumnMapping;
import cn.mingfa.workbook.FileSurvey;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Mappings in PostgreSQL. */
@Component
class JdbcMappings implements Mappings {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Units units;
    private final Clock clock;

    JdbcMappings(JdbcClient jdbc, Units units, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public Optional<Saved> find(String type, UUID unit, List<String> header) {
        Optional<Saved> own = jdbc.sql(
                        "select * from column_mapping where unit_id = :unit and type = :type and header = :header")
                .param("unit", unit)
                .param("type", type)
                .param("header", print(header))
                .query(JdbcMappings::saved)
                .optional();
        return own.isPresent() ? own : units.unit(unit).parent().flatMap(parent -> find(type, parent, header));
    }

    @Override
    public Optional<Saved> find(String type, UUID unit, Path file, String fileName) {
        return FileSurvey.of(file, fileName).flatMap(survey -> find(type, unit, survey.header()));
    }

    @Override
    public List<Saved> of(UUID unit) {
        return jdbc.sql("select * from column_mapping where unit_id = :unit order by name, id")
                .param("unit", unit)
                .query(JdbcMappings::saved)
                .list();
    }

    @Override
    public void save(String type, UUID unit, String name, ColumnMapping mapping, User user) {
        if (name.isBlank()) {
            throw new ImportRefusal("请给这份对应起个名字，例如“热线月报”，下次认得出来。");
        }
        jdbc.sql("""
                        insert into column_mapping (id, unit_id, type, name, header, mapping, saved_at, saved_by)
                        values (:id, :unit, :type, :name, :header, :mapping, :at, :by)
                        on conflict (unit_id, type, header) do update set name = excluded.name,
                            mapping = excluded.mapping, saved_at = excluded.saved_at, saved_by = excluded.saved_by
                        """)
                .param("id", UUID.randomUUID())
                .param("unit", unit)
                .param("type", type)
                .param("name", name.strip())
                .param("header", print(mapping.header()))
                .param("mapping", JSON.writeValueAsString(mapping))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", user.name())
                .update();
    }

    @Override
    public void forget(UUID id, User user) {
        UUID[] below = units.subtree(user.unit().id(), LocalDate.now(clock)).toArray(UUID[]::new);
        jdbc.sql("delete from column_mapping where id = :id and unit_id = any(:units)")
                .param("id", id)
                .param("units", below)
                .update();
    }

    private static String print(List<String> header) {
        return String.join("\u001f", header.stream().map(String::strip).toList())
                .stripTrailing();
    }

    private static Saved saved(ResultSet row, int n) throws SQLException {
        return new Saved(
                row.getObject("id", UUID.class),
                row.getString("type"),
                row.getString("name"),
                JSON.readValue(row.getString("mapping"), ColumnMapping.class),
                row.getString("saved_by"));
    }
}
