package cn.mingfa.proof.facts;

import cn.mingfa.proof.Fact.Period;
import cn.mingfa.proof.text.Chars;
import cn.mingfa.proof.text.Marks;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that narrow the time a figure covers: 全年, 今年以来, 2023年以来, 截至11月底, 上半年. A figure takes the nearest such
 * words before it in its paragraph, else the report year.
 */
final class Periods {

    private static final Pattern WORDS = Pattern.compile("截至(?:目前|(?:(20\\d{2})年)?(\\d{1,2})月(?:(\\d{1,2})日|底|末)?)"
            + "|(?:今年以来|今年|全年|年内|本年度|一年来)"
            + "|(20\\d{2})年(?:度)?(上半年|下半年|以来|全年|(\\d{1,2})[-—－–~至](\\d{1,2})月)?"
            + "|上半年|下半年|(?<!\\d)(\\d{1,2})[-—－–~至](\\d{1,2})月(?:份)?");

    private static final String BEGINNINGS = "截今全年本一上下";
    /** What stands second behind each of them. */
    private static final String SECONDS = "至年年内年年半半";

    private static final Marks RANGE = new Marks("-—－–~至");

    /** Words of time at a position of the view. */
    private record Mark(int at, Period period) {}

    private final OptionalInt year;
    private final Period whole;
    private final List<Mark> marks = new ArrayList<>();

    Periods(String text, OptionalInt year) {
        this.year = year;
        this.whole = between(year, 1, 12, Optional.empty());
        Matcher matcher = WORDS.matcher(text).useTransparentBounds(true);
        for (int at = 0; at < text.length(); at++) {
            if (mayBegin(text, at) && matcher.region(at, text.length()).lookingAt()) {
                if (opensClause(text, at)) {
                    marks.add(new Mark(at, period(matcher)));
                }
                at = matcher.end() - 1;
            }
        }
    }

    /** Whether words of time may begin here, by the first characters. */
    private static boolean mayBegin(String text, int at) {
        if (at + 1 >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        char next = text.charAt(at + 1);
        if (!Chars.isDigit(c)) {
            int beginning = BEGINNINGS.indexOf(c);
            return beginning >= 0 && SECONDS.charAt(beginning) == next;
        }
        boolean inside = at > 0 && Chars.isDigit(text.charAt(at - 1));
        boolean year = c == '2' && next == '0';
        boolean range =
                RANGE.holds(next) || Chars.isDigit(next) && at + 2 < text.length() && RANGE.holds(text.charAt(at + 2));
        return year || !inside && range;
    }

    private static boolean opensClause(String text, int at) {
        return at == 0 || Chars.endsClause(text.charAt(at - 1)) || text.charAt(at - 1) == ' ' || text.charAt(at) == '截';
    }

    /** The period that holds at the position. */
    Period at(int position) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).at() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? whole : marks.get(low - 1).period();
    }

    private Period period(Matcher m) {
        String words = m.group();
        Optional<String> text = Optional.of(words);
        OptionalInt named = m.group(1) != null ? number(m.group(1)) : m.group(4) != null ? number(m.group(4)) : year;
        if (words.startsWith("截至") && m.group(2) != null) {
            Period until = between(named, 1, number(m.group(2)).orElse(12), text);
            return m.group(3) == null ? until : day(until, number(m.group(3)).orElse(1));
        }
        if (words.endsWith("上半年")) {
            return between(named, 1, 6, text);
        }
        if (words.endsWith("下半年")) {
            return between(named, 7, 12, text);
        }
        String first = m.group(6) != null ? m.group(6) : m.group(8);
        String last = m.group(7) != null ? m.group(7) : m.group(9);
        if (first != null && last != null) {
            return between(named, number(first).orElse(1), number(last).orElse(12), text);
        }
        boolean since =
                words.endsWith("以来") && named.isPresent() && year.isPresent() && named.getAsInt() < year.getAsInt();
        Period period = between(named, 1, 12, text);
        return since ? new Period(period.from(), between(year, 1, 12, text).to(), text) : period;
    }

    private static OptionalInt number(String digits) {
        return OptionalInt.of(Integer.parseInt(digits));
    }

    private static Period day(Period month, int day) {
        return new Period(
                month.from(),
                month.to().filter(d -> day >= 1 && day <= d.lengthOfMonth()).map(d -> d.withDayOfMonth(day)),
                month.text());
    }

    private static Period between(OptionalInt year, int firstMonth, int lastMonth, Optional<String> text) {
        if (year.isEmpty()) {
            return new Period(Optional.empty(), Optional.empty(), text);
        }
        try {
            return new Period(
                    Optional.of(LocalDate.of(year.getAsInt(), firstMonth, 1)),
                    Optional.of(YearMonth.of(year.getAsInt(), lastMonth).atEndOfMonth()),
                    text);
        } catch (DateTimeException e) {
            return new Period(Optional.empty(), Optional.empty(), text);
        }
    }
}
