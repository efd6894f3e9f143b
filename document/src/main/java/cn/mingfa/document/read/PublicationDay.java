package cn.mingfa.document.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day a portal prints without a label below the title: {@code 2026-02-24 10:22 | 来源：…}. */
final class PublicationDay {

    private static final int LONGEST_LINE = 160;
    private static final Pattern DAY = Pattern.compile("(?<![\\p{IsHan}\\d])20\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)");

    private PublicationDay() {}

    /** @param lines of the page above the article */
    static Optional<String> below(String title, List<String> lines) {
        int from = lines.lastIndexOf(title);
        for (int i = from + 1; from >= 0 && i < lines.size(); i++) {
            Matcher day = DAY.matcher(lines.get(i));
            if (lines.get(i).length() <= LONGEST_LINE && day.find()) {
                return Optional.of(day.group());
            }
        }
        return Optional.empty();
    }
}
