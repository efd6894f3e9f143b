package cn.mingfa.document.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Chooses the measure of a title of more than one line, so that the lines are of fair length and break between words
 * (GB/T 9704-2012, 7.3.1: 回行时，要做到词意完整，排列对称). The title stays one paragraph without a break inside: narrower indents
 * make it wrap where it should.
 */
final class TitleMeasure {

    /** Half characters of 2号 in a full line: 156 mm at 11 pt. */
    private static final int FULL = 40;

    /** Twips of half a character of 2号. */
    private static final int HALF = 220;

    /** 4.5 pt. */
    private static final int SPARE = 90;

    private static final List<String> WORDS = words();

    private static final int INSIDE_WORD = 40;
    private static final int INSIDE_NUMBER = 100;
    private static final int SHORT_LAST_LINE = 60;
    private static final int BAD_START = 30;
    private static final String NEVER_FIRST = "的年度月日第》）、，";

    private TitleMeasure() {}

    /**
     * How a measure breaks a title, in half characters.
     *
     * @param lines number of lines
     * @param widest the widest line
     * @param overflow the least width at which a line would take one more character
     * @param last width of the last line
     * @param cost of the breaks
     */
    private record Breaks(int lines, int widest, int overflow, int last, int cost) {

        int total() {
            // A last line shorter than a third looks like an accident.
            return cost + (last * 3 < widest ? SHORT_LAST_LINE : 0) + Math.abs(widest - last) / 2;
        }
    }

    /** The indent on each side, in twips. */
    static int indent(String title) {
        int total = Layout.halves(title);
        int full = FULL - blanks(title);
        if (total <= full) {
            return 0;
        }
        int lines = (total + full - 1) / full;
        Breaks best = breaks(title, full);
        for (int measure = full - 1; measure * lines >= total; measure--) {
            Breaks breaks = breaks(title, measure);
            if (breaks.lines() == best.lines() && breaks.total() < best.total()) {
                best = breaks;
            }
        }
        // A little less than what would take one more character: digits are wider in some faces, and some programs
        // set a blank around them.
        int width = best.overflow() * HALF - SPARE;
        return Math.max(0, (Layout.WIDTH - width) / 2);
    }

    /** Half characters that the blanks take which some programs set around each number. */
    private static int blanks(String title) {
        int numbers = 0;
        for (int i = 0; i < title.length(); i++) {
            numbers += isDigit(title.charAt(i)) && (i == 0 || !isDigit(title.charAt(i - 1))) ? 1 : 0;
        }
        return numbers;
    }

    private static Breaks breaks(String title, int measure) {
        int cost = 0;
        int used = 0;
        int lines = 1;
        int widest = 0;
        int overflow = Integer.MAX_VALUE;
        for (int i = 0; i < title.length(); i++) {
            int width = title.charAt(i) < 0x2000 ? 1 : 2;
            if (used + width > measure) {
                cost += breakCost(title, i);
                overflow = Math.min(overflow, used + width);
                used = 0;
                lines++;
            }
            used += width;
            widest = Math.max(widest, used);
        }
        return new Breaks(lines, widest, overflow, used, cost);
    }

    private static int breakCost(String title, int at) {
        boolean number = isDigit(title.charAt(at - 1)) && (isDigit(title.charAt(at)) || title.charAt(at) == '年');
        int cost = number ? INSIDE_NUMBER : 0;
        cost += NEVER_FIRST.indexOf(title.charAt(at)) >= 0 ? BAD_START : 0;
        for (String word : WORDS) {
            for (int found = title.indexOf(word); found >= 0; found = title.indexOf(word, found + 1)) {
                cost += found < at && at < found + word.length() ? INSIDE_WORD : 0;
            }
        }
        return cost;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static List<String> words() {
        String resource = "/mingfa/document/title-words.txt";
        try (InputStream in = TitleMeasure.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
