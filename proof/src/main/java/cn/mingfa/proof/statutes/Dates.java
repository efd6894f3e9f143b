package cn.mingfa.proof.statutes;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a text was last adopted or amended and since when it is in force, as far as the text says so. */
record Dates(OptionalInt year, Optional<LocalDate> inForce) {

    private static final Pattern DAY = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");
    private static final String IN_FORCE = "起施行";
    private static final int NEAR = 6;

    static Dates of(String enacted, Article last) {
        int latest = 0;
        Matcher days = DAY.matcher(enacted);
        while (days.find()) {
            if (!enacted.startsWith(IN_FORCE, days.end())) {
                latest = Math.max(latest, Integer.parseInt(days.group(1)));
            }
        }
        return new Dates(
                latest == 0 ? OptionalInt.empty() : OptionalInt.of(latest),
                since(String.join("", last.lines())).or(() -> since(enacted)));
    }

    private static Optional<LocalDate> since(String text) {
        Matcher days = DAY.matcher(text);
        while (days.find()) {
            int words = text.indexOf(IN_FORCE, days.end());
            if (words >= 0 && words - days.end() <= NEAR) {
                try {
                    return Optional.of(LocalDate.of(
                            Integer.parseInt(days.group(1)),
                            Integer.parseInt(days.group(2)),
                            Integer.parseInt(days.group(3))));
                } catch (DateTimeException e) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
