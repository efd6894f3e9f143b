package cn.mingfa.platform.identity;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Passwords made for many new accounts at once (初始密码), to be handed out on paper and changed at the first login: twelve
 * letters and figures that are not mistaken for one another, 59 random bits. At that length the least cost of bcrypt is
 * enough, so that a whole district's are made at once; the password chosen after it is kept at the usual cost.
 */
@Component
public class FirstPasswords {

    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int LEAST_COST = 4;
    private static final int GROUPS = 3;
    private static final int IN_GROUP = 4;

    private final SecureRandom random = new SecureRandom();
    private final Accounts accounts;
    private final PasswordEncoder passwords = new BCryptPasswordEncoder(LEAST_COST);
    private final Clock clock;

    FirstPasswords(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A password ready for its account: in plain words for the paper, and as it is kept. */
    public record Prepared(String login, String password, String hash) {

        /** Without the password. */
        @Override
        public String toString() {
            return login;
        }
    }

    /** One for each login, before the transaction begins. */
    public List<Prepared> prepare(List<String> logins) {
        return logins.stream().map(this::prepared).toList();
    }

    private Prepared prepared(String login) {
        String password = word();
        return new Prepared(login, password, "{bcrypt}" + passwords.encode(password));
    }

    /** Opens the account; part of the caller's transaction. */
    public void open(Prepared prepared, UUID person) {
        accounts.open(prepared.login(), person, prepared.hash(), true, clock.instant());
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int n = 0; n < GROUPS * IN_GROUP; n++) {
            if (n > 0 && n % IN_GROUP == 0) {
                word.append('-');
            }
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }
}
