package cn.mingfa.proof.checks.writing;

import cn.mingfa.proof.checks.Basis;
import cn.mingfa.proof.checks.Dossier;
import cn.mingfa.proof.checks.Notes;
import cn.mingfa.proof.checks.Rule;
import cn.mingfa.proof.checks.Watch;
import cn.mingfa.proof.text.Block;
import cn.mingfa.proof.text.Resources;
import cn.mingfa.proof.text.Words;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day of the calendar named with another date than its own: “4·25”全民国家安全教育日. What is only held on a day, 12月1日国家宪法日宣传活动,
 * says nothing of the day itself.
 */
final class KnownDays implements Watch {

    private static final Rule RULE = Rule.warning("numeral.known_day", Basis.NONE);
    private static final List<List<String>> DAYS = Resources.table("known-days.csv", 3);
    private static final Words NAMES =
            Words.of(DAYS.stream().map(List::getFirst).toList());
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})[·.．•・](\\d{1,2})”?(?:是|为)?“?");
    private static final Pattern DATED = Pattern.compile("(\\d{1,2})月(\\d{1,2})日[，,]?(?:是|为)(?:第\\d{1,3}个)?“?");
    private static final Pattern ADJOINED = Pattern.compile("(\\d{1,2})月(\\d{1,2})日(?:第\\d{1,3}个)?“?");
    /** What goes on behind a day itself, and not behind what is held on one: 12月4日国家宪法日当天. */
    private static final Words BEHIND_DAY = Words.list("behind-known-day.txt");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public String characters() {
        return "0123456789";
    }

    @Override
    public String behindDigits() {
        return "·.．•・月";
    }

    @Override
    public void at(Block block, int at, Dossier dossier, Notes notes) {
        String text = block.text();
        Matcher dotted = DOTTED.matcher(text).region(at, text.length());
        Matcher dated = DATED.matcher(text).region(at, text.length());
        if (dotted.lookingAt()) {
            judge(block, dotted, notes);
        } else if (dated.lookingAt()) {
            judge(block, dated, notes);
        } else {
            Matcher adjoined = ADJOINED.matcher(text).region(at, text.length());
            int length = adjoined.lookingAt() ? NAMES.matchAt(text, adjoined.end()) : 0;
            int end = length == 0 ? 0 : adjoined.end() + length;
            if (end > 0 && BEHIND_DAY.matchAt(text, text.startsWith("”", end) ? end + 1 : end) > 0) {
                judge(block, adjoined, notes);
            }
        }
    }

    private static void judge(Block block, Matcher date, Notes notes) {
        int length = NAMES.matchAt(block.text(), date.end());
        if (length == 0) {
            return;
        }
        String name = block.text().substring(date.end(), date.end() + length);
        for (List<String> day : DAYS) {
            boolean other = !day.get(1).equals(date.group(1)) || !day.get(2).equals(date.group(2));
            if (day.getFirst().equals(name) && other) {
                notes.at(
                        block.view(),
                        date.start(1),
                        date.end(2),
                        name + "是" + day.get(1) + "月" + day.get(2) + "日，请核对日期。");
            }
        }
    }
}
