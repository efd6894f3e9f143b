package cn.mingfa.bench;

import cn.mingfa.catalogue.Catalogue;
import cn.mingfa.kernel.clock.ClockEvent;
import cn.mingfa.kernel.clock.ClockRule;
import cn.mingfa.kernel.clock.DueDate;
import cn.mingfa.kernel.clock.StatutoryClock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Due dates a second: 20 working days from each day of 2026, on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DueDates {

    private static final int DAYS = 300;

    private final Catalogue catalogue = Catalogue.shipped();
    private final StatutoryClock clock = new StatutoryClock(catalogue.calendar());
    private final ClockRule rule = catalogue.clockRule("xxgk.reply").orElseThrow();
    private int day;

    /** The due day alone. */
    @Benchmark
    public LocalDate day() {
        return clock.dueDay(rule, started());
    }

    /** With the explanation day by day. */
    @Benchmark
    public DueDate explained() {
        return clock.reckon(rule, started());
    }

    private List<ClockEvent> started() {
        day = (day + 1) % DAYS;
        return List.of(
                new ClockEvent.Started(LocalDate.of(2026, 1, 1).plusDays(day).atStartOfDay()));
    }
}
