package cn.mingfa.platform.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills in phrases of one telling of a story: <code>{on+10}</code> and <code>{start+30d}</code> are days (working days,
 * calendar days, {@code -} for earlier ones), <code>{12-40}</code> a number, <code>{甲/乙}</code> one of several,
 * <code>{2}</code> a part of the item the story is told for (nothing where it has fewer), <code>{person}</code>, <code>{staff}</code>,
 * <code>{m3}</code> the name of the third member of staff and <code>{p3}</code> with the key,
 * <code>{clerk}</code>, <code>{principal}</code>, <code>{reviewer}</code>, <code>{short}</code>, <code>{unit}</code>,
 * <code>{code}</code>, <code>{next}</code> the next document number of the unit and year (0 after today: the step has not happened),
 * <code>{year}</code>, <code>{year+1}</code>; a name the story gives; or else an item of a list of words, of which the
 * same is given to the same list within one telling when a star follows: <code>{villages*}</code>.
 */
final class Phrase {

    private static final Pattern HOLE = Pattern.compile("\\{([^{}]+)}");
    private static final Pattern DAY = Pattern.compile("(on|start|today)(?:([+-])(\\d+)(d|m)?)?");
    private static final Pattern RANGE = Pattern.compile("(\\d+)-(\\d+)");
    private static final Pattern MEMBER = Pattern.compile("([mp])(\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("year(?:([+-])(\\d+))?");

    private final DemoYear year;
    private final LocalDate start;
    private final String[] item;
    private final Map<String, String> known = new HashMap<>();

    /** @param item the parts of the item the story is told for */
    Phrase(DemoYear year, LocalDate start, String[] item) {
        this.year = year;
        this.start = start;
        this.item = item;
    }

    void name(String name, String phrase) {
        known.put(name, fill(phrase, start));
    }

    /** @param on the day of the step the phrase belongs to */
    String fill(String phrase, LocalDate on) {
        String text = phrase.replaceAll("(?<!:)//", "\n");
        Matcher hole = HOLE.matcher(text);
        while (hole.find()) {
            text = text.substring(0, hole.start()) + filled(hole.group(1), on) + text.substring(hole.end());
            hole = HOLE.matcher(text);
        }
        return text;
    }

    private String filled(String hole, LocalDate on) {
        String given = known.get(hole);
        if (given != null) {
            return given;
        }
        Matcher day = DAY.matcher(hole);
        if (day.matches()) {
            return day(day, on).toString();
        }
        Matcher range = RANGE.matcher(hole);
        if (range.matches()) {
            return Integer.toString(year.between(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2))));
        }
        Matcher then = YEAR.matcher(hole);
        if (then.matches()) {
            return Integer.toString(year.year + amount(then.group(1), then.group(2)));
        }
        if (hole.matches("\\d")) {
            int part = Integer.parseInt(hole) - 1;
            return part < item.length ? item[part] : "";
        }
        Matcher member = MEMBER.matcher(hole);
        if (member.matches()) {
            int number = Integer.parseInt(member.group(2));
            return member.group(1).equals("p") ? year.unit.staff().get(number + 2) : year.member(number);
        }
        if (hole.contains("/")) {
            return year.oneOf(java.util.List.of(hole.split("/")));
        }
        return switch (hole) {
            case "person" -> year.words.person(year.random);
            case "staff" -> year.oneOf(year.unit.staff());
            case "clerk" -> year.unit.clerk().name();
            case "principal" -> year.unit.principal().name();
            case "reviewer" -> year.unit.reviewer().name();
            case "code" -> year.unit.unit().code();
            case "next" -> on.isAfter(year.today()) ? "0" : Integer.toString(year.nextNumber());
            case "short" -> year.unit.unit().shortName();
            case "unit" -> year.unit.unit().name();
            default -> fill(word(hole), on);
        };
    }

    private String word(String hole) {
        if (!hole.endsWith("*")) {
            return year.pick(hole);
        }
        return known.computeIfAbsent(hole, list -> year.pick(list.substring(0, list.length() - 1)));
    }

    private LocalDate day(Matcher day, LocalDate on) {
        LocalDate from = switch (day.group(1)) {
            case "on" -> on;
            case "start" -> start;
            default -> year.today();
        };
        int amount = amount(day.group(2), day.group(3));
        String unit = day.group(4);
        if (unit == null) {
            return amount == 0 ? from : year.workdaysAfter(from, amount);
        }
        return unit.equals("d") ? from.plusDays(amount) : from.plusMonths(amount);
    }

    private static int amount(
            @org.jspecify.annotations.Nullable String sign, @org.jspecify.annotations.Nullable String digits) {
        if (digits == null) {
            return 0;
        }
        int amount = Integer.parseInt(digits);
        return "-".equals(sign) ? -amount : amount;
    }
}
