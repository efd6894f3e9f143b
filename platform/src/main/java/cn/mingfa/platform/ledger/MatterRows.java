package cn.mingfa.platform.ledger;

import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.kernel.matter.MatterType.DateKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;

/** Matters from rows of {@code select m.* from matter m}, personal data sealed. */
public final class MatterRows implements RowMapper<Matter> {

    private final MatterTypes types;

    public MatterRows(MatterTypes types) {
        this.types = types;
    }

    @Override
    public Matter mapRow(ResultSet row, int n) throws SQLException {
        MatterType type = types.of(row.getString("type"), row.getInt("type_version"));
        StateJson state = StateJson.read(row.getString("state"));
        Map<DateKind, LocalDate> dates = new EnumMap<>(DateKind.class);
        for (DateKind kind : DateKind.values()) {
            LocalDate day = row.getObject(kind.key(), LocalDate.class);
            if (day != null) {
                dates.put(kind, day);
            }
        }
        return new Matter(
                row.getObject("id", UUID.class),
                type.key(),
                row.getInt("type_version"),
                row.getObject("owner_unit", UUID.class),
                row.getObject("handling_unit", UUID.class),
                row.getString("number"),
                row.getString("stage"),
                dates,
                ValueJson.readAll(type, Json.parse(row.getString("fields"))),
                state.clocks(),
                state.done(),
                state.evidence(),
                Optional.ofNullable(row.getObject("closed_on", LocalDate.class)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }
}
