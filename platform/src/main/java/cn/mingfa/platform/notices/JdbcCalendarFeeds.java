package cn.mingfa.platform.notices;

import cn.mingfa.platform.identity.Secret;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.identity.Users;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Calendars in PostgreSQL: the hash of each address, and what was last told of each event. */
final class JdbcCalendarFeeds implements CalendarFeeds {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Appointments appointments;
    private final Users users;
    private final Clock clock;

    JdbcCalendarFeeds(
            JdbcClient jdbc, TransactionTemplate transactions, Appointments appointments, Users users, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.appointments = appointments;
        this.users = users;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> since(User user) {
        return jdbc.sql("select made_at from calendar_feed where person_id = :person")
                .param("person", user.person())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    @Override
    public String renew(User user) {
        String secret = Secret.fresh();
        jdbc.sql("""
                        insert into calendar_feed (person_id, token_hash, made_at) values (:person, :hash, :now)
                        on conflict (person_id) do update set token_hash = excluded.token_hash,
                            made_at = excluded.made_at
                        """)
                .param("person", user.person())
                .param("hash", Secret.hash(secret))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return secret;
    }

    @Override
    public void revoke(User user) {
        jdbc.sql("delete from calendar_feed where person_id = :person")
                .param("person", user.person())
                .update();
    }

    @Override
    public Optional<String> calendar(String secret) {
        return jdbc.sql("select person_id from calendar_feed where token_hash = :hash")
                .param("hash", Secret.hash(secret))
                .query(UUID.class)
                .optional()
                .flatMap(users::user)
                .map(this::written);
    }

    private String written(User user) {
        List<Appointments.Appointment> coming = appointments.of(user);
        Map<String, Told> told = Objects.requireNonNull(transactions.execute(status -> tell(coming)));
        return Ics.write(
                "明法期限 " + user.name(),
                coming.stream()
                        .map(a -> {
                            Told last = Objects.requireNonNull(told.get(a.uid()));
                            return new Ics.Event(
                                    a.uid(),
                                    a.at(),
                                    a.timed(),
                                    last.sequence(),
                                    last.changedAt(),
                                    a.summary(),
                                    a.description(),
                                    a.alarm());
                        })
                        .toList());
    }

    private record Told(LocalDateTime at, int sequence, Instant changedAt) {}

    /** A date that moved since it was last told gets the next number. */
    private Map<String, Told> tell(List<Appointments.Appointment> coming) {
        Map<String, Told> told = told(coming);
        Instant now = clock.instant();
        boolean moved = false;
        for (Appointments.Appointment a : coming) {
            Told last = told.get(a.uid());
            if (last == null || !last.at().equals(a.at())) {
                moved = true;
                jdbc.sql("""
                                insert into calendar_event as e (uid, at, sequence, changed_at)
                                values (:uid, :at, 0, :now)
                                on conflict (uid) do update set at = excluded.at, sequence = e.sequence + 1,
                                    changed_at = excluded.changed_at
                                where e.at <> excluded.at
                                """)
                        .param("uid", a.uid())
                        .param("at", a.at())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update();
            }
        }
        return moved ? told(coming) : told;
    }

    private Map<String, Told> told(List<Appointments.Appointment> coming) {
        Map<String, Told> told = new HashMap<>();
        jdbc.sql("select * from calendar_event where uid = any(:uids)")
                .param(
                        "uids",
                        coming.stream().map(Appointments.Appointment::uid).toArray(String[]::new))
                .query(row -> {
                    told.put(
                            row.getString("uid"),
                            new Told(
                                    row.getObject("at", LocalDateTime.class),
                                    row.getInt("sequence"),
                                    row.getObject("changed_at", OffsetDateTime.class)
                                            .toInstant()));
                });
        return told;
    }
}
