package cn.mingfa.platform.planning;

import cn.mingfa.kernel.matter.Matter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * An appeal ticket (民生诉求) in time. One that was taken up again after a bad rating is open, whatever it said before.
 *
 * @param ended when it was answered or returned
 */
record Ticket(Matter matter, LocalDate received, Optional<LocalDate> ended, boolean returned) {

    private static final Set<String> ANSWERED = Set.of("completed", "closed");

    static Ticket of(Matter matter) {
        boolean returned = matter.stage().equals("returned");
        Optional<LocalDate> ended = ANSWERED.contains(matter.stage())
                ? Fields.day(matter, "completed_on").or(matter::closedOn)
                : matter.closedOn().filter(day -> returned);
        LocalDate received = matter.occurredOn();
        return new Ticket(matter, received, ended.map(end -> end.isBefore(received) ? received : end), returned);
    }

    /** Whether it was open at the end of the day. */
    boolean isOpenOn(LocalDate day) {
        return !received.isAfter(day) && ended.filter(end -> !end.isAfter(day)).isEmpty();
    }

    boolean is(Remainder.Part part, LocalDate from, LocalDate to) {
        return switch (part) {
            case CARRIED -> isOpenOn(from.minusDays(1));
            case RECEIVED -> holds(received, from, to);
            case ANSWERED ->
                !returned && ended.filter(end -> holds(end, from, to)).isPresent();
            case RETURNED ->
                returned && ended.filter(end -> holds(end, from, to)).isPresent();
            case REMAINING -> isOpenOn(to);
        };
    }

    private static boolean holds(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
