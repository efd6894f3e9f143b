package cn.mingfa.platform.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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

    /** @param lockedUntil after too many failures */
    record Account(String login, UUID person, String passwordHash, Optional<Instant> lockedUntil) {}

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

    void open(String login, UUID person, String passwordHash, Instant at) {
        jdbc.sql("""
                        insert into account (login, person_id, password_hash, opened_at)
                        values (:login, :person, :hash, :at)
                        """)
                .param("login", login)
                .param("person", person)
                .param("hash", passwordHash)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Counts a failure; the one that reaches the limit locks the account and starts the count anew. */
    void failed(String login, int limit, Instant lockUntil) {
        jdbc.sql("""
                        update account set
                            locked_until = case when failures + 1 >= :limit then :until else locked_until end,
                            failures = case when failures + 1 >= :limit then 0 else failures + 1 end
                        where login = :login
                        """)
                .param("limit", limit)
                .param("until", lockUntil.atOffset(ZoneOffset.UTC))
                .param("login", login)
                .update();
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
                Optional.ofNullable(row.getObject("locked_until", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
