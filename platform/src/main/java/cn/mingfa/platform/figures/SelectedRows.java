package cn.mingfa.platform.figures;

import cn.mingfa.kernel.figure.SelectedRow;
import cn.mingfa.kernel.matter.Field;
import cn.mingfa.kernel.value.FieldType;
import cn.mingfa.kernel.value.Value;
import cn.mingfa.platform.ledger.ValueJson;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads rows of id, number, title, day and the JSON of the field asked for. */
final class SelectedRows implements RowMapper<SelectedRow> {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Optional<Field> field;

    SelectedRows(Optional<Field> field) {
        this.field = field;
    }

    @Override
    public SelectedRow mapRow(ResultSet row, int number) throws SQLException {
        String json = field.isEmpty() ? null : row.getString(5);
        return new SelectedRow(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                value(json));
    }

    private Optional<Value> value(@Nullable String json) {
        if (json == null || field.isEmpty()) {
            return Optional.empty();
        }
        // numbers come by the thousand: no tree is built for them
        FieldType type = field.get().type();
        if (type.isNumeric() && (Character.isDigit(json.charAt(0)) || json.charAt(0) == '-')) {
            BigDecimal number = new BigDecimal(json);
            boolean whole =
                    type == FieldType.WHOLE && number.stripTrailingZeros().scale() <= 0;
            return Optional.of(whole ? new Value.Whole(number.longValueExact()) : new Value.Decimal(number));
        }
        if (type.isNumeric() && json.charAt(0) != '{') {
            // registered under an earlier version of the type, in which the field held something else
            return Optional.empty();
        }
        return Optional.of(ValueJson.read(field.get(), JSON.readTree(json)));
    }
}
