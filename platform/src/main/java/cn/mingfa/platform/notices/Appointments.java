package cn.mingfa.platform.notices;

import cn.mingfa.kernel.clock.Limit.TimeUnit;
import cn.mingfa.platform.identity.User;
import cn.mingfa.platform.ledger.Due;
import cn.mingfa.platform.ledger.Ledger;
import cn.mingfa.platform.ledger.MatterTypes;
import cn.mingfa.platform.ledger.Movements;
import cn.mingfa.platform.ledger.Row;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a person's calendar shows: due dates, meetings and hearings of their own unit, as far as they may see them. */
final class Appointments {

    private static final int WORKING_DAYS_AHEAD = 120;
    private static final int DAYS_BACK = 30;
    private static final int DAYS_AHEAD = 180;
    private static final String A_DAY_BEFORE = "-PT15H";
    private static final String AN_HOUR_BEFORE = "-PT1H";

    private final Ledger ledger;
    private final Movements movements;
    private final MatterTypes types;
    private final OwnUnits own;
    private final List<DiaryDates.Kind> diary;
    private final Clock clock;

    Appointments(
            Ledger ledger,
            Movements movements,
            MatterTypes types,
            OwnUnits own,
            List<DiaryDates.Kind> diary,
            Clock clock) {
        this.ledger = ledger;
        this.movements = movements;
        this.types = types;
        this.own = own;
        this.diary = List.copyOf(diary);
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param uid stays the same when the date moves
     * @param at the day at its start, or the moment where {@code timed}
     * @param alarm before it, as an RFC 5545 duration
     */
    record Appointment(String uid, LocalDateTime at, boolean timed, String summary, String description, String alarm) {}

    /** In the order of their dates. */
    List<Appointment> of(User user) {
        LocalDate today = LocalDate.now(clock);
        Set<UUID> units = own.of(user);
        List<Appointment> all = new ArrayList<>();
        ledger.due(user, today, WORKING_DAYS_AHEAD).stream()
                .filter(due -> isOwn(due.row(), units))
                .map(this::limit)
                .forEach(all::add);
        for (DiaryDates.Kind kind : diary) {
            if (types.newest(kind.type()).isPresent()) {
                movements
                        .dated(kind.type(), kind.date(), today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD), user)
                        .stream()
                        .filter(dated -> isOwn(dated.row(), units))
                        .map(dated -> appointment(kind, dated))
                        .forEach(all::add);
            }
        }
        all.sort(Comparator.comparing(Appointment::at).thenComparing(Appointment::uid));
        return all;
    }

    private static boolean isOwn(Row row, Set<UUID> units) {
        return units.contains(row.owner().id()) || units.contains(row.handling().id());
    }

    private Appointment limit(Due due) {
        boolean hours = due.dueDate().rule().limit().unit() == TimeUnit.HOURS;
        return new Appointment(
                due.row().id() + "." + due.dueDate().rule().key() + "@mingfa",
                due.dueDate().due(),
                hours,
                brief(due.asked()) + "到期：" + Plain.words(due.row(), types),
                due.dueDate().rule().basis().law() + "，" + due.dueDate().amount()
                        + due.dueDate().rule().limit().unit().chinese()
                        + (due.dueDate().provisional() ? "（暂算，以后可能变动）" : ""),
                hours ? AN_HOUR_BEFORE : A_DAY_BEFORE);
    }

    /** Without what stands in brackets behind a step: 办结回复 for 办结回复(地方规定). */
    private static String brief(String step) {
        return step.replaceFirst("(?<=.)[(（][^()（）]*[)）]$", "");
    }

    private Appointment appointment(DiaryDates.Kind kind, Movements.Dated dated) {
        return new Appointment(
                dated.row().id() + "." + kind.date() + "@mingfa",
                dated.at(),
                dated.timed(),
                kind.word() + "：" + Plain.words(dated.row(), types),
                dated.row().handling().shortName(),
                dated.timed() ? AN_HOUR_BEFORE : A_DAY_BEFORE);
    }
}
