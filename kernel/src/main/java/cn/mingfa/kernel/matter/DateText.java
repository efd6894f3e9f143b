package cn.mingfa.kernel.matter;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and times as people write them in China. */
final class DateText {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private static final List<Pattern> WITH_YEAR = List.of(
            Pattern.compile("(?<y>\\d{4})(?<s>[-/.])(?<m>\\d{1,2})\\k<s>(?<d>\\d{1,2})"),
            Pattern.compile("(?<y>\\d{4})年(?<m>\\d{1,2})月(?<d>\\d{1,2})[日号]?"),
            Pattern.compile("(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})"));
    private static final List<Pattern> WITHOUT_YEAR = List.of(
            Pattern.compile("(?<m>\\d{1,2})[-/.](?<d>\\d{1,2})"),
            Pattern.compile("(?<m>\\d{1,2})月(?<d>\\d{1,2})[日号]?"));
    private static final Pattern MIDNIGHT = Pattern.compile("[T ]+0?0:00(:00)?$");
    private static final Pattern TIME =
            Pattern.compile("^(.*?)[T ]*(\\d{1,2})(?::(\\d{1,2})(?::\\d{1,2})?|[时点](?:(\\d{1,2})分?)?)$");

    private static final int LONGEST = 40;

    private DateText() {}

    static Optional<LocalDate> date(String raw, LocalDate today) {
        String text = MIDNIGHT.matcher(plain(raw)).replaceFirst("").replace(" ", "");
        for (Pattern pattern : WITH_YEAR) {
            Matcher found = pattern.matcher(text);
            if (found.matches()) {
                return day(Integer.parseInt(found.group("y")), found);
            }
        }
        for (Pattern pattern : WITHOUT_YEAR) {
            Matcher found = pattern.matcher(text);
            if (found.matches()) {
                return day(today.getYear(), found);
            }
        }
        return Optional.empty();
    }

    /** A date with a time of day; seconds are dropped. */
    static Optional<LocalDateTime> moment(String raw, LocalDate today) {
        Matcher found = TIME.matcher(plain(raw));
        if (!found.matches()) {
            return Optional.empty();
        }
        String minute = found.group(3) == null ? found.group(4) : found.group(3);
        int hours = Integer.parseInt(found.group(2));
        int minutes = minute == null ? 0 : Integer.parseInt(minute);
        if (hours > 23 || minutes > 59) {
            return Optional.empty();
        }
        return date(found.group(1), today).map(day -> day.atTime(LocalTime.of(hours, minutes)));
    }

    private static String plain(String raw) {
        return raw.length() > LONGEST
                ? ""
                : Normalizer.normalize(raw, Normalizer.Form.NFKC).strip();
    }

    private static Optional<LocalDate> day(int year, Matcher found) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(year, Integer.parseInt(found.group("m")), Integer.parseInt(found.group("d"))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
