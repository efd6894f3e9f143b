package cn.mingfa.platform.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Accounts in PostgreSQL. */
@Component
class Accounts {

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param lockedUntil after too many failures
     * @param closedAt by an administrator, or with the last post
     * @param firstPassword whether the password was given by somebody else and is to be changed at login
     */
    record Account(
            String login,
            UUID person,
            String passwordHash,
            Optional<Instant> lockedUntil,
            Optional<Instant> closedAt,
            boolean firstPassword) {}

    List<Account> of(UUID person) {
        return jdbc.sql("select * from account where person_id = :person order by opened_at, login")
                .param("person", person)
                .query((row, n) -> account(row))
                .list();
    }

    void set(String login, String passwordHash, boolean first) {
        jdbc.sql("""
                        update account set password_hash = :hash, first_password = :first, failures = 0,
                            locked_until = null, closed_at = null
                        where login = :login
                        """)
                .param("hash", passwordHash)
                .param("first", first)
                .param("login", login)
                .update();
    }

    void close(UUID person, Instant at) {
        jdbc.sql("update account set closed_at = :at where person_id = :person and closed_at is null")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("person", person)
                .update();
    }

    /** Whether there is any account at all. */
    boolean any() {
        return Boolean.TRUE.equals(jdbc.sql("select exists (select 1 from account)")
                .query(Boolean.class)
                .single());
    }

    Optional<Account> account(String login) {
        return jdbc.sql("select * from account where login = :login")
                .param("login", login)
                .query((row, n) -> account(row))
                .optional();
    }

    void open(String login, UUID person, String passwordHash, boolean first, Instant at) {
        jdbc.sql("""
                        insert into account (login, person_id, password_hash, first_password, opened_at)
                        values (:login, :person, :hash, :first, :at)
                        """)
                .param("login", login)
                .param("person", person)
                .param("hash", passwordHash)
                .param("first", first)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Counts a failure; the one that reaches the limit locks the account, starts the count anew and says true. */
    boolean failed(String login, int limit, Instant lockUntil) {
        return jdbc.sql("""
                        update account set
                            locked_until = case when failures + 1 >= :limit then :until else locked_until end,
                            failures = case when failures + 1 >= :limit then 0 else failures + 1 end
                        where login = :login returning failures = 0
                        """)
                .param("limit", limit)
                .param("until", lockUntil.atOffset(ZoneOffset.UTC))
                .param("login", login)
                .query(Boolean.class)
                .single();
    }

    void succeeded(String login) {
        jdbc.sql("""
                        update account set failures = 0, locked_until = null
                        where login = :login and (failures > 0 or locked_until is not null)
                        """).param("login", login).update();
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getString("login"),
                row.getObject("person_id", UUID.class),
                row.getString("password_hash"),
                instant(row, "locked_until"),
                instant(row, "closed_at"),
                row.getBoolean("first_password"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
