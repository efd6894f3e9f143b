package cn.mingfa.platform.identity;

import java.util.UUID;

/** The accounts (账号) of this installation. */
public interface Users {

    /** Who is logged in; a defect where nobody is. */
    User current();

    /** The user of that account, with the post held today; a defect if there is no such account or post. */
    User byLogin(String login);

    /**
     * Opens an account for a person already known to {@link cn.mingfa.platform.organisation.Persons}.
     *
     * @param password at least eight characters, or {@link IllegalArgumentException} with a plain sentence
     */
    void add(String login, String password, UUID person);
}
