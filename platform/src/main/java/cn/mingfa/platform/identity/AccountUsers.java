package cn.mingfa.platform.identity;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.config.OncePerRequest;
import cn.mingfa.platform.organisation.Deputies;
import cn.mingfa.platform.organisation.Person;
import cn.mingfa.platform.organisation.Persons;
import cn.mingfa.platform.organisation.Post;
import cn.mingfa.platform.organisation.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Users out of accounts, persons, the posts they hold today and the persons they act for today. */
@Component
class AccountUsers implements Users {

    private static final int SHORTEST_PASSWORD = 8;

    private final Accounts accounts;
    private final Persons persons;
    private final Deputies deputies;
    private final Units units;
    private final Catalogue catalogue;
    private final PasswordEncoder passwords;
    private final Clock clock;

    AccountUsers(
            Accounts accounts,
            Persons persons,
            Deputies deputies,
            Units units,
            Catalogue catalogue,
            PasswordEncoder passwords,
            Clock clock) {
        this.accounts = accounts;
        this.persons = persons;
        this.deputies = deputies;
        this.units = units;
        this.catalogue = catalogue;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Override
    public User current() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null || !who.isAuthenticated()) {
            throw new IllegalStateException("nobody is logged in");
        }
        String login = who.getName();
        return OncePerRequest.of(AccountUsers.class, login, User.class, () -> byLogin(login));
    }

    @Override
    public User byLogin(String login) {
        UUID id = accounts.account(login)
                .filter(account -> account.closedAt().isEmpty())
                .map(Accounts.Account::person)
                .orElseThrow(() -> new DisabledException("这个账号已停用，请联系本单位管理员。"));
        return user(id).orElseThrow(() -> new DisabledException(NO_POST));
    }

    @Override
    public Optional<User> user(UUID person) {
        LocalDate today = LocalDate.now(clock);
        List<Post> posts = persons.postsOf(person, today);
        if (posts.isEmpty()) {
            return Optional.empty();
        }
        String name = persons.person(person).map(Person::name).orElseThrow();
        Post first = posts.getFirst();
        List<User> also = new ArrayList<>();
        posts.stream().skip(1).forEach(post -> also.add(as(person, name, post.title(), post, Optional.empty())));
        deputies.actedForBy(person, today).forEach(deputy -> {
            Optional<String> other = persons.person(deputy.person()).map(Person::name);
            persons.postsOf(deputy.person(), today)
                    .forEach(post -> also.add(as(person, name, first.title(), post, other)));
        });
        return Optional.of(new User(
                person,
                name,
                first.title(),
                units.unit(first.unit()),
                inside(first),
                types(first),
                also,
                Optional.empty()));
    }

    /** Whoever has an account is no outsider, whatever a post says: that role belongs to links alone. */
    private static Set<Role> inside(Post post) {
        return post.roles().stream().filter(role -> role != Role.OUTSIDER).collect(Collectors.toUnmodifiableSet());
    }

    /** The keys of the kinds of matters the post reaches today; empty for all. */
    private Set<String> types(Post post) {
        return post.limits().isNone() ? Set.of() : post.limits().keys(catalogue.matterTypes());
    }

    private User as(UUID person, String name, String title, Post post, Optional<String> other) {
        return new User(person, name, title, units.unit(post.unit()), inside(post), types(post), List.of(), other);
    }

    @Override
    public void add(String login, String password, UUID person) {
        accounts.open(checked(login), person, hash(password), false, clock.instant());
    }

    @Override
    public void addFirst(String login, String password, UUID person) {
        accounts.open(checked(login), person, hash(password), true, clock.instant());
    }

    private static String checked(String login) {
        if (login.isBlank() || !login.equals(login.strip())) {
            throw new IllegalArgumentException("账号不能为空，前后也不能有空格。");
        }
        return login;
    }

    @Override
    public Optional<String> personOf(String login) {
        return accounts.account(login)
                .flatMap(account -> persons.person(account.person()))
                .map(Person::name);
    }

    @Override
    public Optional<UUID> holder(String login) {
        return accounts.account(login).map(Accounts.Account::person);
    }

    @Override
    public List<Login> logins(UUID person) {
        return accounts.of(person).stream()
                .map(account -> new Login(
                        account.login(),
                        account.closedAt().isPresent(),
                        account.lockedUntil().filter(clock.instant()::isBefore)))
                .toList();
    }

    @Override
    public void setPassword(String login, String password) {
        accounts.set(login, hash(password), false);
    }

    @Override
    public void setFirst(String login, String password) {
        accounts.set(login, hash(password), true);
    }

    @Override
    public boolean isPassword(String login, String password) {
        return accounts.account(login)
                .filter(account -> passwords.matches(password, account.passwordHash()))
                .isPresent();
    }

    @Override
    public void close(UUID person) {
        accounts.close(person, clock.instant());
    }

    private String hash(String password) {
        if (password.length() < SHORTEST_PASSWORD) {
            throw new IllegalArgumentException("密码至少八位。");
        }
        return String.valueOf(passwords.encode(password));
    }
}
