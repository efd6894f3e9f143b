package cn.mingfa.platform.identity;

import cn.mingfa.platform.organisation.Person;
import cn.mingfa.platform.organisation.Persons;
import cn.mingfa.platform.organisation.Post;
import cn.mingfa.platform.organisation.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Users out of accounts, persons and the posts they hold today. */
@Component
class AccountUsers implements Users {

    private static final int SHORTEST_PASSWORD = 8;

    private final Accounts accounts;
    private final Persons persons;
    private final Units units;
    private final PasswordEncoder passwords;
    private final Clock clock;

    AccountUsers(Accounts accounts, Persons persons, Units units, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.persons = persons;
        this.units = units;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Override
    public User current() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null || !who.isAuthenticated()) {
            throw new IllegalStateException("nobody is logged in");
        }
        return byLogin(who.getName());
    }

    @Override
    public User byLogin(String login) {
        UUID id = accounts.account(login)
                .map(Accounts.Account::person)
                .orElseThrow(() -> new IllegalArgumentException("no account " + login));
        Person person = persons.person(id).orElseThrow();
        Post post = persons.postsOf(id, LocalDate.now(clock)).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(login + " holds no post today"));
        return new User(id, person.name(), post.title(), units.unit(post.unit()), post.roles());
    }

    @Override
    public void add(String login, String password, UUID person) {
        if (login.isBlank() || !login.equals(login.strip())) {
            throw new IllegalArgumentException("账号不能为空，前后也不能有空格。");
        }
        if (password.length() < SHORTEST_PASSWORD) {
            throw new IllegalArgumentException("密码至少八位。");
        }
        accounts.open(login, person, String.valueOf(passwords.encode(password)), clock.instant());
    }
}
