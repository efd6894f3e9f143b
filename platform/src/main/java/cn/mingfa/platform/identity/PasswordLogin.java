package cn.mingfa.platform.identity;

import cn.mingfa.platform.config.AddressLimit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks account and password. Five failures in a row lock the account for fifteen minutes. After {@value
 * #FAILURES_OF_ADDRESS} failures from one address within ten minutes nothing is checked for it until ten minutes have
 * passed since the last: a whole office may sit behind one address, so that the limit is well above the mistyping of sixty
 * people, and a login that succeeds changes nothing. The messages of its exceptions are plain Chinese sentences for the
 * login page; they do not tell whether an account exists.
 */
@Component
class PasswordLogin implements AuthenticationProvider {

    private static final int FAILURES = 5;
    static final int FAILURES_OF_ADDRESS = 40;
    private static final Duration WHILE = Duration.ofMinutes(10);
    private static final Duration LOCK = Duration.ofMinutes(15);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Accounts accounts;
    private final Users users;
    private final PasswordEncoder passwords;
    private final AddressLimit addresses;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final String hashOfNobody;

    PasswordLogin(
            Accounts accounts, Users users, PasswordEncoder passwords, ApplicationEventPublisher events, Clock clock) {
        this.addresses = new AddressLimit(FAILURES_OF_ADDRESS, WHILE, clock);
        this.users = users;
        this.events = events;
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
        // bcrypt of a random word thrown away: an unknown account takes as long to refuse as a known one
        this.hashOfNobody = "{bcrypt}$2a$10$7EqJtq98hPqEX7fNZaFWoOhi5nO1gWnHqVc2mCXoR0H8nQOQeC5Wy";
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String login = asked.getName().strip();
        String password =
                asked.getCredentials() == null ? "" : asked.getCredentials().toString();
        Instant now = clock.instant();
        Optional<String> address = address(asked);
        address.flatMap(addresses::shutUntil).ifPresent(until -> {
            throw new LockedException("从您这台电脑或者您所在的网络登录失败的次数太多，请在" + time(until) + "以后再试。着急办事的，请换一台电脑，或者联系管理员。");
        });
        Optional<Accounts.Account> account = accounts.account(login);
        Optional<Instant> locked =
                account.flatMap(Accounts.Account::lockedUntil).filter(now::isBefore);
        if (locked.isPresent()) {
            throw new LockedException("这个账号因连续输错密码已锁定，请在" + time(locked.get()) + "以后再试，或请管理员核实。");
        }
        String hash = account.map(Accounts.Account::passwordHash).orElse(hashOfNobody);
        if (!passwords.matches(password, hash) || account.isEmpty()) {
            address.ifPresent(addresses::count);
            account.filter(known -> accounts.failed(known.login(), FAILURES, now.plus(LOCK)))
                    .ifPresent(known -> events.publishEvent(new AccountLocked(known.login(), known.person())));
            throw new BadCredentialsException("账号或密码不对，请核对后再试。同一账号连续输错五次，将锁定十五分钟。");
        }
        if (account.get().closedAt().isPresent()) {
            throw new DisabledException("这个账号已停用，请联系本单位管理员。");
        }
        if (users.user(account.get().person()).isEmpty()) {
            throw new DisabledException(Users.NO_POST);
        }
        accounts.succeeded(login);
        UsernamePasswordAuthenticationToken done = UsernamePasswordAuthenticationToken.authenticated(
                login, null, SessionOwner.authorities(account.get().firstPassword()));
        done.setDetails(asked.getDetails());
        return done;
    }

    /** The minute after it. */
    private String time(Instant moment) {
        return TIME.format(LocalTime.ofInstant(moment.plusSeconds(60), clock.getZone()));
    }

    private static Optional<String> address(Authentication asked) {
        return asked.getDetails() instanceof WebAuthenticationDetails details
                ? Optional.ofNullable(details.getRemoteAddress())
                : Optional.empty();
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
