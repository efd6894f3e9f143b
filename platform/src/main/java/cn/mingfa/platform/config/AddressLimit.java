package cn.mingfa.platform.config;

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

/**
 * Slows down whoever tries too much from one address: after so many tries within a while the address is shut until that
 * while has passed since the last of them. Kept in memory, for {@value #MOST} addresses at most, those heard of last; each
 * node counts for itself. Of an IPv6 address the first 64 bits count, which is one household's.
 */
public final class AddressLimit {

    static final int MOST = 10_000;

    private static final int IPV6_BYTES = 16;
    private static final int PREFIX_BYTES = 8;

    private final int tries;
    private final Duration within;
    private final Clock clock;
    private final Map<String, Tries> byAddress = new LinkedHashMap<>();

    /**
     * @param tries how many shut an address
     * @param within the while they are counted in, and for which the address is shut
     */
    public AddressLimit(int tries, Duration within, Clock clock) {
        this.tries = tries;
        this.within = within;
        this.clock = clock;
    }

    private record Tries(Instant first, Instant last, int count) {}

    /** Until when the address is shut; empty while it is open. */
    public synchronized Optional<Instant> shutUntil(String address) {
        return Optional.ofNullable(byAddress.get(key(address)))
                .filter(counted -> counted.count() >= tries)
                .map(counted -> counted.last().plus(within))
                .filter(clock.instant()::isBefore);
    }

    public boolean isShut(String address) {
        return shutUntil(address).isPresent();
    }

    public synchronized void count(String address) {
        Instant now = clock.instant();
        String key = key(address);
        Tries before = byAddress.remove(key);
        // put last: whoever was heard of longest ago stands first and is forgotten first
        byAddress.put(
                key,
                before != null && now.isBefore(before.first().plus(within))
                        ? new Tries(before.first(), now, before.count() + 1)
                        : new Tries(now, now, 1));
        Iterator<String> eldest = byAddress.keySet().iterator();
        while (byAddress.size() > MOST) {
            eldest.next();
            eldest.remove();
        }
    }

    /** How many addresses are remembered. */
    synchronized int remembered() {
        return byAddress.size();
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
