package cn.mingfa.bench.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A report taken apart for the generator: lines, headings, running text. Knows only clean reports. */
final class Sheet {

    private static final String DIGITS = "一二三四五六七八九十";
    private static final Pattern HEADING = Pattern.compile("^(?:([一二三四五六七八九十]+)、|（([一二三四五六七八九十]+)）|(\\d+)\\.).*");

    private final OwnReport report;
    private final List<Line> lines = new ArrayList<>();

    Sheet(OwnReport report) {
        this.report = report;
        int at = 0;
        for (String line : report.text().split("\n", -1)) {
            if (!line.isEmpty()) {
                lines.add(Line.of(at, line));
            }
            at += line.length() + 1;
        }
    }

    /**
     * A line that is not empty.
     *
     * @param level 1 for 一、, 2 for （一）, 3 for 1., 0 without a number
     * @param number its number, 0 without
     */
    record Line(int from, int to, String text, int level, int number) {

        static Line of(int from, String text) {
            Matcher m = HEADING.matcher(text);
            int level = 0;
            int number = 0;
            if (m.matches()) {
                for (int group = 1; group <= 3 && level == 0; group++) {
                    if (m.group(group) != null) {
                        level = group;
                        number = group == 3 ? Integer.parseInt(m.group(3)) : Sheet.number(m.group(group));
                    }
                }
            }
            return new Line(from, from + text.length(), text, level, number);
        }

        /** The words before the first stop: the heading without what follows it on the line. */
        int headingEnd() {
            int stop = text.indexOf('。');
            return stop < 0 ? to : from + stop;
        }

        /** Where the number with its marks ends. */
        int numberEnd() {
            return switch (level) {
                case 1 -> from + text.indexOf('、') + 1;
                case 2 -> from + text.indexOf('）') + 1;
                case 3 -> from + text.indexOf('.') + 1;
                default -> from;
            };
        }

        Span span() {
            return new Span(from, to);
        }

        /** Running text: a paragraph that ends with a stop. */
        boolean isProse() {
            return text.length() >= 40 && text.endsWith("。");
        }
    }

    OwnReport report() {
        return report;
    }

    String text() {
        return report.text();
    }

    List<Line> lines() {
        return lines;
    }

    List<Line> prose() {
        return lines.stream().filter(Line::isProse).toList();
    }

    /** Runs of at least three headings of one level with consecutive numbers from one, under one heading above. */
    List<List<Line>> runs() {
        var runs = new ArrayList<List<Line>>();
        for (int level = 1; level <= 3; level++) {
            List<Line> run = new ArrayList<>();
            for (Line line : lines) {
                if (line.level() == level) {
                    if (line.number() == 1) {
                        keep(run, runs);
                        run = new ArrayList<>();
                    }
                    run.add(line);
                } else if (line.level() > 0 && line.level() < level) {
                    keep(run, runs);
                    run = new ArrayList<>();
                }
            }
            keep(run, runs);
        }
        return runs;
    }

    private static void keep(List<Line> run, List<List<Line>> runs) {
        if (run.size() >= 3) {
            runs.add(List.copyOf(run));
        }
    }

    /** From the start of one line to the end of another. */
    Span between(Line first, Line last) {
        return new Span(first.from(), last.to());
    }

    Line after(Line line) {
        int next = lines.indexOf(line) + 1;
        return lines.get(Math.min(next, lines.size() - 1));
    }

    /** The sentence around a place. */
    Span sentence(int at) {
        String text = text();
        int from = at;
        while (from > 0 && "。\n".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = at;
        while (to < text.length() && "。\n".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return new Span(from, Math.min(text.length(), to + 1));
    }

    /** The line around a place. */
    Line line(int at) {
        return lines.stream().filter(l -> l.to() >= at).findFirst().orElse(lines.getLast());
    }

    static boolean isHan(char c) {
        return c >= 0x4e00 && c <= 0x9fff;
    }

    static int number(String chinese) {
        if (chinese.startsWith("十")) {
            return 10 + (chinese.length() == 1 ? 0 : DIGITS.indexOf(chinese.charAt(1)) + 1);
        }
        return DIGITS.indexOf(chinese.charAt(0)) + 1;
    }

    static String chinese(int number) {
        return number <= 10 ? DIGITS.substring(number - 1, number) : "十" + DIGITS.charAt(number - 11);
    }
}
