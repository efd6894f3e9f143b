package cn.mingfa.platform.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The accounts (账号) of this installation. */
public interface Users {

    /** What is said to somebody without a post today. */
    String NO_POST = "这个账号现在没有在任的岗位，不能登录。请联系本单位管理员。";

    /**
     * Who is logged in; a defect where nobody is.
     *
     * @throws org.springframework.security.core.AuthenticationException as {@link #byLogin}: the session is over
     */
    User current();

    /**
     * The user of that account, with the posts held and the persons acted for today.
     *
     * @throws org.springframework.security.core.AuthenticationException with a plain sentence if the account is closed,
     *     or its person holds no post today
     */
    User byLogin(String login);

    /** The person as the user they are today; empty without a post. */
    Optional<User> user(UUID person);

    /**
     * Opens an account for a person already known to {@link cn.mingfa.platform.organisation.Persons}.
     *
     * @param password at least eight characters, or {@link IllegalArgumentException} with a plain sentence
     */
    void add(String login, String password, UUID person);

    /** The same with a password the person is to change at the first login. */
    void addFirst(String login, String password, UUID person);

    /** Whose account it is, by name; empty where there is none of that login. */
    Optional<String> personOf(String login);

    /** The same by id. */
    Optional<UUID> holder(String login);

    /** The accounts of a person. */
    List<Login> logins(UUID person);

    /** Sets another password, of the person's own, opens a closed account and ends a lock. As {@link #add} for the password. */
    void setPassword(String login, String password);

    /** The same with a password the person is to change at the next login. */
    void setFirst(String login, String password);

    boolean isPassword(String login, String password);

    /** Closes every account of a person, until a new password is set. */
    void close(UUID person);

    /**
     * An account as its administrator sees it.
     *
     * @param lockedUntil after too many failures, while that lasts
     */
    record Login(String login, boolean closed, Optional<Instant> lockedUntil) {}
}
