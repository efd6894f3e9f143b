package cn.mingfa.kernel.clock;

import cn.mingfa.kernel.calendar.WorkingCalendar;
import cn.mingfa.kernel.clock.ClockRule.Roll;
import cn.mingfa.kernel.clock.Limit.TimeUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** A seeded rule, calendar and course of events, all of them allowed. */
record RandomCase(ClockRule rule, List<ClockEvent> events, WorkingCalendar calendar) {

    private static final LocalDate FIRST = LocalDate.of(2023, 12, 1);

    static WorkingCalendar calendar(Random random) {
        Map<LocalDate, WorkingCalendar.Exception> exceptions = new HashMap<>();
        for (int block = random.nextInt(40); block > 0; block--) {
            LocalDate day = FIRST.plusDays(random.nextInt(1500));
            boolean work = random.nextInt(4) == 0;
            for (int length = 1 + random.nextInt(work ? 1 : 9); length > 0; length--) {
                exceptions.put(day, new WorkingCalendar.Exception(work, "春节"));
                day = day.plusDays(1);
            }
        }
        Set<Integer> complete = new HashSet<>();
        for (int year = 2022; year < 2030; year++) {
            if (random.nextInt(4) > 0) {
                complete.add(year);
            }
        }
        return new WorkingCalendar("random", exceptions, complete);
    }

    static RandomCase of(Random random, WorkingCalendar calendar) {
        ClockRule rule = rule(random);
        LocalDate day = FIRST.plusDays(random.nextInt(1400));
        List<ClockEvent> events = new ArrayList<>(List.of(new ClockEvent.Started(day.atTime(random.nextInt(24), 0))));
        int extended = 0;
        boolean forward = rule.limit().amount() > 0;
        for (int steps = random.nextInt(6); steps > 0; steps--) {
            day = day.plusDays(1 + random.nextInt(8));
            switch (random.nextInt(forward ? 6 : 1)) {
                case 0 -> {
                    if (random.nextBoolean()) {
                        events.add(new ClockEvent.Restarted(day, "fee_paid"));
                        extended = 0;
                    }
                }
                case 1 -> {
                    int amount = 1 + random.nextInt(5);
                    extended += amount;
                    if (extended <= 20) {
                        events.add(new ClockEvent.Extended(day, amount, Optional.empty()));
                    } else {
                        extended -= amount;
                    }
                }
                default -> {
                    events.add(new ClockEvent.Paused(day, "appraisal"));
                    day = day.plusDays(random.nextInt(12));
                    events.add(new ClockEvent.Resumed(day));
                }
            }
        }
        switch (random.nextInt(forward ? 4 : 2)) {
            case 1 -> events.add(new ClockEvent.Stopped(day.plusDays(random.nextInt(9))));
            case 2 -> events.add(new ClockEvent.Paused(day.plusDays(1), "appraisal"));
            case 3 -> {
                events.add(new ClockEvent.Paused(day.plusDays(1), "appraisal"));
                events.add(new ClockEvent.Stopped(day.plusDays(1L + random.nextInt(9))));
            }
            default -> {}
        }
        return new RandomCase(rule, events, calendar);
    }

    private static ClockRule rule(Random random) {
        TimeUnit unit = TimeUnit.values()[random.nextInt(3)];
        int most = unit == TimeUnit.MONTHS ? 14 : 70;
        int amount = 1 + random.nextInt(most);
        boolean backward = random.nextInt(5) == 0;
        Roll roll = Roll.values()[random.nextInt(4)];
        return Rules.rule(
                backward ? -amount : amount,
                unit,
                roll,
                List.of("appraisal", "third_party_opinion"),
                List.of("fee_paid"),
                Optional.of(new Limit(20, unit)));
    }
}
