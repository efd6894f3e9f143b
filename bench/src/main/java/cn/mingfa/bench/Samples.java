package cn.mingfa.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/** Durations of the same work done many times. */
final class Samples {

    private final long[] nanos;
    private int count;

    Samples(int most) {
        nanos = new long[most];
    }

    void time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        nanos[count++] = System.nanoTime() - start;
    }

    /** The duration that so many of a hundred do not exceed, in milliseconds. */
    BigDecimal percentile(int percent) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        int index = Math.max(0, (count * percent + 99) / 100 - 1);
        return millis(sorted[index]);
    }

    static BigDecimal millis(long nanos) {
        return BigDecimal.valueOf(nanos, 6).setScale(3, RoundingMode.HALF_UP);
    }

    /** How many a second, when so many took that long. */
    static BigDecimal perSecond(long times, long nanos) {
        return BigDecimal.valueOf(times)
                .multiply(BigDecimal.valueOf(1_000_000_000L))
                .divide(BigDecimal.valueOf(nanos), 1, RoundingMode.HALF_UP);
    }
}
