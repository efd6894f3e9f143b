package cn.mingfa.platform.planning;

import cn.mingfa.kernel.matter.Matter;
import cn.mingfa.kernel.matter.MatterType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The booking calendar of lecturers (讲师预约): who lectures when, and who is booked twice at a time. */
@Service
public class Bookings {

    private static final String TYPE = "lecturer_booking";
    private static final String WHOLE = "whole";

    private final Lookup lookup;

    Bookings(Lookup lookup) {
        this.lookup = lookup;
    }

    /**
     * A booking.
     *
     * @param listed whether the lecturer is on the roster that day
     * @param clashes topics of the other bookings of the same lecturer at that time
     */
    public record Booking(
            UUID id,
            LocalDate on,
            String time,
            String lecturer,
            String topic,
            String applicant,
            String stage,
            boolean listed,
            List<String> clashes) {
        public Booking {
            clashes = List.copyOf(clashes);
        }
    }

    /** The bookings of a month, day by day; cancelled ones are left out. */
    public List<Booking> month(YearMonth month, View view) {
        MatterType type = lookup.type(TYPE);
        List<Matter> bookings = lookup.all(TYPE, Where.not(Where.is("stage", "cancelled")), view).stream()
                .filter(one -> Fields.day(one, "lecture_on")
                        .filter(day -> YearMonth.from(day).equals(month))
                        .isPresent())
                .sorted(Comparator.comparing((Matter one) -> day(one))
                        .thenComparing(one -> order(type, one))
                        .thenComparing(Matter::number))
                .toList();
        List<Matter> roster = lookup.all("lecturer", Where.ANY, view);
        List<Booking> lines = new ArrayList<>();
        for (Matter one : bookings) {
            lines.add(new Booking(
                    one.id(),
                    day(one),
                    Fields.say(type, one, "time"),
                    Fields.text(one, "lecturer"),
                    lookup.title(one),
                    Fields.text(one, "applicant"),
                    Fields.stage(type, one),
                    roster.stream().anyMatch(lecturer -> serves(lecturer, one)),
                    bookings.stream()
                            .filter(other -> clash(one, other))
                            .map(lookup::title)
                            .toList()));
        }
        return lines;
    }

    /** Lecturers on the roster that day who are not booked then. */
    public List<String> free(LocalDate day, View view) {
        Set<String> booked = new TreeSet<>();
        month(YearMonth.from(day), view).stream()
                .filter(one -> one.on().equals(day))
                .forEach(one -> booked.add(one.lecturer()));
        return lookup.all("lecturer", Where.ANY, view).stream()
                .filter(lecturer -> holds(lecturer, day))
                .map(lecturer -> Fields.text(lecturer, "name"))
                .filter(name -> !booked.contains(name))
                .distinct()
                .sorted()
                .toList();
    }

    private static LocalDate day(Matter booking) {
        return Fields.day(booking, "lecture_on").orElse(booking.occurredOn());
    }

    private static int order(MatterType type, Matter booking) {
        String time = Fields.text(booking, "time");
        return type.field("time")
                .map(field ->
                        field.options().stream().map(MatterType.Option::code).toList())
                .map(codes -> codes.indexOf(time))
                .orElse(0);
    }

    private static boolean serves(Matter lecturer, Matter booking) {
        return Fields.text(lecturer, "name").equals(Fields.text(booking, "lecturer")) && holds(lecturer, day(booking));
    }

    private static boolean holds(Matter lecturer, LocalDate day) {
        return Fields.day(lecturer, "valid_from").filter(day::isBefore).isEmpty()
                && Fields.day(lecturer, "valid_to").filter(day::isAfter).isEmpty();
    }

    private static boolean clash(Matter one, Matter other) {
        String time = Fields.text(one, "time");
        String against = Fields.text(other, "time");
        return !one.id().equals(other.id())
                && Fields.text(one, "lecturer").equals(Fields.text(other, "lecturer"))
                && day(one).equals(day(other))
                && (time.equals(against) || time.equals(WHOLE) || against.equals(WHOLE));
    }
}
