package cn.mingfa.platform.demo;

import cn.mingfa.kernel.calendar.WorkingCalendar;
import cn.mingfa.kernel.matter.MatterType;
import cn.mingfa.platform.ledger.Course;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * One unit's year of work in the making: chance with a seed of its own, words, working days, and the matters other
 * stories may name, those of the years before included.
 */
final class DemoYear {

    final DemoUnit unit;
    final int year;
    final RandomGenerator random;
    final DemoWords words;

    private final LocalDate today;
    private final WorkingCalendar calendar;
    private final Function<String, MatterType> types;
    private final List<Course> courses = new ArrayList<>();
    private int lastNumber;
    private final Map<String, Placed> putUp;

    DemoYear(
            DemoUnit unit,
            int year,
            RandomGenerator random,
            DemoWords words,
            LocalDate today,
            WorkingCalendar calendar,
            Function<String, MatterType> types,
            Map<String, Placed> putUp) {
        this.putUp = putUp;
        this.unit = unit;
        this.year = year;
        this.random = random;
        this.words = words;
        this.today = today;
        this.calendar = calendar;
        this.types = types;
    }

    CourseBuilder open(String type) {
        return new CourseBuilder(types.apply(type), unit, today, random);
    }

    /** Keeps a matter that has begun; one that would only begin after today is not there yet. */
    void add(CourseBuilder course) {
        Course made = course.build();
        if (!made.registration().on().isAfter(today)) {
            courses.add(made);
        }
    }

    List<Course> courses() {
        return List.copyOf(courses);
    }

    /** A matter that others may name, and since when. */
    record Placed(UUID key, LocalDate on) {}

    /** Whether a story for such units, by kind or by short name, is for this one. */
    boolean isOf(String units) {
        String kind = switch (unit.unit().kind()) {
            case TOWNSHIP, SUB_DISTRICT -> "town";
            case DISTRICT -> "district";
            case DEPARTMENT, OFFICE -> "department";
        };
        return units.equals(kind) || units.equals(unit.unit().shortName());
    }

    /** Lets other stories of this unit and year name the matter. */
    void putUp(String name, Placed matter) {
        putUp.put(name, matter);
    }

    Optional<Placed> putUp(String name) {
        return Optional.ofNullable(putUp.get(name));
    }

    /** The name of a member of staff, counted from 1 behind those with an account. */
    String member(int number) {
        String staff = unit.staff().get(number + 2);
        return staff.substring(0, staff.indexOf('（'));
    }

    /** The first working day on or after that day of the year. */
    LocalDate workdayFrom(int month, int day) {
        LocalDate then = LocalDate.of(year, month, day);
        while (!calendar.isWorkday(then)) {
            then = then.plusDays(1);
        }
        return then;
    }

    /** Counted from 1 without a gap. */
    int nextNumber() {
        lastNumber++;
        return lastNumber;
    }

    /** A working day of the month by chance. */
    LocalDate workdayIn(int month) {
        LocalDate day = YearMonth.of(year, month).atDay(1).plusDays(random.nextInt(28));
        while (!calendar.isWorkday(day)) {
            day = day.plusDays(1);
        }
        return day.getMonthValue() == month
                ? day
                : workdayOnOrBefore(YearMonth.of(year, month).atEndOfMonth());
    }

    /** A working day of the year by chance. */
    LocalDate workday() {
        return workdayIn(1 + random.nextInt(12));
    }

    /** So many working days later. */
    LocalDate workdaysAfter(LocalDate day, int workdays) {
        return calendar.addWorkdays(day, workdays);
    }

    LocalDate today() {
        return today;
    }

    /** So many working days before today. */
    LocalDate workdaysAgo(int workdays) {
        return calendar.addWorkdays(today, -workdays);
    }

    /** A whole number from low to high, both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    String pick(String list) {
        return words.pick(list, random);
    }

    <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private LocalDate workdayOnOrBefore(LocalDate day) {
        LocalDate then = day;
        while (!calendar.isWorkday(then)) {
            then = then.minusDays(1);
        }
        return then;
    }
}
