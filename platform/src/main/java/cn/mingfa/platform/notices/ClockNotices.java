package cn.mingfa.platform.notices;

import cn.mingfa.kernel.calendar.WorkingCalendar;
import cn.mingfa.kernel.clock.ClockRule;
import cn.mingfa.kernel.clock.Limit.TimeUnit;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.platform.ledger.MatterTypes;
import cn.mingfa.platform.ledger.Movements;
import cn.mingfa.platform.ledger.Movements.Running;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which running limits have crossed their date or come near it. A limit in days is crossed when its due day is over, one in
 * hours at the minute.
 */
final class ClockNotices {

    /** Amber begins 60 working days before due at the earliest, as the schema of rules says. */
    private static final int DAYS_AHEAD = 100;

    private final Movements movements;
    private final NoticeStore store;
    private final MatterTypes types;
    private final Supplier<WorkingCalendar> calendars;

    ClockNotices(Movements movements, NoticeStore store, MatterTypes types, Supplier<WorkingCalendar> calendars) {
        this.movements = movements;
        this.store = store;
        this.types = types;
        this.calendars = calendars;
    }

    List<Draft> of(UUID unit, LocalDateTime now) {
        List<Running> running = movements.running(unit, now.plusDays(DAYS_AHEAD));
        Set<String> known = store.known(running.stream()
                .flatMap(clock -> Stream.of(key(NoticeKind.OVERDUE, clock), key(NoticeKind.DUE_SOON, clock)))
                .collect(Collectors.toUnmodifiableSet()));
        List<Draft> drafts = new ArrayList<>();
        for (Running clock : running) {
            if (!known.contains(key(NoticeKind.OVERDUE, clock))) {
                draft(clock, known, now).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private Optional<Draft> draft(Running clock, Set<String> known, LocalDateTime now) {
        MatterType type = types.of(clock.type(), clock.typeVersion());
        if (isCrossed(clock, now)) {
            return Optional.of(Draft.ofClock(NoticeKind.OVERDUE, clock, NextRoles.late(type, clock.stage())));
        }
        return !known.contains(key(NoticeKind.DUE_SOON, clock)) && isNear(clock, now)
                ? Optional.of(Draft.ofClock(NoticeKind.DUE_SOON, clock, NextRoles.at(type, clock.stage())))
                : Optional.empty();
    }

    private boolean isCrossed(Running clock, LocalDateTime now) {
        if (clock.dueAt().toLocalDate().isBefore(now.toLocalDate())) {
            return true;
        }
        return now.isAfter(clock.dueAt())
                && movements
                        .rule(clock)
                        .filter(rule -> rule.limit().unit() == TimeUnit.HOURS)
                        .isPresent();
    }

    private boolean isNear(Running clock, LocalDateTime now) {
        int left = calendars
                .get()
                .workingDaysBetween(now.toLocalDate(), clock.dueAt().toLocalDate());
        return movements
                .rule(clock)
                .map(ClockRule::dueSoonWorkingDays)
                .filter(soon -> left <= soon)
                .isPresent();
    }

    private static String key(NoticeKind kind, Running clock) {
        return Draft.key(kind, clock.matter(), clock.rule(), clock.dueAt());
    }
}
