package cn.mingfa.document.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Finds pages that are set in two columns and puts the left column before the right one. A gutter is a strip near the
 * middle that several lines in a row leave free, with lines on both sides that fill their column; the cells of a table
 * do not.
 */
final class Columns {

    /** Fewer lines on either side are no column. */
    private static final int FEWEST = 4;

    /** Lines of a column that reach its right edge, in a hundred. */
    private static final int FULL_SHARE = 60;

    /** Characters of a line of running text. */
    private static final int SHORTEST = 8;

    private static final int STEPS = 40;

    /** Lines between two places of a page that leave a gutter free. */
    private record Run(int from, int to, float gutter) {
        int length() {
            return to - from;
        }
    }

    private Columns() {}

    /** All lines of a document, those of a page together, from top to bottom. */
    static List<PrintedLine> inReadingOrder(List<PrintedLine> lines) {
        var out = new ArrayList<PrintedLine>(lines.size());
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).page() != lines.get(from).page()) {
                page(lines.subList(from, i), out);
                from = i;
            }
        }
        return out;
    }

    private static void page(List<PrintedLine> page, List<PrintedLine> out) {
        Run run = page.size() < FEWEST ? null : longest(page);
        if (run == null) {
            out.addAll(page);
            return;
        }
        page(page.subList(0, run.from()), out);
        List<PrintedLine> both = page.subList(run.from(), run.to());
        out.addAll(side(both, run.gutter(), true));
        out.addAll(side(both, run.gutter(), false));
        page(page.subList(run.to(), page.size()), out);
    }

    private static @org.jspecify.annotations.Nullable Run longest(List<PrintedLine> page) {
        float left = Float.MAX_VALUE;
        float right = 0;
        for (PrintedLine line : page) {
            left = Math.min(left, line.left());
            right = Math.max(right, line.right());
        }
        Run best = null;
        for (int step = 0; step <= STEPS; step++) {
            float gutter = left + (right - left) * (0.35f + 0.3f * step / STEPS);
            for (Run run : runs(page, gutter)) {
                if ((best == null || run.length() > best.length())
                        && isSetInTwo(page.subList(run.from(), run.to()), gutter)) {
                    best = run;
                }
            }
        }
        return best;
    }

    private static List<Run> runs(List<PrintedLine> page, float gutter) {
        var runs = new ArrayList<Run>();
        int from = 0;
        for (int i = 0; i <= page.size(); i++) {
            if (i == page.size() || crosses(page.get(i), gutter)) {
                if (i - from >= FEWEST) {
                    runs.add(new Run(from, i, gutter));
                }
                from = i + 1;
            }
        }
        return runs;
    }

    private static boolean crosses(PrintedLine line, float gutter) {
        float half = PrintedLine.GAP * line.size() / 2;
        return line.segments().stream().anyMatch(s -> s.left() < gutter + half && s.right() > gutter - half);
    }

    private static boolean isSetInTwo(List<PrintedLine> lines, float gutter) {
        return isColumn(side(lines, gutter, true)) && isColumn(side(lines, gutter, false));
    }

    private static boolean isColumn(List<PrintedLine> side) {
        if (side.size() < FEWEST) {
            return false;
        }
        float right = 0;
        int letters = 0;
        for (PrintedLine line : side) {
            right = Math.max(right, line.right());
            letters += line.text().length();
        }
        int full = 0;
        for (PrintedLine line : side) {
            full += right - line.right() < 1.6f * line.size() ? 1 : 0;
        }
        return letters >= SHORTEST * side.size() && full * 100 >= FULL_SHARE * side.size();
    }

    private static List<PrintedLine> side(List<PrintedLine> lines, float gutter, boolean left) {
        return lines.stream()
                .map(line -> {
                    var some = line.segments().stream()
                            .filter(s -> left == s.right() <= gutter)
                            .toList();
                    return some.isEmpty() ? null : line.part(left ? 1 : 2, some);
                })
                .filter(Objects::nonNull)
                .toList();
    }
}
