package cn.mingfa.platform.identity;

import cn.mingfa.kernel.matter.MatterType.Role;
import cn.mingfa.platform.ledger.OfficeWorld;
import cn.mingfa.platform.organisation.Person;
import cn.mingfa.platform.organisation.Persons;
import cn.mingfa.platform.organisation.Post;
import cn.mingfa.platform.organisation.TestOrganisation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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

class AddressLimitTest {

    private final Moved clock = new Moved();
    private final AddressLimit limit = new AddressLimit(clock);

    @Test
    void anAddressIsShutAfterTooManyFailuresAndOpensAgainByItself() {
        fail("10.1.2.3", AddressLimit.FAILURES - 1);
        assertThat(limit.shutUntil("10.1.2.3")).isEmpty();

        fail("10.1.2.3", 1);

        assertThat(limit.shutUntil("10.1.2.3")).contains(clock.instant().plus(Duration.ofMinutes(10)));
        assertThat(limit.shutUntil("10.1.2.4")).isEmpty();
        clock.move(Duration.ofMinutes(10).minusSeconds(1));
        assertThat(limit.shutUntil("10.1.2.3")).isPresent();
        clock.move(Duration.ofSeconds(1));
        assertThat(limit.shutUntil("10.1.2.3")).isEmpty();
        fail("10.1.2.3", 1);
        assertThat(limit.shutUntil("10.1.2.3")).isEmpty();
    }

    @Test
    void mistypingSpreadOverTheDayShutsNothing() {
        for (int n = 0; n < 200; n++) {
            fail("10.1.2.3", 1);
            clock.move(Duration.ofSeconds(20));
            assertThat(limit.shutUntil("10.1.2.3")).isEmpty();
        }
    }

    @Test
    void aHouseholdOfIpv6AddressesIsOneAddress() {
        for (int n = 0; n < AddressLimit.FAILURES; n++) {
            limit.failed("2001:db8:1:2::" + Integer.toHexString(n + 1));
        }

        assertThat(limit.shutUntil("2001:db8:1:2:aaaa::1")).isPresent();
        assertThat(limit.shutUntil("2001:db8:1:3::1")).isEmpty();
    }

    @Test
    void neverRemembersMoreThanItsBoundAndForgetsTheOldest() {
        fail("first", 1);
        for (int n = 0; n < AddressLimit.MOST + 500; n++) {
            fail("address-" + n, 1);
        }

        assertThat(limit.remembered()).isEqualTo(AddressLimit.MOST);
        fail("address-" + AddressLimit.MOST, AddressLimit.FAILURES - 1);
        assertThat(limit.shutUntil("address-" + AddressLimit.MOST)).isPresent();
    }

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
            PasswordLogin login = new PasswordLogin(accounts, users, new Plain(), limit, event -> {}, clock);
            for (int n = 0; n < AddressLimit.FAILURES; n++) {
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

    private void fail(String address, int times) {
        for (int n = 0; n < times; n++) {
            limit.failed(address);
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

    /** A clock that is moved by hand. */
    private static final class Moved extends Clock {

        private Instant now = Instant.parse("2026-11-20T01:00:00Z");

        void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Shanghai");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
