package cn.mingfa.platform.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Letters by person and day in PostgreSQL: one a day at most, however many nodes send. */
final class DigestStore {

    static final int MOST_TRIES = 8;

    private static final int LONGEST_SENTENCE = 500;
    private static final int SHOWN_DAYS = 14;

    private final JdbcClient jdbc;

    DigestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What became of a letter. */
    enum State {
        DUE,
        SENT,
        NOTHING,
        FAILED;

        String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Whether the person has had a letter, or a look for one, on or after that day. */
    boolean hasSince(UUID person, LocalDate day) {
        return Boolean.TRUE.equals(
                jdbc.sql("select exists (select 1 from digest where person_id = :person and day >= :day)")
                        .param("person", person)
                        .param("day", day)
                        .query(Boolean.class)
                        .single());
    }

    /** A letter of that day is wanted; asked twice, it is still one. It takes the place of earlier ones not sent. */
    void want(UUID person, LocalDate day, Instant now) {
        jdbc.sql("""
                        update digest set state = 'replaced'
                        where person_id = :person and day < :day and state in ('due', 'failed')
                        """).param("person", person).param("day", day).update();
        jdbc.sql("""
                        insert into digest (person_id, day, state, next_try, covered_until)
                        values (:person, :day, 'due', :now, :now) on conflict do nothing
                        """)
                .param("person", person)
                .param("day", day)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A letter to be sent. */
    record Pending(UUID person, LocalDate day, int tries) {}

    /** All that are to be sent now. */
    List<Pending> pending(Instant now) {
        return jdbc.sql("""
                        select * from digest where state in ('due', 'failed') and tries < :most and next_try <= :now
                        order by next_try
                        """)
                .param("most", MOST_TRIES)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Pending(
                        row.getObject("person_id", UUID.class),
                        row.getObject("day", LocalDate.class),
                        row.getInt("tries")))
                .list();
    }

    /** Keeps others from the letter until the transaction ends; false where one is at it or has done it. */
    boolean take(Pending letter) {
        return jdbc.sql("""
                        select 1 from digest
                        where person_id = :person and day = :day and state in ('due', 'failed') and tries = :tries
                        for update skip locked
                        """)
                .param("person", letter.person())
                .param("day", letter.day())
                .param("tries", letter.tries())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Until when the person's letters before that day cover what happened. */
    Optional<Instant> coveredBefore(UUID person, LocalDate day) {
        return jdbc.sql("""
                        select max(covered_until) from digest
                        where person_id = :person and day < :day and state in ('sent', 'nothing')
                        """)
                .param("person", person)
                .param("day", day)
                .query((row, n) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    void over(Pending letter, State state, Instant coveredUntil) {
        jdbc.sql("""
                        update digest set state = :state, covered_until = :until, tries = tries + 1, problem = null
                        where person_id = :person and day = :day
                        """)
                .param("state", state.key())
                .param("until", coveredUntil.atOffset(ZoneOffset.UTC))
                .param("person", letter.person())
                .param("day", letter.day())
                .update();
    }

    void failed(Pending letter, String sentence, Instant nextTry) {
        jdbc.sql("""
                        update digest set state = 'failed', tries = tries + 1, next_try = :next, problem = :sentence
                        where person_id = :person and day = :day
                        """)
                .param("next", nextTry.atOffset(ZoneOffset.UTC))
                .param("sentence", sentence.substring(0, Math.min(LONGEST_SENTENCE, sentence.length())))
                .param("person", letter.person())
                .param("day", letter.day())
                .update();
    }

    List<NoticeHealth.Unsent> unsent(LocalDate today) {
        return jdbc.sql("""
                        select * from digest where problem is not null and state <> 'sent' and day > :since
                        order by day desc, next_try desc
                        """)
                .param("since", today.minusDays(SHOWN_DAYS))
                .query((row, n) -> unsent(row))
                .list();
    }

    private static NoticeHealth.Unsent unsent(ResultSet row) throws SQLException {
        return new NoticeHealth.Unsent(
                row.getObject("person_id", UUID.class),
                row.getObject("day", LocalDate.class),
                row.getString("problem"),
                row.getInt("tries"),
                row.getInt("tries") >= MOST_TRIES || "replaced".equals(row.getString("state")));
    }
}
