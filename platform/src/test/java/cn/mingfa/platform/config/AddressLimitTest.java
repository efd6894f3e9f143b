package cn.mingfa.platform.config;

import java.time.Duration;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AddressLimitTest {

    private static final int TRIES = 40;

    private final MovedClock clock = new MovedClock();
    private final AddressLimit limit = new AddressLimit(TRIES, Duration.ofMinutes(10), clock);

    @Test
    void anAddressIsShutAfterTooManyTriesAndOpensAgainByItself() {
        tried("10.1.2.3", TRIES - 1);
        assertThat(limit.shutUntil("10.1.2.3")).isEmpty();

        tried("10.1.2.3", 1);

        assertThat(limit.shutUntil("10.1.2.3")).contains(clock.instant().plus(Duration.ofMinutes(10)));
        assertThat(limit.shutUntil("10.1.2.4")).isEmpty();
        clock.move(Duration.ofMinutes(10).minusSeconds(1));
        assertThat(limit.shutUntil("10.1.2.3")).isPresent();
        clock.move(Duration.ofSeconds(1));
        assertThat(limit.shutUntil("10.1.2.3")).isEmpty();
        tried("10.1.2.3", 1);
        assertThat(limit.shutUntil("10.1.2.3")).isEmpty();
    }

    @Test
    void mistypingSpreadOverTheDayShutsNothing() {
        for (int n = 0; n < 200; n++) {
            tried("10.1.2.3", 1);
            clock.move(Duration.ofSeconds(20));
            assertThat(limit.shutUntil("10.1.2.3")).isEmpty();
        }
    }

    @Test
    void aHouseholdOfIpv6AddressesIsOneAddress() {
        for (int n = 0; n < TRIES; n++) {
            limit.count("2001:db8:1:2::" + Integer.toHexString(n + 1));
        }

        assertThat(limit.shutUntil("2001:db8:1:2:aaaa::1")).isPresent();
        assertThat(limit.shutUntil("2001:db8:1:3::1")).isEmpty();
    }

    @Test
    void neverRemembersMoreThanItsBoundAndForgetsTheOldest() {
        tried("first", 1);
        for (int n = 0; n < AddressLimit.MOST + 500; n++) {
            tried("address-" + n, 1);
        }

        assertThat(limit.remembered()).isEqualTo(AddressLimit.MOST);
        tried("address-" + AddressLimit.MOST, TRIES - 1);
        assertThat(limit.shutUntil("address-" + AddressLimit.MOST)).isPresent();
    }

    private void tried(String address, int times) {
        for (int n = 0; n < times; n++) {
            limit.count(address);
        }
    }
}
