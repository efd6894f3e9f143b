package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two days of one sentence, each with a stage of one thing right behind it, a later stage on an earlier day: 2024年9月开工，同年7月完成招标;
 * 5月6日受理，4月28日作出复议决定. What is told of two things is let be: the stages stand in one clause after another.
 */
final class Stages {

    private static final Pattern DATE =
            Pattern.compile("(?<!\\d)(?:(20\\d{2})年|(同年|当年))?(\\d{1,2})月(?:(\\d{1,2})日)?(?:底|初|中旬|上旬|下旬)?(?:前|以前)?"
                    + "(?:正式|依法|全面|开始|即|就|已|共)?");
    private static final Map<String, Step> STAGES = stages();
    private static final Words WORDS = Words.of(STAGES.keySet());
    /** So far the second day may stand behind the first. */
    private static final int NEAR = 40;

    private static final int MONTHS = 12;
    private static final int DAYS = 31;

    /**
     * What a word names.
     *
     * @param row what goes through it: a building, a case
     * @param rank its place among the steps of that row
     */
    private record Step(String row, int rank) {}

    /** @param day 0 where only the month is told */
    private record Stage(int at, int end, int year, int month, int day, Step step) {}

    private Stages() {}

    /** Whether two such days stand in the block. */
    static boolean judge(Block block, Notes notes) {
        boolean told = false;
        String text = block.text();
        Matcher date = DATE.matcher(text);
        Optional<Stage> before = Optional.empty();
        while (date.find()) {
            Optional<Stage> stage = stage(text, date, before);
            if (stage.isPresent() && before.isPresent() && isTurned(text, before.get(), stage.get())) {
                notes.at(block.view(), before.get().at(), stage.get().end(), "后一步的时间早于前一步，请核对。");
                told = true;
            }
            before = stage;
        }
        return told;
    }

    private static Optional<Stage> stage(String text, Matcher date, Optional<Stage> before) {
        int length = WORDS.matchAt(text, date.end());
        Step step = STAGES.get(text.substring(date.end(), date.end() + length));
        int month = Integer.parseInt(date.group(3));
        int day = date.group(4) == null ? 0 : Integer.parseInt(date.group(4));
        if (step == null || month < 1 || month > MONTHS || day > DAYS) {
            return Optional.empty();
        }
        int year = date.group(1) != null
                ? Integer.parseInt(date.group(1))
                : before.map(Stage::year).orElse(0);
        return Optional.of(new Stage(date.start(), date.end() + length, year, month, day, step));
    }

    private static boolean isTurned(String text, Stage first, Stage second) {
        String between = first.end() <= second.at() ? text.substring(first.end(), second.at()) : "";
        boolean apart = between.length() > NEAR || between.indexOf('。') >= 0 || between.indexOf('；') >= 0;
        if (apart
                || !first.step().row().equals(second.step().row())
                || first.year() != second.year() && (first.year() == 0 || second.year() == 0)) {
            return false;
        }
        boolean days = first.day() > 0 && second.day() > 0;
        int one = (first.year() * MONTHS + first.month()) * (DAYS + 1) + (days ? first.day() : 0);
        int other = (second.year() * MONTHS + second.month()) * (DAYS + 1) + (days ? second.day() : 0);
        // without a year the months may be of two years
        boolean known = first.year() > 0;
        int order = Integer.compare(first.step().rank(), second.step().rank());
        return known && order * Integer.compare(one, other) < 0;
    }

    private static Map<String, Step> stages() {
        var stages = new HashMap<String, Step>();
        for (List<String> row : Resources.table("time-stages.csv", 3)) {
            stages.put(row.get(2), new Step(row.get(0), Integer.parseInt(row.get(1))));
        }
        return stages;
    }
}
