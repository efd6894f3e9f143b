package cn.mingfa.platform.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.SqlTypeValue;
import org.springframework.jdbc.core.StatementCreatorUtils;

/**
 * Statements to be run one after another. A few rows, as one click makes them, go to the database in one journey; many,
 * as an import makes them, in a batch per statement.
 */
final class Writes {

    private static final int ONE_JOURNEY = 40;

    private final List<Write> all = new ArrayList<>();
    private int rows;

    private record Write(String sql, List<@Nullable Object[]> rows) {}

    void add(String sql, List<@Nullable Object[]> rows) {
        if (!rows.isEmpty()) {
            all.add(new Write(sql, rows));
            this.rows += rows.size();
        }
    }

    /** @return how many rows the first statement changed; 1 when there were many */
    int run(JdbcTemplate jdbc) {
        if (rows > ONE_JOURNEY) {
            all.forEach(write -> jdbc.batchUpdate(write.sql(), write.rows()));
            return 1;
        }
        List<Object[]> parameters = new ArrayList<>();
        String joined = all.stream()
                .flatMap(write -> write.rows().stream().map(row -> {
                    parameters.add(row);
                    return write.sql();
                }))
                .collect(Collectors.joining(";\n"));
        Integer first = jdbc.execute(joined, (java.sql.PreparedStatement statement) -> {
            int n = 1;
            for (@Nullable Object[] row : parameters) {
                for (Object value : row) {
                    StatementCreatorUtils.setParameterValue(statement, n++, SqlTypeValue.TYPE_UNKNOWN, value);
                }
            }
            statement.execute();
            return statement.getUpdateCount();
        });
        return first == null ? 0 : first;
    }
}
