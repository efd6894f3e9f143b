package cn.mingfa.kernel.clock;

import cn.mingfa.kernel.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A second, slow reckoning with sets of days, written apart from the first, to compare with. Knows valid events only. */
final class NaiveClock {

    private final WorkingCalendar calendar;

    NaiveClock(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    LocalDate due(ClockRule rule, List<ClockEvent> all) {
        int last = 0;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) instanceof ClockEvent.Started || all.get(i) instanceof ClockEvent.Restarted) {
                last = i;
            }
        }
        List<ClockEvent> events = all.subList(last, all.size());
        LocalDate start = switch (events.getFirst()) {
            case ClockEvent.Started s -> s.at().toLocalDate();
            case ClockEvent.Restarted r -> r.on();
            default -> throw new IllegalArgumentException("no start");
        };
        int amount = rule.limit().amount()
                + events.stream()
                        .filter(ClockEvent.Extended.class::isInstance)
                        .mapToInt(e -> ((ClockEvent.Extended) e).amount())
                        .sum();
        Set<LocalDate> excluded = excluded(events);
        LocalDate end = switch (rule.limit().unit()) {
            case WORKING_DAYS -> nth(start, amount, day -> calendar.isWorkday(day) && !excluded.contains(day));
            case DAYS -> nth(start, amount, day -> !excluded.contains(day));
            case MONTHS -> {
                LocalDate computed = sameNumber(start, amount);
                int length = (int) (computed.toEpochDay() - start.toEpochDay());
                yield nth(start, length, day -> !excluded.contains(day));
            }
            case HOURS -> throw new IllegalArgumentException("not here");
        };
        NavigableSet<LocalDate> around = Stream.iterate(end.minusDays(60), d -> d.plusDays(1))
                .limit(121)
                .filter(calendar::isWorkday)
                .collect(Collectors.toCollection(TreeSet::new));
        return switch (rule.roll()) {
            case NONE -> end;
            case FORWARD, FORWARD_K -> around.ceiling(end);
            case BACKWARD -> around.floor(end);
        };
    }

    private static LocalDate nth(LocalDate start, int n, Predicate<LocalDate> counts) {
        int direction = n < 0 ? -1 : 1;
        return Stream.iterate(start.plusDays(direction), d -> d.plusDays(direction))
                .filter(counts)
                .skip(Math.abs(n) - 1L)
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate sameNumber(LocalDate start, int months) {
        YearMonth target = YearMonth.from(start).plusMonths(months);
        return target.atDay(Math.min(start.getDayOfMonth(), target.lengthOfMonth()));
    }

    private static Set<LocalDate> excluded(List<ClockEvent> events) {
        Set<LocalDate> days = new TreeSet<>();
        LocalDate from = null;
        for (ClockEvent event : events) {
            if (event instanceof ClockEvent.Paused paused) {
                from = paused.on();
                days.add(from);
            } else if (from != null && event instanceof ClockEvent.Resumed resumed) {
                from.datesUntil(resumed.on().plusDays(1)).forEach(days::add);
                from = null;
            } else if (from != null && event instanceof ClockEvent.Stopped stopped) {
                from.datesUntil(stopped.on().plusDays(1)).forEach(days::add);
                from = null;
            }
        }
        return days;
    }
}
