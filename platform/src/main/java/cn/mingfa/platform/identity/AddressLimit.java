package cn.mingfa.platform.identity;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever tries passwords of many accounts: after {@value #FAILURES} failures from one address within
 * {@value #WITHIN_MINUTES} minutes nothing is checked for that address until {@value #SHUT_MINUTES} minutes have passed
 * since the last of them. A whole office may sit behind one address, so that the limit is well above the mistyping of
 * sixty people, and a login that succeeds changes nothing. Kept in memory, for {@value #MOST} addresses at most, those
 * heard of last; each node counts for itself. Of an IPv6 address the first 64 bits count, which is one household's.
 */
@Component
class AddressLimit {

    static final int FAILURES = 40;
    static final int WITHIN_MINUTES = 10;
    static final int SHUT_MINUTES = 10;
    static final int MOST = 10_000;

    private static final int IPV6_BYTES = 16;
    private static final int PREFIX_BYTES = 8;

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>();

    AddressLimit(Clock clock) {
        this.clock = clock;
    }

    /** @param shutUntil the epoch where it is open */
    private record Failures(Instant since, int count, Instant shutUntil) {}

    /** Until when nothing is checked for that address; empty while it is open. */
    synchronized Optional<Instant> shutUntil(String address) {
        return Optional.ofNullable(failures.get(key(address)))
                .map(Failures::shutUntil)
                .filter(clock.instant()::isBefore);
    }

    synchronized void failed(String address) {
        Instant now = clock.instant();
        String key = key(address);
        Failures before = failures.remove(key);
        Failures counted = before == null || !now.isBefore(before.since().plus(Duration.ofMinutes(WITHIN_MINUTES)))
                ? new Failures(now, 1, Instant.EPOCH)
                : new Failures(before.since(), before.count() + 1, Instant.EPOCH);
        // put last: whoever was heard of longest ago stands first and is forgotten first
        failures.put(
                key,
                counted.count() < FAILURES
                        ? counted
                        : new Failures(counted.since(), counted.count(), now.plus(Duration.ofMinutes(SHUT_MINUTES))));
        Iterator<String> eldest = failures.keySet().iterator();
        while (failures.size() > MOST) {
            eldest.next();
            eldest.remove();
        }
    }

    /** How many addresses are remembered. */
    synchronized int remembered() {
        return failures.size();
    }

    private static String key(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            // a literal with colons is never looked up by name
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == IPV6_BYTES ? HexFormat.of().formatHex(Arrays.copyOf(bytes, PREFIX_BYTES)) : address;
        } catch (UnknownHostException noLiteral) {
            return address;
        }
    }
}
