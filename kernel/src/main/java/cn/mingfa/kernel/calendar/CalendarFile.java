package cn.mingfa.kernel.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads calendar data as text: lines {@code date,kind,name,source} with kind OFF or WORK, after the comment lines
 * {@code # version: cn-2026.1} and {@code # complete: 2008-2026}. Wrong lines become problems and are left out; they
 * never stop the reading.
 */
public final class CalendarFile {

    private static final Pattern VERSION = Pattern.compile("#\\s*version\\s*:\\s*(\\S+)\\s*");
    private static final Pattern COMPLETE = Pattern.compile("#\\s*complete\\s*:(.*)");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2199;

    private final Map<LocalDate, WorkingCalendar.Exception> exceptions = new HashMap<>();
    private final Map<Integer, Integer> completeYears = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final WorkingCalendar base;
    private String version = "";

    private CalendarFile(WorkingCalendar base) {
        this.base = base;
    }

    /** The calendar of all good lines, and what is wrong with the others. */
    public static Parsed parse(String text) {
        return read(text, new WorkingCalendar("", Map.of(), Set.of()));
    }

    /**
     * The lines of a file that is to be laid over the base: it may take back a holiday of the base, so WORK on a
     * weekday is right where the base says OFF.
     */
    public static Parsed parseOverride(String text, WorkingCalendar base) {
        return read(text, base);
    }

    private static Parsed read(String text, WorkingCalendar base) {
        CalendarFile file = new CalendarFile(base);
        int number = 0;
        for (String line : text.replace("\uFEFF", "").lines().toList()) {
            number++;
            file.line(number, line.strip());
        }
        file.checkWhole();
        return new Parsed(
                new WorkingCalendar(file.version, file.exceptions, file.completeYears.keySet()), file.problems);
    }

    /**
     * The base with every exception and complete year of the override laid over it. The version names both:
     * {@code cn-2026.1+local-1}.
     */
    public static WorkingCalendar overlay(WorkingCalendar base, WorkingCalendar override) {
        Map<LocalDate, WorkingCalendar.Exception> exceptions = new HashMap<>(base.exceptions());
        exceptions.putAll(override.exceptions());
        Set<Integer> years = new HashSet<>(base.completeYears());
        years.addAll(override.completeYears());
        return new WorkingCalendar(base.version() + "+" + override.version(), exceptions, years);
    }

    private void line(int number, String line) {
        if (line.isEmpty() || line.equals("date,kind,name,source")) {
            return;
        }
        if (line.startsWith("#")) {
            comment(number, line);
            return;
        }
        String[] cells = line.split(",", -1);
        if (cells.length < 3 || cells.length > 4) {
            problem(number, "应当是“日期,类别,名称,来源”四列，现为%d列。".formatted(cells.length));
            return;
        }
        LocalDate date = date(number, cells[0].strip());
        String kind = cells[1].strip();
        String name = cells[2].strip();
        if (!kind.equals("OFF") && !kind.equals("WORK")) {
            problem(number, "类别应当是 OFF（放假）或者 WORK（上班），现为“%s”。".formatted(kind));
        } else if (name.isEmpty()) {
            problem(number, "缺少名称，例如“春节”。");
        } else if (date != LocalDate.MIN) {
            exception(number, date, new WorkingCalendar.Exception(kind.equals("WORK"), name));
        }
    }

    private void exception(int number, LocalDate date, WorkingCalendar.Exception exception) {
        if (exceptions.putIfAbsent(date, exception) != null) {
            problem(number, "日期%s重复，以先出现的一行为准；请删去其中一行。".formatted(date));
            return;
        }
        boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (exception.work() && !weekend && base.exceptionOn(date).isEmpty()) {
            problem(number, "%s本来就是周一至周五，标为上班没有必要；如不是取消放假，请核对日期。".formatted(date));
        }
    }

    /** {@link LocalDate#MIN} stands for a date that could not be read and has been reported. */
    private LocalDate date(int number, String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                return date;
            }
            problem(number, "日期%s的年份不在%d至%d年之间。".formatted(text, FIRST_YEAR, LAST_YEAR));
        } catch (DateTimeException e) {
            problem(number, "“%s”不是日期，应当写成 2026-02-14 的样子。".formatted(text));
        }
        return LocalDate.MIN;
    }

    private void comment(int number, String line) {
        Matcher named = VERSION.matcher(line);
        if (named.matches()) {
            version = named.group(1);
        }
        Matcher complete = COMPLETE.matcher(line);
        if (complete.matches()) {
            for (String part : complete.group(1).split(",", -1)) {
                years(number, part.strip());
            }
        }
    }

    private void years(int number, String part) {
        Matcher years = YEARS.matcher(part);
        int from = years.matches() ? Integer.parseInt(years.group(1)) : 0;
        int to = from == 0 || years.group(2) == null ? from : Integer.parseInt(years.group(2));
        if (from < FIRST_YEAR || to > LAST_YEAR || to < from) {
            problem(number, "“%s”不是年份，应当写成 2026 或者 2008-2026。".formatted(part));
            return;
        }
        for (int year = from; year <= to; year++) {
            completeYears.put(year, number);
        }
    }

    private void checkWhole() {
        if (version.isEmpty()) {
            version = "unnamed";
            problem(1, "缺少版本，请在开头写一行“# version: 名称”。");
        }
        completeYears.forEach((year, number) -> {
            if (exceptions.keySet().stream().noneMatch(day -> day.getYear() == year)) {
                problem(number, "%d年标为完整，却没有一天放假或者调休；请补上当年安排，或者去掉这一年。".formatted(year));
            }
        });
    }

    private void problem(int line, String sentence) {
        problems.add(new Problem(line, sentence));
    }

    /** What was read. */
    public record Parsed(WorkingCalendar calendar, List<Problem> problems) {
        public Parsed {
            problems = List.copyOf(problems);
        }
    }

    /**
     * A line that needs a look.
     *
     * @param line counts from 1
     */
    public record Problem(int line, String sentence) {}
}
