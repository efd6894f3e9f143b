package cn.mingfa.platform.ledger;

import cn.mingfa.platform.organisation.Unit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Gives numbers without gaps or doubles: the row of a series stays locked until the transaction that took a number
 * ends, and goes back with it.
 */
final class SeriesNumbers {

    private final JdbcClient jdbc;

    SeriesNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a number is taken from. */
    record Series(UUID unit, String word, int year) implements Comparable<Series> {

        private static final Comparator<Series> ORDER =
                Comparator.comparing(Series::unit).thenComparing(Series::word).thenComparingInt(Series::year);

        @Override
        public int compareTo(Series other) {
            return ORDER.compare(this, other);
        }
    }

    /** The next number of one series. */
    int next(Series series) {
        return take(series, 1);
    }

    /** Numbers for many, in their order; series are locked in a fixed order, so that two such calls never wait in a ring. */
    List<Integer> next(List<Series> wanted) {
        TreeMap<Series, Integer> counts = new TreeMap<>();
        wanted.forEach(series -> counts.merge(series, 1, Integer::sum));
        Map<Series, Integer> before = new HashMap<>();
        counts.forEach((series, count) -> before.put(series, take(series, count) - count));
        return wanted.stream()
                .map(series -> before.merge(series, 1, Integer::sum))
                .toList();
    }

    /** The last of so many numbers. */
    private int take(Series series, int count) {
        return jdbc.sql("""
                        insert into series as s (owner_unit, word, year, last)
                        values (coalesce((select h.heir from series_heir h where h.owner_unit = :unit), :unit), :word,
                            :year, :count)
                        on conflict (owner_unit, word, year) do update set last = s.last + excluded.last
                        returning last
                        """)
                .param("unit", series.unit())
                .param("word", series.word())
                .param("year", series.year())
                .param("count", count)
                .query(Integer.class)
                .single();
    }

    /** 澄柳依申〔2026〕17号. */
    static String written(Unit owner, Series series, int n) {
        return owner.code() + series.word() + "〔" + series.year() + "〕" + n + "号";
    }
}
