package cn.mingfa.platform.identity;

import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.config.MovedClock;
import cn.mingfa.platform.ledger.OfficeWorld;
import cn.mingfa.platform.organisation.Person;
import cn.mingfa.platform.organisation.Persons;
import cn.mingfa.platform.organisation.Post;
import cn.mingfa.platform.organisation.TestOrganisation;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PasswordLoginTest {

    private final MovedClock clock = new MovedClock();

    @Test
    void aShutAddressIsToldWhenToComeBackNothingIsCheckedAndNoAccountIsLocked() {
        try (OfficeWorld office = new OfficeWorld()) {
            Persons persons = TestOrganisation.persons(office.jdbc());
            Users users = TestIdentity.users(
                    office.jdbc(), persons, TestOrganisation.deputies(office.jdbc()), office.units(), clock);
            Person person = new Person(UUID.randomUUID(), "沈知微");
            persons.add(person);
            persons.add(new Post(
                    UUID.randomUUID(),
                    person.id(),
                    office.willow().id(),
                    "经办人",
                    Set.of(Role.CLERK),
                    LocalDate.of(2020, 1, 1),
                    Optional.empty()));
            users.add("shen", "correct-horse", person.id());
            Accounts accounts = new Accounts(office.jdbc());
            PasswordLogin login = new PasswordLogin(accounts, users, new Plain(), event -> {}, clock);
            for (int n = 0; n < PasswordLogin.FAILURES_OF_ADDRESS; n++) {
                String unknown = "nobody" + n;
                assertThatThrownBy(() -> login.authenticate(asked(unknown, "wrong", "10.1.2.3")))
                        .isInstanceOf(BadCredentialsException.class);
            }

            for (int n = 0; n < 6; n++) {
                assertThatThrownBy(() -> login.authenticate(asked("shen", "wrong", "10.1.2.3")))
                        .isInstanceOf(LockedException.class)
                        .hasMessageContaining("请在09:11以后再试");
            }
            assertThat(accounts.account("shen").orElseThrow().lockedUntil()).isEmpty();
            clock.move(Duration.ofMinutes(10));
            // wrong in the eyes of the plain encoder, but looked at again
            assertThatThrownBy(() -> login.authenticate(asked("shen", "wrong", "10.1.2.3")))
                    .isInstanceOf(BadCredentialsException.class);
        }
    }

    private static Authentication asked(String login, String password, String address) {
        UsernamePasswordAuthenticationToken asked =
                UsernamePasswordAuthenticationToken.unauthenticated(login, password);
        asked.setDetails(new WebAuthenticationDetails(address, null));
        return asked;
    }

    /** Compares as it stands, so that many tries take no time. */
    private static final class Plain implements PasswordEncoder {
        @Override
        public String encode(@Nullable CharSequence raw) {
            return String.valueOf(raw);
        }

        @Override
        public boolean matches(@Nullable CharSequence raw, @Nullable String encoded) {
            return String.valueOf(raw).equals(encoded);
        }
    }
}
