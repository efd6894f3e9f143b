package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.Part;
import cn.mingfa.proof.checks.Check;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.outline.Outline;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Numbering;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Words;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An anniversary, or the how-manieth of a yearly day, that is not that of the year of the report or of the year after: 建党101周年 in 2021. */
final class Anniversaries implements Check {

    private static final Rule RULE = Rule.warning("numeral.anniversary", "纪念日、法定宣传日的设立年份");
    private static final List<List<String>> BEGUN = Resources.table("anniversaries.csv", 3);
    private static final String NAMES = BEGUN.stream().map(List::getFirst).collect(Collectors.joining("|", "(", ")"));
    /** What was said on such a day may be of an earlier year. */
    private static final Pattern INSTRUCTED =
            Pattern.compile("[^。；，]{0,8}(?:之际[^。；]{0,12}(?:作出|批示|指示|讲话)|作出|批示|指示|讲话)");

    /** What is still to come is of the year after. */
    private static final Words AHEAD = Words.of(List.of("明年", "下一年", "来年", "即将", "迎接", "筹备", "下一步"));

    private static final String NUMBER = "(\\d{1,3}|[一二三四五六七八九十]{1,4})";
    private static final Pattern YEARS =
            Pattern.compile(NAMES + "[》”]?(?:颁布|公布|施行|实施|通过|成立|胜利|回归|祖国){0,3}" + NUMBER + "周年");
    private static final Pattern DAYS = Pattern.compile("第" + NUMBER + "个(?:“?\\d{1,2}[·.．]\\d{1,2}”?)?[“]?" + NAMES);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void run(Dossier dossier, Notes notes) {
        OptionalInt year = dossier.metadata().year();
        if (year.isEmpty() || !dossier.metadata().isOfYear()) {
            return;
        }
        for (Outline.Place place : dossier.outline().places()) {
            Block block = place.block();
            boolean planned = place.part() == Part.NEXT_YEAR;
            String text = block.text();
            if (text.contains("周年")) {
                Matcher years = YEARS.matcher(text);
                while (years.find()) {
                    judge(block, years, years.group(1), years.group(2), year.getAsInt(), planned, notes);
                }
            }
            if (text.contains("日") && text.indexOf('第') >= 0) {
                Matcher days = DAYS.matcher(text);
                while (days.find()) {
                    judge(block, days, days.group(2), days.group(1), year.getAsInt(), planned, notes);
                }
            }
        }
    }

    private static void judge(
            Block block, Matcher told, String name, String number, int year, boolean planned, Notes notes) {
        int said = Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : Numbering.chinese(number);
        if (INSTRUCTED
                .matcher(block.text())
                .region(told.end(), block.text().length())
                .lookingAt()) {
            return;
        }
        int sentence = block.text().lastIndexOf('。', told.start()) + 1;
        boolean ahead = planned || AHEAD.find(block.text(), sentence, told.start()) >= 0;
        for (List<String> begun : BEGUN) {
            boolean day = begun.get(2).equals("day");
            if (!begun.getFirst().equals(name) || said <= 0) {
                continue;
            }
            int right = year - Integer.parseInt(begun.get(1)) + (day ? 1 : 0);
            if (said != right && (said != right + 1 || day && !ahead)) {
                notes.at(
                        block.view(),
                        told.start(),
                        told.end(),
                        year + "年应当是" + (day ? "第" + right + "个" : right + "周年") + "，请核对。");
            }
        }
    }
}
