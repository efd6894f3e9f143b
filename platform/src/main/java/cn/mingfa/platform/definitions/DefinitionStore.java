package cn.mingfa.platform.definitions;

import cn.mingfa.catalogue.SourceFile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Editions of the office's own definitions in PostgreSQL. */
final class DefinitionStore {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;

    DefinitionStore(JdbcClient jdbc, TransactionTemplate transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Who takes an edition into use. */
    record Taker(Optional<UUID> person, String name, String post, String unitName) {}

    /** Number of the newest edition; 0 where there is none. */
    long newest() {
        return jdbc.sql("select coalesce(max(number), 0) from definition_edition")
                .query(Long.class)
                .single();
    }

    List<SourceFile> files(long edition) {
        return jdbc.sql("select name, text from definition_file where edition = :edition order by name collate \"C\"")
                .param("edition", edition)
                .query(DefinitionStore::file)
                .list();
    }

    /** Every text of a file of earlier editions, newest first. */
    List<SourceFile> formerFiles(long edition) {
        return jdbc.sql("""
                        select name, text, max(edition) as last from definition_file
                        where edition < :edition and name not in ('calendar.csv', 'parameters.yaml')
                        group by name, text order by last desc, name
                        """)
                .param("edition", edition)
                .query(DefinitionStore::file)
                .list();
    }

    /** The newest first. */
    List<Edition> history(int most) {
        return jdbc.sql("select * from definition_edition order by number desc limit :most")
                .param("most", most)
                .query(DefinitionStore::edition)
                .list();
    }

    Optional<Edition> edition(long number) {
        return jdbc.sql("select * from definition_edition where number = :number")
                .param("number", number)
                .query(DefinitionStore::edition)
                .optional();
    }

    /**
     * Keeps a new edition after the one it was made from.
     *
     * @throws DefinitionRefusal when somebody else took another after that one
     */
    long add(long after, List<SourceFile> files, Edition.Way way, Taker taker, String why, String words) {
        try {
            transactions.executeWithoutResult(status -> {
                if (newest() != after) {
                    throw new DuplicateKeyException("edition " + (after + 1));
                }
                insert(after + 1, files, way, taker, why, words);
            });
            return after + 1;
        } catch (DuplicateKeyException taken) {
            throw new DefinitionRefusal("您打开之后，别人启用了另一版定义。请刷新看一看现在的内容，再把您的改动写上去。");
        }
    }

    private void insert(long number, List<SourceFile> files, Edition.Way way, Taker taker, String why, String words) {
        jdbc.sql("""
                        insert into definition_edition (number, at, way, person_id, name, post, unit_name, why, words)
                        values (:number, :at, :way, :person, :name, :post, :unit, :why, :words)
                        """)
                .param("number", number)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("way", way.name().toLowerCase(Locale.ROOT))
                .param("person", taker.person().orElse(null))
                .param("name", taker.name())
                .param("post", taker.post())
                .param("unit", taker.unitName())
                .param("why", why)
                .param("words", words)
                .update();
        for (SourceFile file : files) {
            jdbc.sql("insert into definition_file (edition, name, text) values (:edition, :name, :text)")
                    .param("edition", number)
                    .param("name", file.name())
                    .param("text", file.text())
                    .update();
        }
    }

    private static SourceFile file(ResultSet row, int n) throws SQLException {
        return new SourceFile(row.getString("name"), row.getString("text"));
    }

    private static Edition edition(ResultSet row, int n) throws SQLException {
        return new Edition(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Edition.Way.valueOf(row.getString("way").toUpperCase(Locale.ROOT)),
                row.getString("name"),
                row.getString("post"),
                row.getString("unit_name"),
                row.getString("why"),
                row.getString("words"));
    }
}
