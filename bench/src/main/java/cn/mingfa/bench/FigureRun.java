package cn.mingfa.bench;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.figure.Indicator;
import cn.mingfa.kernel.figure.Scope;
import cn.mingfa.kernel.figure.Tally;
import cn.mingfa.platform.figures.Figures;
import cn.mingfa.platform.figures.SqlFigures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** One indicator over a district-year, number and rows, against the same SQL written by hand, turn and turn about. */
final class FigureRun {

    private static final int ROUNDS = 200;
    private static final int WARM = 60;

    /** All of a type; and a part of it by a condition. */
    private static final String PLAIN = "law_training_persons";

    private static final String CONDITIONED = "law_literate_training_persons";
    private static final String HAND = """
            select m.id, m.number, m.title, m.occurred_on, (m.fields ->> 'person_times')::numeric
            from matter m
            where m.type = 'training' and m.owner_unit = any(?) and m.occurred_on between ? and ? %s
            order by m.occurred_on, m.number
            """;

    private final BenchServer server;
    private final Scope year;

    FigureRun(BenchServer server) {
        this.server = server;
        this.year = server.get(Figures.class).scope(server.district().id(), 2026, BenchServer.TODAY);
    }

    private record HandRow(UUID matter, String number, String title, LocalDate on, BigDecimal amount) {}

    List<Measured> run() {
        List<Measured> all = new ArrayList<>();
        all.addAll(compared(PLAIN, HAND.formatted("")));
        all.addAll(compared(CONDITIONED, HAND.formatted("and m.fields ->> 'audience' = 'law_literate'")));
        return all;
    }

    private List<Measured> compared(String key, String hand) {
        SqlFigures figures = server.get(SqlFigures.class);
        Indicator indicator = server.get(Catalogue.class).indicator(key).orElseThrow();
        Tally counted = figures.tally(indicator, year);
        int rows = counted.rows().size();
        if (byHand(hand).size() != rows) {
            throw new IllegalStateException(
                    "not the same work: " + rows + " rows and " + byHand(hand).size());
        }
        Samples ours = new Samples(ROUNDS);
        Samples theirs = new Samples(ROUNDS);
        for (int round = 0; round < WARM + ROUNDS; round++) {
            if (round == WARM) {
                ours = new Samples(ROUNDS);
                theirs = new Samples(ROUNDS);
            }
            ours.time(() -> figures.tally(indicator, year));
            theirs.time(() -> byHand(hand));
        }
        String name = "figure " + key + ", " + rows + " rows of 200 000: ";
        return List.of(
                Measured.of(name + "p50", ours.percentile(50), "ms"),
                Measured.of(name + "p95", ours.percentile(95), "ms").aiming("20 ms"),
                Measured.of(name + "by hand p50", theirs.percentile(50), "ms"),
                Measured.of(name + "by hand p95", theirs.percentile(95), "ms"),
                Measured.of(
                                name + "p50 to by hand",
                                ours.percentile(50).divide(theirs.percentile(50), 2, RoundingMode.HALF_UP),
                                "times")
                        .aiming("1.5 times"));
    }

    private List<HandRow> byHand(String sql) {
        List<HandRow> rows = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        try (Connection connection = server.get(DataSource.class).getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("uuid", year.units().toArray()));
            statement.setObject(2, year.from());
            statement.setObject(3, year.end());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    BigDecimal amount = row.getBigDecimal(5);
                    sum = sum.add(amount);
                    rows.add(new HandRow(
                            row.getObject(1, UUID.class),
                            row.getString(2),
                            row.getString(3),
                            row.getObject(4, LocalDate.class),
                            amount));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        if (!rows.isEmpty() && sum.signum() == 0) {
            throw new IllegalStateException("rows without a sum");
        }
        return rows;
    }
}
