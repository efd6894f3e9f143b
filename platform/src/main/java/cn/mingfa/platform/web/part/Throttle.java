package cn.mingfa.platform.web.part;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Slows down whoever tries secrets: after so many misses from one address within a while, no more is looked up for that
 * address until the while is over. Kept in memory; each node counts for itself.
 */
public final class Throttle {

    private static final int MOST_ADDRESSES = 10_000;

    private final int most;
    private final Duration within;
    private final Clock clock;
    private final Map<String, Misses> byAddress = new ConcurrentHashMap<>();

    private record Misses(Instant since, int count) {}

    public Throttle(int most, Duration within, Clock clock) {
        this.most = most;
        this.within = within;
        this.clock = clock;
    }

    /** Whether the address has missed too often lately. */
    public boolean isShut(String address) {
        Misses misses = byAddress.get(address);
        return misses != null && misses.count() >= most && isRecent(misses);
    }

    public void missed(String address) {
        if (byAddress.size() >= MOST_ADDRESSES) {
            byAddress.values().removeIf(misses -> !isRecent(misses));
        }
        byAddress.merge(
                address,
                new Misses(clock.instant(), 1),
                (before, one) -> isRecent(before) ? new Misses(before.since(), before.count() + 1) : one);
    }

    private boolean isRecent(Misses misses) {
        return clock.instant().isBefore(misses.since().plus(within));
    }
}
