package cn.mingfa.proof.checks.citation;

import cn.mingfa.proof.statutes.ChineseNumbers;
import java.util.List;

/**
 * A provision as cited: 第三十六条第一款第（四）项.
 *
 * @param steps in the order of the text
 */
record Provision(int from, int to, List<Step> steps) {

    private static final String UNITS = "条款项目";

    Provision {
        steps = List.copyOf(steps);
    }

    /**
     * One step of it.
     *
     * @param rank 0 条, 1 款, 2 项, 3 目
     * @param arabic whether the number is written in digits
     */
    record Step(int from, int to, int rank, int number, boolean arabic) {}

    /** The number of the article; 0 where only 款 or 项 are named. */
    int article() {
        return number(0);
    }

    /** The number of the 款; 0 where none is named. */
    int paragraph() {
        return number(1);
    }

    /** The number of the 项; 0 where none is named. */
    int item() {
        return number(2);
    }

    private int number(int rank) {
        for (Step step : steps) {
            if (step.rank() == rank) {
                return step.number();
            }
        }
        return 0;
    }

    /** Whether each step lies inside the one before: 条, 款, 项, 目. */
    boolean ordered() {
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).rank() <= steps.get(i - 1).rank()) {
                return false;
            }
        }
        return true;
    }

    /** The provision that begins at the place; one without steps if none does. */
    static Provision at(String text, int from) {
        var steps = new java.util.ArrayList<Step>(2);
        int at = from;
        while (at < text.length() && text.charAt(at) == '第') {
            Step step = step(text, at);
            if (step == null) {
                break;
            }
            steps.add(step);
            at = step.to();
        }
        return new Provision(from, at, steps);
    }

    private static @org.jspecify.annotations.Nullable Step step(String text, int from) {
        int at = from + 1;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        boolean bracket = at < text.length() && text.charAt(at) == '（';
        int start = bracket ? at + 1 : at;
        int end = start;
        while (end < text.length() && end < start + 10 && ChineseNumbers.isPart(text.charAt(end))) {
            end++;
        }
        int number = ChineseNumbers.parse(text.substring(start, end));
        int unit = end;
        if (bracket) {
            if (unit >= text.length() || text.charAt(unit) != '）') {
                return null;
            }
            unit++;
        }
        while (unit < text.length() && text.charAt(unit) == ' ') {
            unit++;
        }
        int rank = unit < text.length() ? UNITS.indexOf(text.charAt(unit)) : -1;
        if (number == 0 || rank < 0) {
            return null;
        }
        boolean arabic = text.charAt(start) >= '0' && text.charAt(start) <= '9';
        return new Step(from, unit + 1, rank, number, arabic);
    }
}
